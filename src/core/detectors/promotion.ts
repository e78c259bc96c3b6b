import type { PromotionKind } from '../../rules/cue-phrases.ts'
import { askingLine, SHORT_LABEL, WHOLE_LINE } from '../asking-addresses.ts'
import { isProse, proseLength } from '../article/body.ts'
import { boxName, holds, isHeading, isWithin, linksIn, type Box, type TextBlock, hasInside } from '../dom/page-map.ts'
import { INLINE } from '../dom/tags.ts'
import { blocksIn, cueText, isHome, placeOf, requestsOf, type Page } from '../page.ts'
import type { Evidence } from '../report.ts'
import { forEach, gather, type Steps } from '../steps.ts'
import { cardsIn } from '../stories/find-cards.ts'
import type { StoryCard } from '../stories/story-card.ts'
import { isPlatform } from '../stories/story-likeness.ts'
import type { Detector, Hit, Scene } from './detector.ts'

/** What tells one kind of promotion, besides its cue phrases. */
export interface PromotionSigns {
  readonly id: PromotionKind
  /** Class and id words of such boxes: evidence, never proof. */
  readonly name?: RegExp
  /** Addresses that such boxes lead to. */
  readonly address?: RegExp
  /** A field or button that such boxes hold, as a selector. */
  readonly field?: string
  /** A word that such boxes say in many languages. */
  readonly word?: RegExp
}

const MOST_BESIDE_LABEL = 5
/** A label's box without any sign: longer ones may be the article's. */
const LONGEST_BESIDE_LABEL = 300
const LONGEST_BOX = 1400
const LONGEST_OTHER = 160
const MOST_PARAGRAPHS = 2
const BOX_NAME =
  /news-?letter|subscri|sign-?up|promo|banner|cta|call-?to|abo\b|donat|support|member|app-|follow|podcast|epaper|offer/
const MOST_BLOCKS = 14
/** A row of channels: a heading and a few names. */
const LONGEST_CHANNELS = 240
/** A form may have a line for each of many letters to choose from. */
const MOST_IN_FORM = 40
const COMMENTS = /\bcomments?\b|disqus/
const ADVERTISEMENT = /(^|\s)ads?\b|advert|taboola|outbrain|sponsor/

/** A detector of one kind of promotion: its phrase in a short line, or two signs of its shape in a small box. */
export function promotionDetector(signs: PromotionSigns): Detector {
  return { id: signs.id, kind: 'promotion', detect: (scene) => detect(scene, signs) }
}

function* detect(scene: Scene, signs: PromotionSigns): Steps<Hit[]> {
  const { page, claimed } = scene
  const hits: Hit[] = []
  const taken = new Set<Box>()
  const add = (box: Box | undefined, evidence: Evidence[]) => {
    if (!box || isWithin(taken, box)) return
    taken.add(box)
    hits.push({ boxes: [box], place: placeOf(page, box), evidence, stories: [] })
  }
  if (signs.id === 'newsletter')
    yield* forEach(page.forms, (form) => {
      if (isFree(scene, form)) add(grow(scene, form), [{ rule: 'field', detail: 'e-mail' }])
    })
  for (const { box, evidence } of yield* shaped(scene, signs)) if (!claimed(box)) add(grow(scene, box), evidence)
  yield* forEach(page.map.blocks, (block) => {
    const evidence = saidBy(page, block, signs) ?? linkedBy(page, block, signs)
    if (evidence && !claimed(block.box) && !page.inFrame(block.box) && !isOthers(page, block.box))
      add(promotionBox(scene, block, signs), evidence)
  })
  return hits
}

function saidBy(page: Page, block: TextBlock, { id }: PromotionSigns): Evidence[] | undefined {
  const phrase = requestsOf(page.cues, block).get(id)
  // steps that the reader is told to take
  if (block.box.tag === 'li' && block.box.parent?.tag === 'ol') return undefined
  return phrase === undefined ? undefined : [{ rule: `cue:${id}`, detail: phrase }]
}

/** A line that leads nowhere but to addresses of this kind. */
function linkedBy(page: Page, block: TextBlock, { id }: PromotionSigns): Evidence[] | undefined {
  const line = askingLine(page.homes, block)
  if (line?.kind !== id || (line.isLabel && !isAmongProse(block.box))) return undefined
  return [{ rule: 'address', detail: line.address }]
}

