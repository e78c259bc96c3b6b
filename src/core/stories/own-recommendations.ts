import { boxName, isHeading, linksIn, linkText, type Box, type Link, hasInside } from '../dom/page-map.ts'
import { blocksIn, cueText, isHome, type Page } from '../page.ts'
import { forEach, type Steps } from '../steps.ts'

export const PAID = /\b(ads?|adv|advert\w*|anzeige|werbung|sponsor\w*|native|paid|partner|affiliate|dfp|gpt|coupons?)\b/
/** A topic's address may be as long as a story's. */
const TOPICS = /\b(tags?|topics?|keywords?)\b/
const HEADLINE = 25
type Judged = Pick<Page, 'map' | 'cues' | 'homes' | 'isForeign'>

const FEWEST_STORIES = 3
/** Lines of a box among which its heading stands. */
const HEAD = 3

/**
 * Boxes whose name alone says that they are not ours to judge, and that are rows of the publisher's own stories all the
 * same: filled by a recommender's script, or teasers that are named after what hangs on them. Leaves alone whatever is
 * or may be paid for, topics, and all that leads to anybody else's site.
 * @returns 1 for each of their boxes
 */
export function* ownRecommendations(page: Judged): Steps<Uint8Array> {
  const own = new Uint8Array(page.map.boxes.length)
  yield* forEach(page.map.boxes, (box) => {
    if (page.isForeign(box) && !(box.parent && page.isForeign(box.parent)) && isOwn(page, box))
      own.fill(1, box.start, box.end + 1)
  })
  return own
}

function isOwn(page: Judged, box: Box): boolean {
  const name = boxName(box)
  if (box.story === undefined || PAID.test(name) || TOPICS.test(name)) return false
  if (hasInside(box, 'form, textarea')) return false
  const blocks = blocksIn(page, box)
  if (blocks.some((block) => page.cues.sponsored.find(cueText(block)) !== undefined)) return false
  const stories = linksIn(page.map, box).filter((link) => link.likeness > 0)
  if (!stories.every(({ url }) => isHome(page, url))) return false
  if (typeof box.story === 'string') return stories.some(isHeadline) && blocks.some((block) => isHeading(block.box))
  const isHeaded = blocks.slice(0, HEAD).some((block) => page.cues.heading.find(cueText(block)) !== undefined)
  return isHeaded && new Set(stories.filter(isHeadline).map(({ key }) => key)).size >= FEWEST_STORIES
}

function isHeadline(link: Link): boolean {
  return link.likeness === 2 && linkText(link).length >= HEADLINE
}
