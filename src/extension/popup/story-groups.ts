import type { Story } from '../../core/report.ts'
import { storyKey } from '../../core/stories/address.ts'
import type { FindingSummary } from '../page-snapshot.ts'
import type { Words } from '../words.ts'
import { tidy } from './page-text.ts'

/** Stories under the heading that the page gave them. */
export interface StoryGroup {
  /** The block's own heading; undefined for stories that stood without one. */
  readonly heading: string | undefined
  /** Where stories without a heading stood. */
  readonly place: 'article' | 'after'
  /** Never empty. */
  readonly stories: readonly Story[]
}

/**
 * Groups what was taken off the page, each story once: the first place keeps it, and takes from later ones the section,
 * time and teaser that it lacks. Restored findings are back on the page, so their stories are not listed.
 */
export function groupStories(findings: readonly FindingSummary[]): readonly StoryGroup[] {
  const merged = mergeStories(findings)
  const groups = new Map<string, { heading: string | undefined; place: StoryGroup['place']; stories: Story[] }>()
  for (const { story, finding } of merged.values()) {
    const place = finding.place === 'after' ? 'after' : 'article'
    const heading = story.heading ?? (finding.heading && tidy(finding.heading))
    const key = heading === undefined ? `without:${place}` : `heading:${heading}`
    const group = groups.get(key) ?? { heading, place, stories: [] }
    // What the group is called needs no saying again.
    const { section, ...rest } = story
    group.stories.push(section === heading ? rest : story)
    groups.set(key, group)
  }
  return [...groups.values()]
}

interface MergedStory {
  readonly story: Story
  readonly finding: FindingSummary
}

function mergeStories(findings: readonly FindingSummary[]): ReadonlyMap<string, MergedStory> {
  const merged = new Map<string, MergedStory>()
  for (const finding of findings) {
    if (finding.restored) continue
    for (const story of finding.stories) {
      const address = webAddress(story.url)
      if (!address) continue
      const key = storyKey(address)
      const first = merged.get(key)
      const tidied = tidyStory(story, address)
      merged.set(key, first ? { ...first, story: completed(first.story, tidied) } : { story: tidied, finding })
    }
  }
  return merged
}

/** A name and a password in an address are the page's idea, not the reader's: whoever follows the story brings neither. */
function tidyStory({ title, url, ...more }: Story, address: URL): Story {
  const isPlain = address.username === '' && address.password === ''
  address.username = address.password = ''
  const about = Object.entries(more).map(([name, text]) => [name, text && tidy(text)] as const)
  return { title: tidy(title), url: isPlain ? url : address.href, ...Object.fromEntries(about) }
}

/** A later place tells section, time and teaser, but not where the story is listed. */
function completed(first: Story, later: Story): Story {
  const { section, time, teaser } = later
  return { ...(section && { section }), ...(time && { time }), ...(teaser && { teaser }), ...first }
}

function webAddress(url: string): URL | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined
  return address && /^https?:$/.test(address.protocol) ? address : undefined
}

/** A group under words that the popup can show. */
export interface NamedGroup {
  readonly heading: string
  /** The same for groups of the same name, on any page. */
  readonly key: string
  readonly stories: readonly Story[]
}

/** Gives groups whose block had no heading one that says where they stood. */
export function nameGroups(words: Words, groups: readonly StoryGroup[]): readonly NamedGroup[] {
  return groups.map(({ heading, place, stories }) => {
    const fallback = words.say(place === 'after' ? 'afterTheArticle' : 'inTheArticle')
    return { heading: heading ?? fallback, key: heading?.toLowerCase() ?? `:${place}`, stories }
  })
}

/** How much is off the page, a story counted once however often it was shown. */
export interface RemovalCounts {
  readonly promotions: number
  readonly stories: number
  /** Blocks and lines that named these stories. */
  readonly blocks: number
  /** Pointers that name no story. */
  readonly others: number
}

export function countRemovals(findings: readonly FindingSummary[]): RemovalCounts {
  const hidden = findings.filter((finding) => !finding.restored)
  const related = hidden.filter(({ kind }) => kind === 'related')
  return {
    promotions: hidden.length - related.length,
    stories: mergeStories(hidden).size,
    blocks: related.filter(({ stories }) => stories.length > 0).length,
    others: related.filter(({ stories }) => stories.length === 0).length,
  }
}
