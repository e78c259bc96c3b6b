import { boxName, isHeading, type Box, type TextBlock, hasInside } from '../dom/page-map.ts'
import { blocksIn, cueText, placeOf, type Page } from '../page.ts'
import type { Evidence, FindingPlace } from '../report.ts'
import { normalise } from '../text/normalise.ts'
import { siteOf } from './address.ts'
import { withAlikeItems } from './alike-items.ts'
import { headingCue, headingOf } from './block-heading.ts'
import { homeShare } from './home-share.ts'
import { PAID } from './own-recommendations.ts'
import { withRowHeadings } from './row-headings.ts'
import type { StoryBlock } from './story-blocks.ts'
import { holdsTopics } from './find-cards.ts'
import { isHeadlineLength, type StoryCard } from './story-card.ts'

/** Names of boxes of other stories. */
export const RELATED_NAME =
  /\b(related|recirc\w*|recommend\w*|(more|read|up)-?(from|on|stories|news|articles|in|like|also|next|more)|also-?(read|like)|see-?also|most-?(read|popular|viewed|shared|recent|watched)|popular|trending|latest|(next|prev(ious)?)-?(article|story|post|up)|teasers?|(story|article|post|news|link)-?(list|grid|feed|card|promo|teaser|nav|box)|top-?(stories|news)|highlights|carousel|further|similar|river|headlines|promo|verwandt\w*|weiter\w*|mehr|relacionad\w*|correlat\w*|lire|leggi|ranking)\b/

/** Shares of titles that must be headline-long: where the block says what it is, and where only its shape speaks. */
const HEADLINES_IF_SAID = 0.3
const HEADLINES = 0.6
const LONGEST_LABEL = 60
const LONGEST_CAPTION = 500
/** A timeline's items have their days, a ticker's the time of day. */
const DAY = /^(?!.*\d[:.h]\d\d).*\d/

/** What a block says of itself, besides its shape. */
interface Signs {
  readonly heading: TextBlock | undefined
  /** Words for "related" over the block. */
  readonly cue: string | undefined
  /** Words for "read more" over the block. */
  readonly lead: string | undefined
  /** Such words within the card of a single story. */
  readonly label: string | undefined
  readonly evidence: readonly Evidence[]
}

/** Is a box of stories a pointer away from the article, rather than a menu, an advertisement or a part of the article? */
export function judgeStoryBlock(page: Page, box: Box, cards: readonly StoryCard[]): StoryBlock | undefined {
  const [card] = cards
  if (!card) return undefined
  const place = placeOf(page, box)
  const isSingle = cards.every(({ key }) => key === card.key)
  const signs = readSigns(page, box, cards, isSingle)
  const isSaid = signs.evidence.length > 0
  if (isElses(page, box, cards, signs) || isAuthors(page, box, place)) return undefined
  if (!haveHeadlines(cards, isSaid ? HEADLINES_IF_SAID : HEADLINES)) return undefined
  const isOwn = isSingle
    ? isOwnLine(page, card, signs, place)
    : !isSaid && place === 'inside' && (isOwnListing(page, box, cards) || isSourceList(page, box))
  if (isOwn) return undefined
  return {
    boxes: [box],
    cards: withRowHeadings(page, box, withAlikeItems(page, box, withoutLabels(cards, signs.label))),
    place,
    shape: isSingle ? shapeOfSingle(page, box, place) : 'story-list',
    evidence: [...signs.evidence, shapeEvidence(new Set(cards.map(({ key }) => key)).size)],
    ...(signs.heading && { heading: signs.heading.text }),
  }
}

/** Others' stories that nothing announces, or none of the site's own under a partner's name. */
function isElses(page: Page, box: Box, cards: readonly StoryCard[], { heading, cue, lead }: Signs): boolean {
  if (homeShare(page, cards) < 0.5 && cue === undefined && lead === undefined) return true
  const site = siteOf(page.url.host)
  if (cards.some(({ links }) => links.some(({ url }) => siteOf(url.host) === site))) return false
  return PAID.test(ownNames(box)) || (heading !== undefined && page.cues.sponsored.find(cueText(heading)) !== undefined)
}

/** What else the writer wrote, in a card that opens over the byline. */
function isAuthors(page: Page, box: Box, place: FindingPlace): boolean {
  if (place !== 'before' || !page.headline || box.start < page.headline.start) return false
  for (let at: Box | undefined = box, level = 0; at?.prose === 0 && level < 4; at = at.parent, level++)
    if (/\b(author|byline)/.test(boxName(at))) return true
  return false
}

function haveHeadlines(cards: readonly StoryCard[], share: number): boolean {
  return cards.filter(({ story }) => isHeadlineLength(story.title)).length >= cards.length * share
}

function shapeEvidence(stories: number): Evidence {
  return stories > 1
    ? { rule: 'shape:stories-in-a-row', detail: `${stories} stories` }
    : { rule: 'shape:one-story', detail: '1 story' }
}

function readSigns(page: Page, box: Box, cards: readonly StoryCard[], isSingle: boolean): Signs {
  const heading = headingOf(page, box, cards)
  const cue = heading && headingCue(page.cues, heading)
  const lead = heading && page.cues.lead.find(cueText(heading))
  const label = isSingle ? labelWithin(page, cards) : undefined
  const name = RELATED_NAME.exec(ownNames(box))?.[0]
  const evidence: Evidence[] = []
  if (cue !== undefined) evidence.push({ rule: 'cue:related-heading', detail: cue })
  if (lead !== undefined || label !== undefined) evidence.push({ rule: 'cue:lead', detail: lead ?? label ?? '' })
  if (name !== undefined) evidence.push({ rule: 'name:related', detail: name })
  return { heading, cue, lead, label, evidence }
}

