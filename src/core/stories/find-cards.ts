import { firstFrom, isHeading, linksIn, linkText, MANY, type Box, type Link, type TextBlock } from '../dom/page-map.ts'
import { INLINE } from '../dom/tags.ts'
import { cueText, requestsOf, type Page } from '../page.ts'
import type { Story } from '../report.ts'
import { atOnce, forEach, gather, type Steps } from '../steps.ts'
import { NO_LETTER } from '../text/letters.ts'
import { normalise } from '../text/normalise.ts'
import { isHeadlineLength, readStory, type StoryCard } from './story-card.ts'

const ADVERTISEMENT = /\((anzeige|advertisement|ad|sponsored|werbung|publicité|publicidad)\)\s*$/i

/** A caption that names its photographer is a picture's, not a headline. */
const CREDIT =
  /(?:^|[\s(|/.])(?:[fp]h?otos?|bild|credit|crédit|kuva|zdjęcie|fot\.|фото|صورة|写真|사진|图|©)\s?[:：/©]|\((?:ap|afp|reuters|getty|dpa|epa|imago)[^)]*\)\s*$/iu

/** A few words with an arrow after them. */
const BUTTON = /^.{0,28}\s[›»→>❯▸]$/u

/** A card holds at most this much text: a box that leads to one story among much else is no card. */
const LARGEST_CARD = 1000
const MOST_LINKS_BESIDE = 3

/** Every story that the page points to from outside its own sentences, each time that it does. */
export function findCards(page: Page): StoryCard[] {
  return atOnce(cardsInSteps(page))
}

/** The same in steps. */
export function* cardsInSteps(page: Page): Steps<StoryCard[]> {
  const sentences = yield* linksInSentences(page)
  const byBox = new Map<Box, Link[]>()
  const add = (box: Box, link: Link) => {
    const links = byBox.get(box)
    if (links) links.push(link)
    else byBox.set(box, [link])
  }
  yield* forEach(page.map.links, (link) => {
    if (
      link.own ||
      link.likeness === 0 ||
      sentences.has(link) ||
      link.box.keep ||
      page.inFrame(link.box) ||
      !page.mayPoint(link.box)
    )
      return
    add(cardBox(page, link), link)
  })
  const cards = yield* gather([...byBox], ([box, links]) => readCard(page, box, links))
  return yield* withBestTitles(cards.sort((a, b) => a.box.start - b.box.start))
}

/** A picture's words and "Next article" give way to the headline, where another card of the story has it. */
function* withBestTitles(cards: readonly StoryCard[]): Steps<StoryCard[]> {
  const isWorded = ({ box, story }: StoryCard) => box.length > 0 && isHeadlineLength(story.title)
  const best = new Map<string, StoryCard>()
  yield* forEach(cards, (card) => {
    if (!best.has(card.key) && isWorded(card)) best.set(card.key, card)
  })
  return yield* gather(cards, (card) => {
    const title = best.get(card.key)?.story.title
    return title === undefined || isWorded(card) ? card : { ...card, story: { ...card.story, title } }
  })
}

export function readCard(page: Page, box: Box, links: readonly Link[]): StoryCard | undefined {
  const isLabel = (block: TextBlock) =>
    block.text.length < 60 && !isHeadlineLength(block.text) && isLabelText(page, block)
  const read = (of: Box) => withoutLead(page, readStory(page.map, of, links, isLabel))
  const story = read(box)
  const key = links[0]?.key
  if (key === undefined) return undefined
  if (story && isSure(links, story)) return { key, box, links, story }
  // around the link's own line there may be something else: an entry of a live blog that ends in a pointer
  const line = lineOf(links[0]?.box ?? box)
  const own = line !== box && !line.keep && line.prose === 0 && line.story !== MANY ? read(line) : undefined
  return own && isSure(links, own) ? { key, box: line, links, story: own } : undefined
}

function isLabelText(page: Page, block: TextBlock): boolean {
  const text = cueText(block)
  return page.cues.lead.find(text) !== undefined || (text.includes(' ') && page.cues.heading.find(text) !== undefined)
}

