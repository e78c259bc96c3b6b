import {
  boxName,
  holds,
  isHeading,
  linkText,
  type Box,
  type Link,
  type PageMap,
  type TextBlock,
  hasInside,
} from '../dom/page-map.ts'
import { nameOf, SKIPPED } from '../dom/tags.ts'
import type { Story } from '../report.ts'
import { hasLetter, hasWord, withoutEdges } from '../text/letters.ts'
import { visibleText } from '../text/normalise.ts'

/** One story on the page: the largest box that leads to it and to no other. */
export interface StoryCard {
  readonly key: string
  readonly box: Box
  /** Links to the story, in document order. */
  readonly links: readonly Link[]
  readonly story: Story
}

const TITLE =
  /\b(title|headline|head-?line|hed|heading|titre|titel|titulo|titolo|tytul|baslik|rubrik|overskrift|entry-title)\b/
const NO_TITLE =
  /\b(sub-?title|sub-?head\w*|kicker|eyebrow|category|section|label|overline|tag|meta|date|time|author|byline|teaser|summary|description|excerpt|dek|caption|credit|badge|flag|dachzeile|duration)\b/
const TIME =
  /^(\d{1,2}月\d{1,2}日.{0,12}|[^.]{0,16}\d{1,2}\.? (de |of )?[^\s\d.,:;]{3,12}\.?,? (de )?(19|20)\d\d|\D{0,12}\d{1,2}[:.]\d\d\D{0,12}|.{0,12}\b(19|20)\d\d\b.{0,12}|\D{0,8}\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.{0,12}|.{0,10}(?<!\d)\d{1,2} ?(h|m|min|mins|minutes?|hours?|days?|weeks?|std|stunden?|tagen?|heures?|jours?|horas?|dias?|ore|giorni|timer|tim|tuntia|час[а-я]*|мин[а-я]*|дн[а-я]*|год[а-яі]*|хв[а-яі]*|saat|jam|時間前|分前|日前|時間$|시간 ?전|분 ?전|일 ?전|小时前|小時前|分钟前|分鐘前|天前|ago)(?![a-zа-я]).{0,16})$/i
const LONGEST_TITLE = 260
/** Two or three words in capitals' beginnings. */
const NAME = /^[^\sa-z\d]\S+ [^\sa-z\d]\S+( [^\sa-z\d]\S+)?$/

/** How headline-like a text is by its length alone: words in spaced scripts, characters in others. */
export function isHeadlineLength(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(text)) return text.length >= 8
  return text.length >= 15 && text.split(' ').length >= 3
}

/** Reads title, section, time and teaser of a card; undefined where it names no headline. */
export function readStory(
  map: PageMap,
  box: Box,
  links: readonly Link[],
  isLabel: (block: TextBlock) => boolean,
): Story | undefined {
  const link = links[0]
  if (!link) return undefined
  const blocks = blocksOf(map, box).filter((block) => !isLabel(block))
  const line = titleBlock(box, links, blocks)
  const title = (line && headlineOf(line, links)) ?? bareTitle(links) ?? attributeTitle(box, links)
  if (!title) return undefined
  const linked = line && links.find((candidate) => touches(candidate.box, line.box))
  if (line && !linked && namesAnother(links, title)) return undefined
  const rest = blocks.filter((block) => block !== line && !block.text.includes(title))
  return { title, url: (linked ?? link).url.href, ...detailsOf(rest, line && timeIn(line, title)) }
}

/** What stands beside the headline. */
function detailsOf(rest: readonly TextBlock[], ownTime: string | undefined): Omit<Story, 'title' | 'url'> {
  const isTimeLine = ({ text, box }: TextBlock) => text.length < 40 && (TIME.test(text) || hasInside(box, 'time'))
  const time = rest.find(isTimeLine)?.text ?? ownTime
  const teaser = rest.find(({ text }) => text.length >= 40 && text.length < 600)?.text
  const section = rest.find((block) => isSection(block) && block.text !== time)?.text
  return { ...(section && { section }), ...(time && { time }), ...(teaser && { teaser }) }
}

/** The time that stands in the headline's own line. */
function timeIn(block: TextBlock, title: string): string | undefined {
  const rest = withoutEdges(visibleText(block.text.replace(title, ' ')))
  return rest !== '' && rest.length < 40 && TIME.test(rest) ? rest : undefined
}

function isSection({ text }: TextBlock): boolean {
  return (
    text.length < 32 &&
    !TIME.test(text) &&
    hasWord(text) &&
    !/^(by|von|par|por|di|da|door|av|af) \S/i.test(text) &&
    !/[:：…]$/.test(text)
  )
}

