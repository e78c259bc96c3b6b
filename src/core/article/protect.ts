import { boxName, isInLink, MANY, within, type Box, type PageMap, type TextBlock, hasInside } from '../dom/page-map.ts'
import type { CueMatchers } from '../text/cue-matchers.ts'
import type { SignUpForms } from '../dom/sign-up-forms.ts'
import { atOnce, forEach, gather, type Steps } from '../steps.ts'
import { normalise } from '../text/normalise.ts'
import type { Body } from './body.ts'
import { findHeadline, isTop } from './headline.ts'

const BYLINE =
  /\b(byline|by-line|author|autor|auteur|dateline|timestamp|pub-?date|publish(ed)?-?(date|time)|date-?published)\b/
const CAPTION =
  /(?:^|\s|-)(?:caption|captions|legend|legende|bildunterschrift|bildtext|image-?(?:text|description|credit)|photo-?(?:credit|caption|by)|credit|copyright-?holder)(?=$|\s|-)/
const LONGEST_CAPTION = 500
/** Somebody's words on a platform that the story needs. */
const QUOTE = /\bpull-?quote\b/
const POST = /twitter-tweet|instagram-media|fb-post|(tiktok|bluesky|reddit)-embed|text-post-media|telegram-post/
/** Blocks after the last paragraph among which a byline may stand. */
const TAIL = 8
/** Blocks between a further article's headline and its text: kicker, byline, date, caption. */
const HEAD = 8
/** Of a further article; a card has a teaser or two. */
const FEWEST_PARAGRAPHS = 3
const NO_FORMS: SignUpForms = { asked: [], bare: [] }

/**
 * Marks what must stay: the paragraphs' length is summed up the tree as `prose`; the headline with its own block, captions
 * and tables of the body and whatever names the writer are marked `keep`, and so is each box around them.
 * @param forms sign-up forms: theirs are no captions, and the small print of those that ask in words that we know names
 *   nobody; another one may write to the author
 * @returns the headline
 */
export function protect(map: PageMap, body: Body, cues: CueMatchers, forms = NO_FORMS): Box | undefined {
  return atOnce(protectInSteps(map, body, cues, forms))
}

/** The same in steps. */
export function* protectInSteps(
  map: PageMap,
  body: Body,
  cues: CueMatchers,
  forms: SignUpForms,
): Steps<Box | undefined> {
  yield* forEach([...body.paragraphs, ...(body.further ?? [])], sumUpProse)
  yield* forEach((yield* quotationsIn(map)).flat(), sumUpProse)
  const isInAsked = within(map, forms.asked)
  const isInForm = within(map, [...forms.asked, ...forms.bare])
  yield* forEach(map.boxes, (box) => {
    if (mustStay(box) && !isInForm(box)) keep(box)
  })
  const headline = yield* findHeadline(map, body)
  if (headline) keepHeader(headline)
  yield* forEach(yield* furtherHeadlines(map, body), keepHeader)
  const last = body.paragraphs.at(-1)?.order ?? 0
  yield* forEach(map.blocks, (block) => {
    if (isInAsked(block.box)) return
    if ((block.order < last + TAIL && isByline(block)) || isNote(block, body, cues)) keep(block.box)
  })
  return headline
}

/** Posts whatever they lead to, quotations where they lead nowhere, and tables that do not lay out the text. */
function quotationsIn(map: PageMap): Steps<readonly TextBlock[][]> {
  const blocksOf = ({ firstBlock, lastBlock }: Box) => map.blocks.slice(firstBlock, lastBlock)
  return gather(map.boxes, (box) => {
    if (box.tag === 'blockquote' ? POST.test(boxName(box)) : isTable(box) && box.prose === 0) return blocksOf(box)
    return box.tag === 'blockquote' || QUOTE.test(boxName(box))
      ? blocksOf(box).filter(({ links }) => links.length === 0)
      : undefined
  })
}

function sumUpProse({ box, text }: TextBlock): void {
  for (let at: Box | undefined = box; at; at = at.parent) at.prose += text.length
}