function labelWithin(page: Page, cards: readonly StoryCard[]): string | undefined {
  const short = cards.flatMap((card) => blocksIn(page, card.box)).filter((block) => block.text.length < LONGEST_LABEL)
  return short
    .map((block) => page.cues.lead.find(cueText(block)) ?? page.cues.heading.find(cueText(block)))
    .find(Boolean)
}

/** A label over one card ("Related") is no section of that story's. */
function withoutLabels(cards: readonly StoryCard[], label: string | undefined): readonly StoryCard[] {
  if (label === undefined) return cards
  return cards.map((card) => {
    const { section, ...story } = card.story
    return section !== undefined && normalise(section).startsWith(label) ? { ...card, story } : card
  })
}

/** Among the paragraphs, a list whose items say more than headlines, or lead to others' sites, is the article's own. */
function isOwnListing(page: Page, box: Box, cards: readonly StoryCard[]): boolean {
  if (isIllustrated(box)) return false
  const kickers = kickersOf(page, cards)
  if (kickers?.every((kicker) => DAY.test(kicker))) return true
  return homeShare(page, cards) < 0.8 || (box.linkLength < 0.8 * box.length && kickers === undefined)
}

function isSourceList({ map, cues }: Page, box: Box): boolean {
  const above = map.blocks[box.firstBlock - 1]
  return above !== undefined && isHeading(above.box) && cues.note.find(cueText(above)) !== undefined
}

/** What stands before the linked headlines, where that is no more than a word or two, a colon or a question. */
function kickersOf(page: Page, cards: readonly StoryCard[]): readonly string[] | undefined {
  const kickers = cards.map(({ box, story }) => {
    const [line, ...others] = blocksIn(page, box)
    return others.length === 0 && line?.text.endsWith(story.title) === true
      ? line.text.slice(0, -story.title.length)
      : undefined
  })
  const isKicker = (kicker: string | undefined) => kicker === '' || (kicker && /[:：|?!]\s*$/.test(kicker))
  return kickers.every(isKicker) ? (kickers as string[]) : undefined
}

function isIllustrated(box: Box): boolean {
  return hasInside(box, 'img, picture, h2, h3, h4')
}

/** One link that is the article's own: a linked sentence, a byline's or topic's link, a line that looks like no card. */
function isOwnLine(page: Page, card: StoryCard, { lead, label, evidence }: Signs, place: FindingPlace): boolean {
  const lines = blocksIn(page, card.box)
  const isSentence = lines.length === 1 && /[^\s\d.] ?\.$/.test(lines[0]?.text ?? '')
  if (place === 'inside' && lead === undefined && label === undefined && isSentence) return true
  if (evidence.length > 0) return false
  if (isOwnPicture(card)) return true
  // between headline and text, a single link is most likely the byline's, the topic's or the picture's
  const isUnderHeadline = place === 'before' && page.headline !== undefined && card.box.start > page.headline.start
  return (isUnderHeadline && !isFullCard(card)) || !isStrongCard(page, card, place)
}

/** A captioned picture of the article, linked to the picture's own page. */
function isOwnPicture({ box }: StoryCard): boolean {
  return box.length === 0 && box.parent?.keep === true && box.parent.length < LONGEST_CAPTION
}

/** A picture and a headline's words: no byline looks like that. */
function isFullCard({ box, story }: StoryCard): boolean {
  return story.title.length >= 25 && hasInside(box, 'img, picture') && hasInside(box, 'h2, h3, h4, h5')
}

/** One story alone must look like a card or be a headline and nothing else. */
function isStrongCard(page: Page, card: StoryCard, place: FindingPlace): boolean {
  if (!card.links.some((link) => link.likeness === 2)) return false
  const { box } = card
  const isPictured = hasInside(box, 'img, picture, svg')
  const isHeaded = isHeading(box) || hasInside(box, 'h1, h2, h3, h4, h5, h6')
  const isLinked = box.linkLength > 0.85 * box.length && blocksIn(page, box).every((block) => block.linkShare > 0.85)
  if (place !== 'inside') return isPictured || isHeaded || (isLinked && !isAmongTopics(page, card))
  // an empty box is a linked picture; a subhead or a list's item may be linked and the article's
  if (isLinked) return box.length > 0 && !isHeading(box) && box.tag !== 'li' && box.parent?.tag !== 'li'
  return isHeaded && (isPictured || hasLabel(page, box))
}

/** A bare link among as many others as only lists of topics and tools have. */
function isAmongTopics(page: Page, { box }: StoryCard): boolean {
  return blocksIn(page, box).length === 1 && box.parent !== undefined && holdsTopics(page, box.parent)
}

/** Beside the headline a card has a line or two of its own: section, time. */
function hasLabel(page: Page, box: Box): boolean {
  const others = blocksIn(page, box).filter((block) => block.linkShare < 0.85)
  return others.length > 0 && others.every((block) => block.text.length < 40)
}

function shapeOfSingle(page: Page, box: Box, place: FindingPlace): StoryBlock['shape'] {
  const isLine = blocksIn(page, box).length <= 1 && !hasInside(box, 'img, picture')
  return place === 'inside' && isLine ? 'linked-headline' : 'story-card'
}

/** Names of a box, of the boxes inside that are hardly smaller, and of those around it that are hardly larger. */
function ownNames(box: Box): string {
  const names = [boxName(box)]
  for (let at: Box | undefined = box, level = 0; at && level < 3; level++) {
    if (level > 0) names.push(boxName(at))
    at = at.children.find((child) => child.length > 0.6 * box.length)
  }
  for (let at = box.parent, level = 0; at && level < 2; at = at.parent, level++) {
    if (at.prose > 0 || at.length >= 1.3 * box.length + 100) break
    names.push(boxName(at))
  }
  return names.join(' ')
}