/** The headline within its line: the link's words where they are a part of it, without a time or label before them. */
function headlineOf(block: TextBlock, links: readonly Link[]): string {
  const link = links.find(({ box }) => box !== block.box && holds(block.box, box) && box.length >= 8)
  const text = bareWords(link && block.linkShare < 0.97 ? link.box.element : block.box.element)
  // a link that begins with a small letter is a part of the headline
  return text !== '' && block.text.includes(text) && !/^\p{Ll}/u.test(text) ? text : block.text
}

/** An element's text without the times, labels and counters inside it. */
function bareWords(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  const skipped = new Map<Element, boolean>()
  const isSkipped = (at: Element | null): boolean => {
    if (!at || at === element) return false
    let known = skipped.get(at)
    if (known === undefined) skipped.set(at, (known = isNoTitle(at) || isSkipped(at.parentElement)))
    return known
  }
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!isSkipped(node.parentElement)) text += (node as Text).data
  return visibleText(text)
}

function isNoTitle(element: Element): boolean {
  return (
    SKIPPED.has(element.localName) ||
    element.localName === 'time' ||
    isRank(element) ||
    isTime(element) ||
    NO_TITLE.test(nameOf(element))
  )
}

function isTime(element: Element): boolean {
  const text = visibleText(element.textContent)
  return text.length < 40 && TIME.test(text)
}

function isRank(element: Element): boolean {
  return /^\W{0,2}\d{1,2}\W{0,2}$/.test(element.textContent.trim())
}

/** An unlinked headline beside a link with words of its own: the link is a byline's or a topic's. */
function namesAnother(links: readonly Link[], title: string): boolean {
  const texts = links.map(linkText).filter(Boolean)
  return texts.length > 0 && texts.every((text) => !title.includes(text) && (isHeadlineLength(text) || NAME.test(text)))
}

/** An inline box has no blocks of its own: its words are a part of its parent's. */
function blocksOf(map: PageMap, box: Box): readonly TextBlock[] {
  return map.blocks.slice(box.firstBlock, box.lastBlock).filter((block) => holds(box, block.box))
}

const touches = (a: Box, b: Box) => holds(a, b) || holds(b, a)

function titleBlock(card: Box, links: readonly Link[], blocks: readonly TextBlock[]): TextBlock | undefined {
  let best: TextBlock | undefined
  let bestScore = 0
  for (const block of blocks) {
    const score = titleScore(card, links, block)
    if (score > bestScore) [best, bestScore] = [block, score]
  }
  return best
}

/** How much a block looks like the card's headline; 0 where it cannot be. */
function titleScore(card: Box, links: readonly Link[], block: TextBlock): number {
  const { text, box } = block
  if (text.length < 4 || text.length > LONGEST_TITLE || !hasLetter(text) || TIME.test(text)) return 0
  const isLinked = links.some((link) => touches(link.box, box))
  const score =
    (isHeadlineLength(text) ? 3 : 0) +
    markupScore(card, box) +
    (isLinked ? 2 : 0) +
    (block.linkShare > 0.9 ? 3 : 0) +
    (isNamedByLink(text, links) ? 5 : 0) -
    (text.length > 140 ? 2 : 0) -
    (/[:：]$/.test(text) ? 3 : 0)
  return score >= 3 ? score : 0
}

/** Heading elements and names like "title" speak for a headline, names like "kicker" against it. */
function markupScore(card: Box, box: Box): number {
  let score = 0
  let isNamed = false
  for (let at: Box | undefined = box; at && at !== card.parent; at = at.parent) {
    const name = boxName(at)
    if (isHeading(at)) score += 4
    if (!isNamed && TITLE.test(name) && !NO_TITLE.test(name)) {
      score += 3
      isNamed = true
    } else if (at === box && NO_TITLE.test(name)) score -= 3
  }
  return score
}

/** Many templates repeat the headline in the link's `title` or label. */
function isNamedByLink(text: string, links: readonly Link[]): boolean {
  return links.some(({ box: { element } }) => {
    const attribute = element.getAttribute('title') ?? element.getAttribute('aria-label')
    return attribute !== null && visibleText(attribute) === text
  })
}

/** A link inside a line of text has no block of its own. */
function bareTitle(links: readonly Link[]): string | undefined {
  return links
    .map(linkText)
    .find((text) => isHeadlineLength(text) || (text.length >= 8 && text.length <= LONGEST_TITLE && text.includes(' ')))
}

/** A link without words of its own: over a picture, or stretched over the card. */
function attributeTitle(card: Box, links: readonly Link[]): string | undefined {
  const elements = links.map((link) => link.box.element)
  const values = [
    ...elements.map((element) => element.getAttribute('aria-label')),
    ...elements.map((element) => element.getAttribute('title')),
    ...elements.map((element) => element.querySelector('img[alt]')?.getAttribute('alt')),
    card.element.querySelector('img[alt]')?.getAttribute('alt'),
  ]
  return values.map((value) => visibleText(value ?? '')).find(isHeadlineLength)
}
