import type { PromotionKind } from '../rules/cue-phrases.ts'
import type { Body } from './article/body.ts'
import { holds, type Box, type PageMap, type TextBlock } from './dom/page-map.ts'
import { INLINE } from './dom/tags.ts'
import type { FindingPlace } from './report.ts'
import { forEach, type Steps } from './steps.ts'
import { siteOf, type Address } from './stories/address.ts'
import type { StoryLists } from './stories/story-lists.ts'
import { NO_REQUEST, type CueMatchers } from './text/cue-matchers.ts'
import { normalise } from './text/normalise.ts'

/** Is this address the publisher's own? */
export function isHome(page: Pick<Page, 'homes'>, url: Address): boolean {
  const site = siteOf(url.host)
  return page.homes.has(site) || page.homes.has(site.split('.')[0] ?? '')
}

/** So many stories of a site tell it from a shop or a service. */
const FEWEST_SISTER_STORIES = 2

/**
 * The sites that count as the publisher's own: the page's, its namesakes under other domains, the one that most of the
 * page's links lead to (a mirror or a cache shows a page under an address of its own), and its sisters: the menus or the
 * footer lead to them, and so do stories on the page.
 */
export function* homeSites(map: PageMap, page: URL, inFrame: (box: Box) => boolean): Steps<ReadonlySet<string>> {
  const sites = new Map<string, Site>()
  const byHost = new Map<string, Site>()
  yield* forEach(map.links, ({ box, url, key, likeness }) => {
    let site = byHost.get(url.host)
    if (!site) {
      const name = siteOf(url.host)
      site = sites.get(name) ?? { links: 0, isInMenus: false, stories: new Set() }
      sites.set(name, site)
      byHost.set(url.host, site)
    }
    site.links++
    if (inFrame(box)) site.isInMenus = true
    else if (likeness === 2) site.stories.add(key)
  })
  const own = siteOf(page.host)
  const homes = new Set([own, own.split('.')[0] ?? own])
  for (const [name, { links, isInMenus, stories }] of sites)
    if (links > 0.5 * map.links.length || (isInMenus && stories.size >= FEWEST_SISTER_STORIES)) homes.add(name)
  return homes
}

/** How the page leads to a site. */
interface Site {
  links: number
  isInMenus: boolean
  /** Keys of stories outside the menus. */
  readonly stories: Set<string>
}

/** A line that asks for something is short; a longer one is somebody's prose with the request in it. UTF-16 units. */
export const LONGEST_REQUEST = 420
const LONGEST_COMMENTS = 40
/** A request of some length says where to go; reporters' sentences may hold a request's words by chance. */
export const LONGEST_WITHOUT_LINK = 200

/** An article page as the detectors see it: measured, its body known, what must stay marked. */
export interface Page {
  readonly url: URL
  readonly map: PageMap
  readonly body: Body
  /** The article's own headline, where there is one. */
  readonly headline: Box | undefined
  readonly cues: CueMatchers
  /** See `signUpForms`. */
  readonly forms: readonly Box[]
  readonly lists: StoryLists
  /** See `homeSites`. */
  readonly homes: ReadonlySet<string>
  /** The site's own header, menus and footer. */
  readonly inFrame: (box: Box) => boolean
  /** Advertisements, comments, share tools: not ours to judge. */
  readonly isForeign: (box: Box) => boolean
  /** Not foreign, or the publisher's own recommendations all the same. */
  readonly mayPoint: (box: Box) => boolean
  /** A paywall's gate where the text breaks off. */
  readonly isGate: (box: Box) => boolean
}

/** A block's text in the form that cue phrases match; computed once. */
export function cueText(block: TextBlock): string {
  return (block.normal ??= normalise(block.text))
}

/** What a short block asks the reader for, with the words that say so; gates and notes ask for nothing. Computed once. */
export function requestsOf(cues: CueMatchers, block: TextBlock): ReadonlyMap<PromotionKind, string> {
  return (block.asks ??= isOfRequestLength(block) ? readRequests(cues, cueText(block)) : NO_REQUEST)
}

function isOfRequestLength({ text, links }: TextBlock): boolean {
  return text.length >= 6 && text.length <= (links.length > 0 ? LONGEST_REQUEST : LONGEST_WITHOUT_LINK)
}

function readRequests(cues: CueMatchers, text: string): ReadonlyMap<PromotionKind, string> {
  const found = cues.requests(text)
  if (found.size === 0 || cues.gate.find(text) !== undefined || cues.note.find(text) !== undefined) return NO_REQUEST
  // the way to the readers' comments is no request of the publisher's
  return text.length <= LONGEST_COMMENTS && cues.comments.find(text) !== undefined ? NO_REQUEST : found
}

/** Where a box stands, seen from the article's paragraphs. */
export function placeOf(page: Page, box: Box): FindingPlace {
  const { paragraphs } = page.body
  const first = paragraphs[0]
  const last = paragraphs.at(-1)
  if (first && box.end < first.box.start) return 'before'
  return last && box.start > last.box.end ? 'after' : 'inside'
}

/** The text blocks inside a box, in document order; an inline box has none, its words are a part of its parent's. */
export function blocksIn(page: Pick<Page, 'map'>, box: Box): readonly TextBlock[] {
  const blocks = page.map.blocks.slice(box.firstBlock, box.lastBlock)
  return INLINE.has(box.tag) ? blocks.filter((block) => holds(box, block.box)) : blocks
}
