import { boxName, holds, isHeading, isInLink, MANY, type Box, type PageMap, type TextBlock } from '../dom/page-map.ts'
import { atOnce, forEach, gather, type Steps } from '../steps.ts'

/** Where the article's prose stands on a page. */
export interface Body {
  /** The smallest element that holds most of the prose. */
  readonly box: Box
  /** Paragraphs of the article, in document order. */
  readonly paragraphs: readonly TextBlock[]
  /** Visible length of the paragraphs. */
  readonly length: number
  /** Paragraphs of whole texts outside the body. */
  readonly further?: readonly TextBlock[]
}

/** Scripts in which a word is a character or two: a paragraph is shorter there. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const SENTENCE_END = /[.!?…。！？।؟۔:”"»’')\]]\s*$/
const ASIDE =
  /comment|disqus|cookie|consent|gdpr|footer|side-?bar|related|recirc|newsletter|promo|teaser|subscri|donat|\bcta\b|modal|pop-?up|overlay|legal|disclaimer/
const ADVERTISEMENT = /(^|\s)(ads?|advert\w*|sponsor\w*|anzeige|werbung)(?=$|\s|-)/
const SHARE_OF_PROSE = 0.6
/** A card has a teaser or two. */
const FEWEST_IN_ROW = 3

export function proseLength(text: string): number {
  return DENSE.test(text) ? text.length * 2.5 : text.length
}

/** A paragraph that a reporter may have written, by its own looks. */
export function isProse(block: TextBlock): boolean {
  if (block.linkShare > 0.5 || isHeading(block.box)) return false
  const length = proseLength(block.text)
  return length >= 140 || (length >= 70 && SENTENCE_END.test(block.text))
}

/** Finds the element with the page's dominant prose; undefined where there is none. */
export function findBody(map: PageMap): Body | undefined {
  return atOnce(bodyInSteps(map))
}

/** The same in steps. */
export function* bodyInSteps(map: PageMap): Steps<Body | undefined> {
  const candidates: TextBlock[] = []
  yield* forEach(map.blocks, (block) => {
    if (isProse(block) && !isInLink(block.box) && !isTeaser(map, block)) candidates.push(block)
  })
  const raw = yield* weigh(map, candidates, () => 1)
  if (raw.total === 0) return undefined
  // what holds most of the page's prose is no sidebar, whatever its name says
  const isMain = (box: Box) => raw.of(box) >= SHARE_OF_PROSE * raw.total
  const trusted = new Map<TextBlock, number>()
  yield* forEach(candidates, (block) => trusted.set(block, trust(block.box, isMain)))
  const weights = yield* weigh(map, candidates, (block) => trusted.get(block) ?? 0)
  let box = map.root
  for (;;) {
    const heavy = box.children.find((child) => weights.of(child) >= SHARE_OF_PROSE * weights.total)
    if (!heavy) break
    box = heavy
  }
  const paragraphs = candidates.filter((block) => holds(box, block.box) && (trusted.get(block) ?? 0) > 0.5)
  if (paragraphs.length === 0) return undefined
  // a page that is one paragraph: its container is the body, so that a line beside it counts as inside
  const whole = box.parent && (paragraphs.length === 1 || box.tag === 'p') ? box.parent : box
  const length = paragraphs.reduce((sum, block) => sum + block.text.length, 0)
  return { box: whole, paragraphs, length }
}

interface Weights {
  readonly total: number
  readonly of: (box: Box) => number
}

/** Sums the paragraphs' weights up the tree. */
function* weigh(map: PageMap, blocks: readonly TextBlock[], factor: (block: TextBlock) => number): Steps<Weights> {
  const sums = new Float64Array(map.boxes.length)
  let total = 0
  yield* forEach(blocks, (block) => {
    const weight = Math.min(proseLength(block.text), 900) * factor(block)
    total += weight
    for (let box: Box | undefined = block.box; box; box = box.parent) sums[box.start] = (sums[box.start] ?? 0) + weight
  })
  return { total, of: (box: Box) => sums[box.start] ?? 0 }
}

/** How likely a paragraph at this place is the article's own: what surrounds it may say otherwise. */
function trust(box: Box, isMain: (box: Box) => boolean): number {
  let trusted = 1
  for (let at = box; at.parent && !isMain(at); at = at.parent) {
    if (at.tag === 'footer' || at.tag === 'nav' || at.tag === 'form' || at.tag === 'dialog') trusted *= 0.3
    else if (at.tag === 'aside' || ASIDE.test(boxName(at)) || ADVERTISEMENT.test(boxName(at))) trusted *= 0.4
  }
  return trusted
}

