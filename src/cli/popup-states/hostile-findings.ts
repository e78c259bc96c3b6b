import type { Story } from '../../core/report.ts'
import { finding, type ToldFinding } from './sample-findings.ts'

export const LONG_TITLE = 'A title without an end '.repeat(5000)

const UNSAFE: readonly Story[] = [
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:http://a.example/1',
  'file:///etc',
].map((url) => ({ url, title: 'Not of the web' }))

const WEB: readonly Story[] = [
  { url: 'http://a.example/long', title: LONG_TITLE, teaser: LONG_TITLE, section: LONG_TITLE, time: LONG_TITLE },
  { url: 'http://a.example/one-word', title: 'Unbreakable'.repeat(9000) },
  { url: 'http://a.example/turned', title: '\u202eTurned round', section: '\u202eCoast', time: '\u20673 hours ago' },
  { url: 'http://a.example/marked', title: '</a></li><script>document.title = 1</script><img src=x onerror=alert(1)>' },
  { url: 'http://a.example/stacked', title: `Stacked e${'\u0301'.repeat(9000)}` },
  { url: 'http://user:word@b.example/named', title: 'With a name and a password' },
]

/** What no page should tell, and what of it stands in the list. */
export const HOSTILE: { readonly findings: readonly ToldFinding[]; readonly listed: readonly string[] } = {
  findings: [finding({ heading: LONG_TITLE, text: LONG_TITLE, stories: [...UNSAFE, ...WEB] })],
  listed: WEB.map(({ title }) => title.replace('\u202e', '')),
}