const TITLE_START = new RegExp(`^(?:(?!["“„«‘'「『（(¿¡])[${NO_LETTER}])*`)
const WORDS_BEFORE = new RegExp(`[^${NO_LETTER}\\d]{4}`)
const WORDS_AFTER = new RegExp(`[^${NO_LETTER}\\d]{3}`)
const LONGEST_LEAD = 60

/** After a lead stands punctuation, or a headline's first capital; in scripts without case, anything. */
function isOpening(rest: string, title: string): boolean {
  return !/^\s*[\p{Ll}]/u.test(rest) || !/\p{Ll}/u.test(title.slice(0, 1))
}

/** "READ ALSO: Storm reaches the coast" is titled "Storm reaches the coast". */
function withoutLead(page: Page, story: Story | undefined): Story | undefined {
  const lead = story && page.cues.lead.find(normalise(story.title))
  if (!story || lead === undefined) return story
  for (let end = Math.min(LONGEST_LEAD, story.title.length); end > 2; end--) {
    if (normalise(story.title.slice(0, end)) !== lead) continue
    const title = story.title.slice(end).replace(TITLE_START, '')
    return isHeadlineLength(title) && isOpening(story.title.slice(end), title) ? { ...story, title } : story
  }
  return story
}

/** The block element around a link. */
function lineOf(link: Box): Box {
  let box = link
  while (box.parent && INLINE.has(box.tag)) box = box.parent
  return box
}

/** An address that only may be a story's needs a headline's words. */
function isSure(links: readonly Link[], { title }: Story): boolean {
  if (ADVERTISEMENT.test(title) || CREDIT.test(title) || BUTTON.test(title)) return false
  return (
    links.some((link) => link.likeness === 2) ||
    (isHeadlineLength(title) && (title.length >= 25 || !/[a-z]/i.test(title)))
  )
}

/** The cards inside a box. `cards` are in document order. */
export function cardsIn(cards: readonly StoryCard[], box: Box): readonly StoryCard[] {
  return cards.slice(firstFrom(cards, box.start), firstFrom(cards, box.end + 1))
}

function cardBox(page: Page, link: Link): Box {
  let box = link.box
  while (box.parent && box.parent !== page.map.root && mayGrow(page, box.parent)) box = box.parent
  return box
}

/** More links than a story's section, its author and a topic lead to no story: topics, tools. */
export function holdsTopics(page: Page, box: Box): boolean {
  const others = linksIn(page.map, box).filter((link) => link.likeness === 0 && !link.own && link.box.length > 0)
  return new Set(others.map(({ url }) => url.href)).size > MOST_LINKS_BESIDE
}

function mayGrow(page: Page, box: Box): boolean {
  if (box.story === MANY || box.prose > 0 || box.keep || box.length > LARGEST_CARD || page.inFrame(box)) return false
  return !holdsTopics(page, box)
}

/** Links that are a part of what somebody wrote: in an article's paragraph, amid the words of any other, or in a request. */
function* linksInSentences(page: Page): Steps<Set<Link>> {
  const paragraphs = new Set<TextBlock>(page.body.paragraphs)
  const found = new Set<Link>()
  yield* forEach(page.map.blocks, (block) => {
    if (block.links.length === 0 || page.lists.isAnnounced(block.box)) return
    const requests = requestsOf(page.cues, block).size > 0
    if (block.linkShare > 0.85 && !requests) return
    for (const link of block.links) if (requests || paragraphs.has(block) || isAmidWords(block, link)) found.add(link)
  })
  return found
}

/** Words on both sides of a link: a citation, however short (`Agency, "Title of the source", 6 June`). */
function isBetweenWords(text: string, link: string): boolean {
  const at = text.indexOf(link)
  return at > 0 && WORDS_BEFORE.test(text.slice(0, at)) && WORDS_AFTER.test(text.slice(at + link.length))
}

/** A card may be one line: headline first, teaser after it. */
function isAmidWords(block: TextBlock, link: Link): boolean {
  const unlinked = block.text.length * (1 - block.linkShare)
  const text = linkText(link)
  // a kicker stands before its headline
  if (isHeading(block.box) && block.text.endsWith(text) && isHeadlineLength(text) && text.length >= 25) return false
  if (block.links.length === 1 && isBetweenWords(block.text, text)) return true
  if (unlinked < 40) return false
  return !(isHeadlineLength(text) && text.length >= 25 && block.text.startsWith(text))
}