/** A card's teaser: its near container leads to one story only, by a link that stands outside the teaser. */
function isTeaser(map: PageMap, block: TextBlock): boolean {
  if (block.links.some((link) => link.likeness > 0)) return false
  let at = block.box.parent
  for (let level = 0; level < 3 && at; level++, at = at.parent) {
    if (at.story === MANY) return false
    if (at.story !== undefined) return isSmall(map, at, block) && hasLinkedLineBefore(map, at, block)
  }
  return false
}

/** A card has a teaser or two: more paragraphs are a text that one story's link stands in. */
function isSmall(map: PageMap, box: Box, block: TextBlock): boolean {
  const paragraphs = map.blocks.slice(box.firstBlock, box.lastBlock).filter(isProse)
  return box.length < block.text.length * 3 + 300 && paragraphs.length <= 2
}

function hasLinkedLineBefore(map: PageMap, box: Box, block: TextBlock): boolean {
  return map.blocks
    .slice(box.firstBlock, block.order)
    .some(({ linkShare, text }) => linkShare > 0.8 && text.length >= 12)
}

/** What to think of a block that looks like a paragraph, or stands among some. */
export interface Reading {
  /** Requests and pointers. */
  readonly isElse: (block: TextBlock) => boolean
  /** Of those the lines that are the reporter's, if they stand among his paragraphs. */
  readonly isReported: (block: TextBlock) => boolean
}

/**
 * The paragraphs that hold for the article's, and the shorter lines that stand in one row with them and look like text: a
 * one-word quotation is prose too.
 */
export function* withShortLines(map: PageMap, body: Body, { isElse, isReported }: Reading): Steps<Body> {
  const paragraphs = yield* gather(body.paragraphs, (block) => (isElse(block) ? undefined : block))
  const { inRow, isItem } = rowsOf(paragraphs)
  const taken = new Set(paragraphs)
  const isText = (block: TextBlock) => {
    if (taken.has(block) || isItem(block) || isSubhead(block)) return true
    return isElse(block) ? inRow(block, 2) && isReported(block) : inRow(block, 1) && block.linkShare < 0.3
  }
  const isSubhead = (block: TextBlock) => {
    const next = map.blocks[block.order + 1]
    return next !== undefined && taken.has(next) && next.box.parent === block.box.parent && isSubheadLike(block)
  }
  const own = yield* gather(map.blocks.slice(body.box.firstBlock, body.box.lastBlock), (block) =>
    isText(block) ? block : undefined,
  )
  return { ...body, paragraphs: own, further: yield* furtherTexts(map, body, isElse) }
}

/** A heading, or a line that is all bold, which leads nowhere. */
function isSubheadLike({ box, links }: TextBlock): boolean {
  const isBold = ({ tag, length }: Box) => (tag === 'strong' || tag === 'b') && length === box.length
  return links.length === 0 && (isHeading(box) || box.children.some(isBold))
}

/** Tells the blocks that stand in one row with paragraphs, and the items of a list in it that lead nowhere. */
function rowsOf(paragraphs: readonly TextBlock[]) {
  const rows = new Map<Box | undefined, Map<string, number>>()
  for (const { box } of paragraphs) {
    const row = rows.get(box.parent) ?? new Map<string, number>()
    rows.set(box.parent, row.set(box.tag, (row.get(box.tag) ?? 0) + 1))
  }
  return {
    inRow: ({ box }: TextBlock, fewest: number) => (rows.get(box.parent)?.get(box.tag) ?? 0) >= fewest,
    isItem: ({ box, links }: TextBlock) => box.tag === 'li' && links.length === 0 && rows.has(box.parent?.parent),
  }
}

/** Paragraphs in a row outside the body: a page that goes on scrolling appends whole articles. */
function* furtherTexts(map: PageMap, { box }: Body, isElse: (block: TextBlock) => boolean): Steps<TextBlock[]> {
  const rows = new Map<Box | undefined, TextBlock[]>()
  yield* forEach(map.blocks, (block) => {
    if (holds(box, block.box) || block.box.tag !== 'p' || !isProse(block) || isElse(block)) return
    const row = rows.get(block.box.parent)
    if (row) row.push(block)
    else rows.set(block.box.parent, [block])
  })
  return [...rows.values()].filter((row) => row.length >= FEWEST_IN_ROW).flat()
}
