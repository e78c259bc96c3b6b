import { holds, type Box, type TextBlock } from '../dom/page-map.ts'
import { blocksIn, type Page } from '../page.ts'
import type { Evidence, FindingPlace } from '../report.ts'
import { headingCue, withFurniture } from './block-heading.ts'
import { cardsIn } from './find-cards.ts'
import { idleRows } from './idle-rows.ts'
import { judgeStoryBlock } from './judge-story-block.ts'
import { ownRecommendations } from './own-recommendations.ts'
import type { StoryCard } from './story-card.ts'

/** Boxes that are nothing but pointers to other stories, with what belongs to them. */
export interface StoryBlock {
  /** In document order, none inside another. */
  readonly boxes: readonly Box[]
  readonly cards: readonly StoryCard[]
  readonly heading?: string
  readonly place: FindingPlace
  readonly shape: 'story-list' | 'story-card' | 'linked-headline'
  readonly evidence: readonly Evidence[]
}

/** A box whose other text stays below this share of its stories' text is theirs altogether. */
const OTHER_SHARE = 0.2
const MOST_ABOVE = 3
const MOST_BELOW = 4
const LONGEST_FURNITURE = 90

/** Finds all story blocks of a page. `claimed` boxes were taken by other detectors and count as gone. */
export function findStoryBlocks(
  page: Page,
  cards: readonly StoryCard[],
  claimed: (box: Box) => boolean,
  isPromoted: (box: Box) => boolean = claimed,
): StoryBlock[] {
  const free = cards.filter((card) => !isPromoted(card.box))
  const zones = new Set(free.map((card) => zoneOf(page, card.box)))
  const idle = idleRows(page)
  const isGone = ({ box }: TextBlock) => claimed(box) || idle[box.start] === 1 || page.lists.isAnnounced(box)
  const own = ownRecommendations(page)
  const reading = {
    page,
    isGone,
    isIdle: (box: Box) => idle[box.start] === 1,
    isForeign: (box: Box) => page.isForeign(box) && own[box.start] !== 1,
  }
  return [...zones]
    .flatMap((zone) => explain(reading, zone, cardsIn(free, zone)))
    .map((row) => ({ ...row, boxes: withFurniture(page, row.boxes, claimed) }))
}

interface Reading {
  readonly page: Page
  /** Taken by another detector, or in a row that says nothing of its own. */
  readonly isGone: (block: TextBlock) => boolean
  readonly isIdle: (box: Box) => boolean
  readonly isForeign: (box: Box) => boolean
}

/** The largest box around a card that holds nothing of the article. */
function zoneOf(page: Page, card: Box): Box {
  let zone = card
  while (
    zone.parent &&
    zone.parent !== page.map.root &&
    zone.parent.prose === 0 &&
    !zone.parent.keep &&
    !page.inFrame(zone.parent)
  )
    zone = zone.parent
  return zone
}

/** Takes a box whole where all its text is the stories' own; else looks into its children. */
function explain(reading: Reading, box: Box, cards: readonly StoryCard[]): StoryBlock[] {
  if (cards.length === 0) return []
  const whole =
    !hasLooseEnds(reading, box, cards) &&
    !hasPlainItem(reading, box) &&
    otherLength(reading, box, cards) <= OTHER_SHARE * textOf(cards)
  if (whole) {
    const block = judgeStoryBlock(reading.page, box, cards)
    if (block) return [block]
    if (cards.length === 1) return []
  } else if (cards.length === 1 && cards[0]?.box === box) return []
  const inner = box.children.flatMap((child) => explain(reading, child, cardsIn(cards, child)))
  return mergeRows(box, inner)
}

/** More lines above the first story than a heading, or below the last than a "see all": something else stands there too. */
function hasLooseEnds({ page, isGone }: Reading, box: Box, cards: readonly StoryCard[]): boolean {
  const first = cards[0]?.box
  const last = cards.at(-1)?.box
  // several headings that say so are the tabs of one box
  const loose = blocksIn(page, box).filter((block) => !isGone(block) && headingCue(page.cues, block) === undefined)
  const above = loose.filter((block) => first && block.box.start < first.start && !holds(block.box, first))
  const below = loose.filter((block) => last && block.box.start > last.end)
  return above.length > MOST_ABOVE || below.length > MOST_BELOW
}

/** A list with an item that leads nowhere says something itself; its linked items may still go one by one. */
function hasPlainItem({ page, isIdle }: Reading, box: Box): boolean {
  return page.map.boxes
    .slice(box.start, box.end + 1)
    .some(
      (item) =>
        item.tag === 'li' && item.length > 12 && item.linkLength === 0 && !isIdle(item) && hasLinkedSibling(item),
    )
}

function hasLinkedSibling(item: Box): boolean {
  return (
    item.parent?.children.some(
      ({ story, linkLength, length }) => typeof story === 'string' && linkLength > 0.8 * length,
    ) ?? false
  )
}

const textOf = (cards: readonly StoryCard[]) =>
  cards.reduce((sum, card) => sum + Math.max(card.box.length, card.story.title.length), 0)

/** Text of a box that is neither a story's nor a short line beside them (heading, time, "see all"). */
function otherLength({ page, isGone, isForeign }: Reading, box: Box, cards: readonly StoryCard[]): number {
  let other = 0
  let next = 0
  for (const block of blocksIn(page, box)) {
    // both are in document order
    while (cards[next] && (cards[next]?.box.end ?? 0) < block.box.start) next++
    const card = cards[next]
    if ((card && holds(card.box, block.box)) || isGone(block)) continue
    const unlinked = block.links.some((link) => link.likeness > 0 && !link.own)
      ? block.text.length * (1 - block.linkShare)
      : block.text.length
    if (isForeign(block.box)) other += 2 * unlinked
    else if (unlinked > LONGEST_FURNITURE) other += unlinked
    else other += unlinked * 0.15
  }
  return other
}

/** Puts neighbouring story blocks together. */
function mergeRows(box: Box, inner: readonly StoryBlock[]): StoryBlock[] {
  if (inner.length === 0) return []
  const rows: StoryBlock[] = []
  for (const block of inner) {
    const previous = rows.at(-1)
    if (previous && !previous.heading && !block.heading && areNeighbours(box, previous, block)) {
      rows[rows.length - 1] = {
        ...previous,
        shape: 'story-list',
        boxes: [...previous.boxes, ...block.boxes],
        cards: [...previous.cards, ...block.cards],
      }
    } else rows.push(block)
  }
  return rows
}

function areNeighbours(box: Box, a: StoryBlock, b: StoryBlock): boolean {
  const last = a.boxes.at(-1)
  const first = b.boxes[0]
  return last !== undefined && first !== undefined && last.parent === box && first.parent === box
}
