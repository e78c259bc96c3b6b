import { holds, type Box, type TextBlock } from '../dom/page-map.ts'
import { blocksIn, type Page } from '../page.ts'
import type { Evidence, FindingPlace } from '../report.ts'
import { headingCue, withFurniture } from './block-heading.ts'
import { forEach, gather, type Steps } from '../steps.ts'
import { cardsIn } from './find-cards.ts'
import { idleRows } from './idle-rows.ts'
import { judgeStoryBlock } from './judge-story-block.ts'
import type { StoryCard } from './story-card.ts'
import { MOST_STORIES } from './story-lists.ts'

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

/**
 * Finds all story blocks of a page. `claimed` boxes were taken by other detectors and count as gone; stories in `isPromoted`
 * ones are no stories.
 */
export function* findStoryBlocks(
  page: Page,
  cards: readonly StoryCard[],
  claimed: (box: Box) => boolean,
  isPromoted = claimed,
): Steps<StoryBlock[]> {
  const free = yield* gather(cards, (card) => (isPromoted(card.box) ? undefined : card))
  const zones = new Set(yield* gather(free, (card) => zoneOf(page, card.box)))
  const idle = yield* idleRows(page)
  const reading = {
    page,
    isGone: ({ box }: TextBlock) => claimed(box) || idle[box.start] === 1 || page.lists.isAnnounced(box),
    plain: yield* plainItems(page, idle),
  }
  const rows: StoryBlock[] = []
  for (const zone of zones) {
    const inZone = cardsIn(free, zone)
    if (inZone.length <= MOST_STORIES) rows.push(...(yield* explain(reading, zone, inZone)))
  }
  return yield* gather(rows, (row) => ({ ...row, boxes: withFurniture(page, row.boxes, claimed) }))
}

interface Reading {
  readonly page: Page
  /** Taken by another detector, or in a row that says nothing of its own. */
  readonly isGone: (block: TextBlock) => boolean
  /** See `plainItems`. */
  readonly plain: Uint32Array
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
function* explain(reading: Reading, box: Box, cards: readonly StoryCard[]): Steps<StoryBlock[]> {
  if (cards.length === 0) return []
  yield
  const whole =
    !hasLooseEnds(reading, box, cards) &&
    reading.plain[box.start] === reading.plain[box.end + 1] &&
    otherLength(reading, box, cards) <= OTHER_SHARE * textOf(cards)
  if (whole) {
    yield
    const block = judgeStoryBlock(reading.page, box, cards)
    if (block) return [block]
    if (cards.length === 1) return []
  } else if (cards.length === 1 && cards[0]?.box === box) return []
  const inner: StoryBlock[] = []
  for (const child of box.children) inner.push(...(yield* explain(reading, child, cardsIn(cards, child))))
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

/**
 * How many items that lead nowhere stand before each box. A list with one says something itself; its linked items may still
 * go one by one.
 */
function* plainItems({ map }: Page, idle: Uint8Array): Steps<Uint32Array> {
  const before = new Uint32Array(map.boxes.length + 1)
  const linked = new Uint8Array(map.boxes.length)
  let count = 0
  yield* forEach(map.boxes, ({ tag, children, parent, start, length, linkLength }) => {
    before[start] = count
    linked[start] = Number(children.some(isLinkedItem))
    if (tag === 'li' && length > 12 && linkLength === 0 && idle[start] !== 1 && linked[parent?.start ?? 0] === 1)
      count++
  })
  before[map.boxes.length] = count
  return before
}

function isLinkedItem({ story, linkLength, length }: Box): boolean {
  return typeof story === 'string' && linkLength > 0.8 * length
}

const textOf = (cards: readonly StoryCard[]) =>
  cards.reduce((sum, card) => sum + Math.max(card.box.length, card.story.title.length), 0)

/** Text of a box that is neither a story's nor a short line beside them (heading, time, "see all"). */
function otherLength({ page, isGone }: Reading, box: Box, cards: readonly StoryCard[]): number {
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
    if (!page.mayPoint(block.box)) other += 2 * unlinked
    else if (unlinked > LONGEST_FURNITURE) other += unlinked
    else other += unlinked * 0.15
  }
  return other
}

/** Puts neighbouring story blocks together. */
function mergeRows(box: Box, inner: readonly StoryBlock[]): StoryBlock[] {
  const rows: StoryBlock[][] = []
  for (const block of inner) {
    const previous = rows.at(-1)?.at(-1)
    if (previous && !previous.heading && !block.heading && areNeighbours(box, previous, block)) rows.at(-1)?.push(block)
    else rows.push([block])
  }
  return rows.flatMap((row) => {
    const [first, second] = row
    if (!first || !second) return row
    const cards = row.flatMap((block) => block.cards)
    return { ...first, shape: 'story-list' as const, boxes: row.flatMap(({ boxes }) => boxes), cards }
  })
}

function areNeighbours(box: Box, a: StoryBlock, b: StoryBlock): boolean {
  const last = a.boxes.at(-1)
  const first = b.boxes[0]
  return last !== undefined && first !== undefined && last.parent === box && first.parent === box
}
