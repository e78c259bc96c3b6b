import type { FindingSummary } from './page-snapshot.ts'

type Recognised = Pick<FindingSummary, 'detector' | 'heading' | 'evidence'>

/** What a finding has in common with its like on a site's other pages: its kind, and the words that gave it away. */
export function keepOnSite({ detector, heading, evidence }: Recognised): string {
  const said = evidence.find(({ rule }) => rule.startsWith('cue:'))?.detail
  return `${detector}: ${said ?? heading ?? ''}`
}

/** The same on one page alone; no kind of finding begins with a stroke. */
export function keepOnPage(path: string, finding: Recognised): string {
  return `${path} ${keepOnSite(finding)}`
}

/** @param keep a SiteChoice's */
export function isKept(finding: Recognised, path: string, keep: readonly string[] = []): boolean {
  const key = keepOnSite(finding)
  return keep.includes(key) || keep.includes(`${path} ${key}`)
}
