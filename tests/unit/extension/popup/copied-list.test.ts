import { describe, expect, it } from 'vitest'
import { asHtml, asMarkdown, asText } from '../../../../src/extension/popup/copied-list.ts'
import { story } from '../summaries.ts'

const GROUPS = [
  {
    heading: 'Most read',
    key: 'most read',
    stories: [story('One [1]', { url: 'https://example.org/a_(b)' }), story('Two', { url: 'https://example.org/2' })],
  },
  {
    heading: 'Sport & more',
    key: 'sport',
    stories: [story('<b>Three</b>', { url: 'https://example.org/?a=1&b="2"' })],
  },
]

describe('the copied list', () => {
  it('is plain text', () => {
    expect(asText(GROUPS)).toBe(
      [
        'Most read',
        'One [1]\nhttps://example.org/a_(b)',
        'Two\nhttps://example.org/2',
        'Sport & more',
        '<b>Three</b>\nhttps://example.org/?a=1&b="2"\n',
      ].join('\n\n'),
    )
  })

  it('is Markdown in which nothing of the page is markup', () => {
    expect(asMarkdown(GROUPS)).toBe(
      [
        '## Most read',
        '- [One \\[1\\]](<https://example.org/a_(b)>)\n- [Two](<https://example.org/2>)',
        '## Sport & more',
        '- [\\<b\\>Three\\</b\\>](<https://example.org/?a=1&b="2">)\n',
      ].join('\n\n'),
    )
  })

  it('is HTML in which nothing of the page is markup', () => {
    expect(asHtml(GROUPS.slice(1))).toBe(
      `<h2>Sport &amp; more</h2>
<ul>
<li><a href="https://example.org/?a=1&amp;b=&quot;2&quot;">&lt;b&gt;Three&lt;/b&gt;</a></li>
</ul>
`,
    )
  })
})