/** Small boxes with two signs of this kind: a name, an address, a field. */
function* shaped(scene: Scene, signs: PromotionSigns): Steps<{ box: Box; evidence: Evidence[] }[]> {
  if (!signs.name && !signs.address) return []
  let past = -1
  return yield* gather(scene.small, (box) => {
    if (box.start <= past) return undefined
    const evidence = signsOf(scene.page, box, signs)
    if (evidence.length < 2 || isText(scene.page, box, blocksIn(scene.page, box))) return undefined
    past = box.end
    return { box, evidence }
  })
}

/** Nobody else's, and without a word of the article. */
function isFree({ page, cards, claimed }: Scene, box: Box): boolean {
  if (cardsIn(cards, box).length > 0) return false
  return box.prose === 0 && !box.keep && !claimed(box) && !page.inFrame(box) && !isOthers(page, box)
}

/** The boxes that may be a promotion's, whatever its kind. */
export function smallBoxes(page: Page, cards: readonly StoryCard[]): Steps<readonly Box[]> {
  return gather(page.map.boxes, (box) => {
    if (INLINE.has(box.tag) && box.tag !== 'a') return undefined
    if (box.prose > 0 || box.keep || box.length > LONGEST_BOX || box.length === 0 || !box.parent) return undefined
    return cardsIn(cards, box).length > 0 || page.inFrame(box) || isOthers(page, box) ? undefined : box
  })
}

/** The signs of a kind that a box shows: its name, an address that it leads to, a field, a word. */
function signsOf(page: Page, box: Box, signs: PromotionSigns): Evidence[] {
  const name = signs.name?.exec(boxName(box))?.[0]
  const [address, another] = signs.address ? addressesIn(page, box, signs.address) : []
  if (name === undefined && address === undefined && box.tag !== 'form') return []
  const field = signs.field !== undefined && hasField(box, signs.field) ? signs.field : undefined
  const word = name === undefined || !signs.word ? undefined : wordIn(page, box, signs.word)
  const found = [
    ['name', name?.trim()],
    ['address', address],
    // one channel may be a writer's own, or a source's
    ['channels', signs.id === 'follow' && box.length <= LONGEST_CHANNELS ? another : undefined],
    ['field', field],
    ['word', word],
  ] as const
  return found.flatMap(([rule, detail]) => (detail === undefined ? [] : [{ rule, detail }]))
}

/** The addresses of a kind that a box leads to, one for each host. */
function addressesIn({ map }: Page, box: Box, address: RegExp): readonly string[] {
  const hosts = new Map<string, string>()
  for (const { url } of linksIn(map, box))
    if (address.test(url.href) && !hosts.has(url.host)) hosts.set(url.host, url.href.slice(0, 120))
  return [...hosts.values()]
}

/** A log-in, a search and a comment have e-mail fields, too. */
function hasField(box: Box, field: string): boolean {
  return hasInside(box, field) && !hasInside(box, 'input[type="password"], textarea, input[type="search"]')
}

function wordIn(page: Page, box: Box, word: RegExp): string | undefined {
  return blocksIn(page, box)
    .map((block) => word.exec(cueText(block))?.[0])
    .find(Boolean)
}

function isOthers(page: Page, box: Box): boolean {
  if (page.isGate(box)) return true
  for (let at: Box | undefined = box; at && page.isForeign(at); at = at.parent) {
    const name = boxName(at)
    if (COMMENTS.test(name) || (ADVERTISEMENT.test(name) && leadsOut(page, at))) return true
  }
  return false
}

/** Places for advertisements hold the publisher's own appeals, too: those lead to its pages and channels. */
function leadsOut(page: Page, box: Box): boolean {
  const links = linksIn(page.map, box)
  return links.length === 0 || links.some(({ url }) => !isHome(page, url) && !isPlatform(url))
}

/** The box of a promotional line: the line itself, and outwards as long as nothing but the promotion is inside. */
function promotionBox(scene: Scene, block: TextBlock, signs: PromotionSigns): Box | undefined {
  const { box } = block
  if (isPartOf(block)) {
    const [link] = block.links
    return link && block.linkShare > WHOLE_LINE && block.links.length === 1 ? link.box : undefined
  }
  if (box.keep && (isHeading(box) || box.tag === 'figcaption')) return undefined
  if (box.prose > 0) return undefined
  return proseLength(block.text) < SHORT_LABEL ? growOnSigns(scene, box, signs) : grow(scene, box)
}

