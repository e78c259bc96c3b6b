import { holds, isHeading, linkText, type Box, type Link, type TextBlock } from '../dom/page-map.ts'
import { INLINE } from '../dom/tags.ts'
import { blocksIn, cueText, isHome, placeOf, type Page } from '../page.ts'
import type { Story } from '../report.ts'
import { gather } from '../steps.ts'
import { cardsIn } from '../stories/find-cards.ts'
import { isFile } from '../stories/story-likeness.ts'
import { isHeadlineLength } from '../stories/story-card.ts'
import type { Detector, Hit, Scene } from './detector.ts'
import { isPartOf } from './promotion.ts'

const LONGEST_LINE = 320

/**
 * A line of its own that says that it leads elsewhere: "Read more: …", "READ ALSO …". Leaves expanders (buttons, links to
 * the page itself) and sentences that only begin like one alone: the line must hold a link.
 */
export const pointerLine: Detector = {
  id: 'pointer-line',
  kind: 'related',
  detect: (scene) => gather(scene.page.map.blocks, (block) => pointer(scene, block)),
}

function pointer(scene: Scene, block: TextBlock): Hit | undefined {
  const { page, claimed } = scene
  if (block.text.length > LONGEST_LINE || claimed(block.box) || page.inFrame(block.box) || page.isForeign(block.box))
    return undefined
  const links = block.links.filter((link) => !link.own)
  const lead = page.cues.lead.find(cueText(block))
  if (lead === undefined) return pager(scene, block)
  if (links.length === 0 || (isHeading(block.box) && block.box.keep)) return undefined
  // a sentence that goes on in the reporter's own words
  if (block.linkShare < 0.3 && block.text.length > 140) return undefined
  if (placeOf(page, block.box) === 'inside' && links.every((link) => isSource(page, link))) return undefined
  const box = lineBox(page, block)
  if (!box) return undefined
  return {
    boxes: [box],
    place: placeOf(page, box),
    evidence: [{ rule: 'cue:lead', detail: lead }],
    stories: storiesOf(scene, box, links),
  }
}

/** Somebody else's page, or a document: "Read the full report". */
function isSource(page: Page, { url }: Link): boolean {
  return !isHome(page, url) || isFile(url.pathname)
}

/** Links to the previous and the next story, under the text, where the markup says so. */
function pager(scene: Scene, block: TextBlock): Hit | undefined {
  const { page } = scene
  const isStep = ({ own, likeness, box }: Link) =>
    !own && likeness > 0 && /^(prev|next)$/.test(box.element.getAttribute('rel') ?? '')
  if (block.links.length === 0 || !block.links.every(isStep) || block.linkShare < 0.8) return undefined
  const box = placeOf(page, block.box) === 'after' ? lineBox(page, block) : undefined
  if (!box) return undefined
  const stories = storiesOf(scene, box, block.links).filter(({ title }) => isHeadlineLength(title))
  return { boxes: [box], place: 'after', evidence: [{ rule: 'rel', detail: 'prev, next' }], stories }
}

/** The link around a line, with what else it says: "Read all about it" over a topic's name. */
function linkAround({ box, links }: TextBlock): Box | undefined {
  const link = links.length === 1 ? links[0]?.box : undefined
  return link && link !== box && holds(link, box) && link.length <= LONGEST_LINE ? link : undefined
}

/** The line's element, and outwards while it holds this line only. */
function lineBox(page: Page, block: TextBlock): Box | undefined {
  let box = linkAround(block) ?? block.box
  if (box.prose > block.text.length || box.keep || isPartOf(block)) return undefined
  for (let outer = box.parent; outer && outer !== page.map.root; outer = outer.parent) {
    if (outer.keep || (outer.prose > 0 && outer.prose !== box.prose) || page.inFrame(outer)) break
    if (blocksIn(page, outer).length > 1 && !INLINE.has(box.tag)) break
    if (box.prose > 0) break
    box = outer
  }
  return box
}

/** The cards in the line; else its links that read like headlines, whatever their addresses look like: not the front page. */
function storiesOf({ page, cards }: Scene, box: Box, links: readonly Link[]): Story[] {
  const inside = cardsIn(cards, box)
  if (inside.length > 0) return inside.map((card) => card.story)
  return links
    .filter(({ url }) => isHome(page, url) && url.pathname !== '/')
    .filter((link) => isHeadlineLength(linkText(link)))
    .map((link) => ({ title: linkText(link), url: link.url.href }))
}