/** Pages that go on scrolling append whole articles; each one's headline leads to its own address, as a pointer does. */
function furtherHeadlines(map: PageMap, { paragraphs }: Body): Steps<Box[]> {
  const start = paragraphs[0]?.box.start ?? 0
  const isAboveText = aboveTextTest(map)
  return gather(map.boxes, (box) =>
    isTop(box) && box.prose === 0 && box.start > start && isAboveText(box) ? box : undefined,
  )
}

/** Tells the first words of an `article` with several paragraphs, and an `h1` right above some. */
function aboveTextTest(map: PageMap): (heading: Box) => boolean {
  /** Where the text of a box with several paragraphs begins. */
  const begins = new Map<Box, number | undefined>()
  const beginOf = ({ firstBlock, lastBlock }: Box) => {
    const prose = map.blocks.slice(firstBlock, lastBlock).filter(({ box }) => box.prose > 0)
    return prose[FEWEST_PARAGRAPHS - 1] && prose[0]?.order
  }
  return (heading) => {
    let whole = heading.parent
    while (whole?.parent && whole.prose === 0) whole = whole.parent
    if (!whole || (whole.tag !== 'article' && heading.tag !== 'h1')) return false
    if (!begins.has(whole)) begins.set(whole, beginOf(whole))
    const above = (begins.get(whole) ?? 0) - heading.firstBlock
    return above > 0 && above <= HEAD
  }
}

function mustStay(box: Box): boolean {
  return isTable(box) || isCaption(box)
}

/** A table of links is a list of stories in old clothes. */
function isTable(box: Box): boolean {
  return box.tag === 'table' && (box.parent?.prose ?? 0) > 0 && box.linkLength < 0.5 * box.length
}

function isCaption(box: Box): boolean {
  const isNamed = box.length > 0 && box.length < LONGEST_CAPTION && CAPTION.test(boxName(box))
  if (box.tag !== 'figcaption' && !isNamed) return false
  return box.linkLength < 0.5 * box.length && !isInLink(box) && !isInCard(box)
}

function keep(box: Box): void {
  for (let at: Box | undefined = box; at && !at.keep; at = at.parent) at.keep = true
}

/** The headline's container: up to where the prose or other stories begin. */
function keepHeader(headline: Box): void {
  let header = headline
  while (
    header.parent?.parent &&
    header.parent.prose === 0 &&
    header.parent.story !== MANY &&
    header.parent.length < 1200
  )
    header = header.parent
  keep(headline)
  // what stands in the headline's container is the headline's: kicker, standfirst, byline
  const mark = (box: Box) => {
    box.keep = true
    for (const child of box.children) mark(child)
  }
  mark(header)
}

/** A picture's words in a card are the card's. */
function isInCard(box: Box): boolean {
  for (let at: Box | undefined = box, level = 0; at?.prose === 0 && level < 4; at = at.parent, level++)
    if (at.story !== undefined) return at.length > box.length
  return false
}

/** Corrections, sources, syndication and affiliate notes stand among the text or right after it. */
function isNote(block: TextBlock, body: Body, cues: CueMatchers): boolean {
  const first = body.paragraphs[0]?.order ?? 0
  const last = body.paragraphs.at(-1)?.order ?? 0
  if (block.text.length > 400 || block.order < first || block.order > last + 12 || block.linkShare > 0.7) return false
  return cues.note.find(normalise(block.text)) !== undefined
}

function isByline(block: TextBlock): boolean {
  if (block.text.length > 160 || block.linkShare === 1) return false
  let named = hasInside(block.box, 'time')
  // a byline inside a box that leads to a story is that story's
  for (let box: Box | undefined = block.box, level = 0; box?.prose === 0 && level < 6; box = box.parent, level++) {
    if (box.story === MANY) break
    if (box.story !== undefined) return false
    if (level < 3) named ||= BYLINE.test(boxName(box))
  }
  return named
}