/** A word or two ("Newsletter") may be a menu's: such a line takes more than itself only where the box is no menu's. */
function growOnSigns(scene: Scene, inner: Box, signs: PromotionSigns): Box | undefined {
  const whole = grow(scene, inner)
  const around: Box[] = []
  for (let at: Box | undefined = inner; at && at.start >= whole.start; at = at.parent) around.push(at)
  const small = around.findLast(isSmall) ?? inner
  const rules = (box: Box) => signsOf(scene.page, box, signs).map(({ rule }) => rule)
  if (around.some((box) => rules(box).some((rule) => rule !== 'address'))) return whole
  // an address alone may be a menu's, too
  if (rules(small).length > 0) return small
  return isSmall(whole) && isAmongProse(whole) ? whole : (namedBy(inner, whole) ?? inner)
}

function isSmall(box: Box): boolean {
  return box.lastBlock - box.firstBlock <= MOST_BESIDE_LABEL
}

/** Right among the article's paragraphs there are no menus. */
function isAmongProse({ parent, length }: Box): boolean {
  return (parent?.prose ?? 0) > 0 && length <= LONGEST_BESIDE_LABEL
}

/** What stands under a heading, in the smallest box around both. */
function namedBy(heading: Box, within: Box): Box | undefined {
  if (!isHeading(heading)) return undefined
  let box = heading
  while (box.parent && box !== within && box.lastBlock - box.firstBlock === 1) box = box.parent
  return isSmall(box) && box.length <= LONGEST_BESIDE_LABEL && box.firstBlock === heading.firstBlock ? box : undefined
}

/** The line stands directly in an element that holds other text too. */
export function isPartOf(block: TextBlock): boolean {
  return block.box.length > 1.3 * block.text.length + 10
}

function grow(scene: Scene, inner: Box): Box {
  let box = inner
  while (box.parent && box.parent !== scene.page.map.root && mayGrow(scene, box, box.parent)) box = box.parent
  return box
}

/** A form, or a box whose name says what it is for. */
function isNamedBox(box: Box): boolean {
  return BOX_NAME.test(boxName(box)) || box.tag === 'form' || hasInside(box, 'form') || hasEmailField(box)
}

function hasEmailField(box: Box): boolean {
  return hasInside(box, 'input[type="email" i]')
}

/** A pitch with its name above and its button below. */
function isBetweenRequests(page: Page, blocks: readonly TextBlock[], { order }: TextBlock): boolean {
  const asks = (block: TextBlock) => requestsOf(page.cues, block).size > 0
  return (
    blocks.some((block) => block.order < order && asks(block)) &&
    blocks.some((block) => block.order > order && asks(block))
  )
}

/** Whatever a box is called: with several paragraphs that ask for nothing it is no promotion; nor, amid the text, with two that lead nowhere. */
function isText(page: Page, box: Box, blocks: readonly TextBlock[]): boolean {
  const prose = blocks.filter((block) => isProse(block) && requestsOf(page.cues, block).size === 0)
  const isPlain = ({ links }: TextBlock) => links.length === 0
  return prose.length > MOST_PARAGRAPHS || (prose.filter(isPlain).length > 1 && placeOf(page, box) === 'inside')
}

function mayGrow({ page, cards }: Scene, box: Box, outer: Box): boolean {
  if (outer.prose > 0 || outer.keep || outer.length > LONGEST_BOX || cardsIn(cards, outer).length > 0) return false
  if (page.inFrame(outer)) return false
  const blocks = blocksIn(page, outer)
  if (blocks.length > (hasEmailField(outer) ? MOST_IN_FORM : MOST_BLOCKS)) return false
  const others = blocks.filter((block) => !holds(box, block.box) && requestsOf(page.cues, block).size === 0)
  if (isText(page, outer, blocks)) return false
  const isLong = (block: TextBlock) => block.text.length > LONGEST_OTHER && !isBetweenRequests(page, blocks, block)
  if (others.some(isLong) && !isNamedBox(outer)) return false
  return blocks.every((block) => !page.isForeign(block.box) || page.isForeign(box)) || box.length > 0.5 * outer.length
}
