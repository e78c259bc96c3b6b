import { linksIn, type Box, type PageMap } from '../dom/page-map.ts'
import { forEach, type Steps } from '../steps.ts'
import type { CueMatchers } from '../text/cue-matchers.ts'
import { siteOf } from './address.ts'
import { headingCue, standsAbove } from './block-heading.ts'

/** At least half the items are linked headlines, also where one says more. */
const LINKED = 1
/** Under words for "related", and each item leads to a story of the site's, however much of it is linked. */
const ANNOUNCED = 2

/** More stories in one place are an archive's, which is there for them. */
export const MOST_STORIES = 1000
const LONGEST_HEADING = 60
const LONGEST_ITEM = 400

/** The items of lists of stories, whose words are no text of the article. */
export interface StoryLists {
  holds(box: Box): boolean
  /** A link amid an announced item's words is a pointer like any other. */
  isAnnounced(box: Box): boolean
}

export function* storyLists(map: PageMap, page: URL, cues: CueMatchers): Steps<StoryLists> {
  const marks = new Uint8Array(map.boxes.length)
  const site = siteOf(page.host)
  yield* forEach(map.boxes, (list) => {
    if (list.story === undefined || (list.tag !== 'ul' && list.tag !== 'ol') || list.children.length > MOST_STORIES)
      return
    const items = list.children.filter(({ tag, length }) => tag === 'li' && length > 0)
    if (items.length < 2 || items.some(({ length }) => length > LONGEST_ITEM)) return
    const isAnnounced = isHeaded(map, cues, list) && items.every((item) => leadsTo(map, item, site))
    const mark = isAnnounced ? ANNOUNCED : isLinked(items) ? LINKED : 0
    if (mark > 0) marks.fill(mark, list.start, list.end + 1)
  })
  return { holds: (box) => marks[box.start] !== 0, isAnnounced: (box) => marks[box.start] === ANNOUNCED }
}

function isLinked(items: readonly Box[]): boolean {
  const linked = items.filter(({ story, linkLength, length }) => typeof story === 'string' && linkLength > 0.7 * length)
  return linked.length >= 2 && linked.length >= items.length / 2
}

function isHeaded(map: PageMap, cues: CueMatchers, list: Box): boolean {
  const heading = map.blocks[list.firstBlock - 1]
  if (!heading || heading.text.length > LONGEST_HEADING || !standsAbove(heading.box, list)) return false
  return headingCue(cues, heading) !== undefined
}

function leadsTo(map: PageMap, item: Box, site: string): boolean {
  return linksIn(map, item).some(({ likeness, url }) => likeness > 0 && siteOf(url.host) === site)
}
