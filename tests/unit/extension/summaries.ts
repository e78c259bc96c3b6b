import type { Story } from '../../../src/core/report.ts'
import type { FindingSummary, PageSnapshot } from '../../../src/extension/page-snapshot.ts'

/** A finding as the popup gets it: a story list unless told otherwise. */
export function summary(parts: Partial<FindingSummary> = {}): FindingSummary {
  return {
    id: 1,
    restored: false,
    detector: 'story-list',
    kind: 'related',
    place: 'after',
    text: 'Words of the block',
    evidence: [{ rule: 'shape:story-row', detail: '2 stories' }],
    stories: [],
    ...parts,
  }
}

export function promotion(parts: Partial<FindingSummary> = {}): FindingSummary {
  return summary({
    detector: 'follow',
    kind: 'promotion',
    place: 'inside',
    text: 'Follow us on Telegram',
    evidence: [{ rule: 'cue:follow', detail: 'follow us on telegram' }],
    ...parts,
  })
}

export function story(title: string, parts: Partial<Story> = {}): Story {
  return { title, url: `https://example.org/${encodeURIComponent(title)}`, ...parts }
}

export function snapshot(parts: Partial<PageSnapshot> = {}): PageSnapshot {
  return { site: 'example.org', state: 'cleaned', findings: [], ...parts }
}
