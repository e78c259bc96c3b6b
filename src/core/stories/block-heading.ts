import { boxName, holds, isHeading, linkText, type Box, type TextBlock } from '../dom/page-map.ts'
import { blocksIn, cueText, placeOf, type Page } from '../page.ts'
import type { CueMatchers } from '../text/cue-matchers.ts'
import type { StoryCard } from './story-card.ts'

const LONGEST_HEADING = 120
const LONGEST_SEE_ALL = 60

/** The short line above the first story that is not a part of it. */
export function headingOf(page: Page, box: Box, cards: readonly StoryCard[]): TextBlock | undefined {
  const inside = blocksIn(page, box).find(
    (block) =>
      block.order <= box.firstBlock + 2 &&
      !cards.some((card) => holds(card.box, block.box)) &&
      !isControl(page.cues, block),
  )
  if (
    inside !== undefined &&
    inside.text.length <= LONGEST_HEADING &&
    !inside.links.some((link) => link.likeness === 2)
  )
    return inside
  const before = page.map.blocks[box.firstBlock - 1]
  return before !== undefined && isHeadingFor(page, before, box) ? before : undefined
}

/** "Load more", "Advertisement": says nothing of the stories. */
function isControl({ seeAll, sponsored }: CueMatchers, block: TextBlock): boolean {
  if (isHeading(block.box)) return false
  const text = cueText(block)
  return (block.links.length > 0 && seeAll.find(text) !== undefined) || sponsored.find(text) !== undefined
}

/** "Most read", also amid a short heading: "World's most read". */
export function headingCue(cues: CueMatchers, block: TextBlock): string | undefined {
  const text = cueText(block)
  return cues.heading.find(text) ?? (text.length <= 48 ? cues.headingWithin.find(text) : undefined)
}

/** A heading right before a box, in the same place of the tree. */
function isHeadingFor(page: Page, block: TextBlock, box: Box): boolean {
  if (block.text.length > LONGEST_HEADING || block.links.some((link) => link.likeness > 0)) return false
  if (block.box.keep || block.box.prose > 0 || page.inFrame(block.box) || !standsAbove(block.box, box)) return false
  const said = headingCue(page.cues, block) ?? page.cues.lead.find(cueText(block))
  if (said !== undefined) return true
  if (placeOf(page, box) === 'inside') return /[:：]$/.test(block.text) && block.text.length < 50
  return isHeading(block.box) || /\b(head\w*|title|label|kicker)\b/.test(boxName(block.box))
}

/** In the box around the outermost one that begins with the stories. */
export function standsAbove(heading: Box, box: Box): boolean {
  let outer = box
  while (outer.parent?.firstBlock === box.firstBlock) outer = outer.parent
  return outer.parent !== undefined && holds(outer.parent, heading) && !holds(box, heading)
}

/** The boxes of a row of stories with the heading above and the "see all" link below. */
export function withFurniture(page: Page, row: readonly Box[], claimed: (box: Box) => boolean): readonly Box[] {
  const [first] = row
  const last = row.at(-1)
  if (!first || !last) return row
  const boxes = row.length === 1 ? [widened(page, first)] : [...row]
  const above = headingBox(page, boxes[0] ?? first, first)
  const below = seeAllBox(page, last)
  return [...(above && !claimed(above) ? [above] : []), ...boxes, ...(below ? [below] : [])]
}

function headingBox(page: Page, top: Box, stories: Box): Box | undefined {
  const siblings = top.parent?.children ?? []
  const above = siblings.slice(0, siblings.indexOf(top)).findLast((box) => box.length > 0)
  const block = above && page.map.blocks[above.firstBlock]
  // a box that leads to a story is a card, not the next card's heading
  if (!block || above.story !== undefined || above.length > LONGEST_HEADING || !isOneLine(page, above)) return undefined
  return isHeadingFor(page, block, stories) || isInlineHeading(page, above, block) ? above : undefined
}

function seeAllBox(page: Page, last: Box): Box | undefined {
  const siblings = last.parent?.children ?? []
  const below = siblings[siblings.indexOf(last) + 1]
  const block = below && page.map.blocks[below.firstBlock]
  if (!block || below.keep || below.prose > 0 || below.lastBlock - below.firstBlock !== 1) return undefined
  return isSeeAll(page, block) ? below : undefined
}

/** A heading, perhaps with its "see all". */
function isOneLine(page: Page, box: Box): boolean {
  const [, ...rest] = blocksIn(page, box)
  return rest.length <= 1 && rest.every((block) => block.linkShare > 0.9)
}

/** Bold words that stand directly in the text's own element, right above the stories. */
function isInlineHeading(page: Page, above: Box, block: TextBlock): boolean {
  return (
    above.length >= block.text.length - 2 &&
    !above.keep &&
    block.text.length < 60 &&
    headingCue(page.cues, block) !== undefined
  )
}

/** The outermost box that holds the same text. */
function widened(page: Page, box: Box): Box {
  let wide = box
  for (
    let outer = box.parent;
    outer && outer !== page.map.root && outer.prose === 0 && !outer.keep && !page.inFrame(outer);
    outer = outer.parent
  ) {
    if (outer.firstBlock !== box.firstBlock || outer.lastBlock !== box.lastBlock) break
    wide = outer
  }
  return wide
}

function isSeeAll(page: Page, block: TextBlock): boolean {
  if (block.text.length > LONGEST_SEE_ALL || block.links.length !== 1) return false
  return (
    page.cues.seeAll.find(cueText(block)) !== undefined ||
    (placeOf(page, block.box) === 'after' &&
      block.linkShare > 0.9 &&
      block.links.every((link) => link.likeness === 0 && linkText(link).length < 40))
  )
}
