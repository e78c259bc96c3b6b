import type { Finding, Story } from '../../src/core/report.ts'
import { addressKey } from '../../src/core/stories/address.ts'

/** The stories of all findings as a list shows them: each once, where it first stands, with all that is known of it. */
export function listedStories(findings: readonly Finding[]): readonly Story[] {
  const listed = new Map<string, Story>()
  for (const story of findings.flatMap((finding) => finding.stories)) {
    const key = addressKey(story.url)
    listed.set(key, { ...story, ...listed.get(key) })
  }
  return [...listed.values()].map((story) => ({ ...story, url: new URL(story.url).href }))
}
