import { holds, linksIn, type Box } from '../dom/page-map.ts'
import { INLINE } from '../dom/tags.ts'
import { isHome, type Page } from '../page.ts'
import { readCard } from './find-cards.ts'
import { isHeadlineLength, type StoryCard } from './story-card.ts'
import { storyKey } from './address.ts'

const FEWEST_ITEMS = 3

/**
 * Stories of a row whose addresses do not look like a story's: an item of the same shape as the others, beside them, with
 * a headline and one address of the site's.
 * @returns the cards with those of such items, in document order
 */
export function withAlikeItems(page: Page, block: Box, cards: readonly StoryCard[]): readonly StoryCard[] {
  const rows = new Map<Box, Box[]>()
  for (const { box } of cards) {
    if (!box.parent || !holds(block, box.parent) || INLINE.has(box.tag)) continue
    const row = rows.get(box.parent)
    if (row) row.push(box)
    else rows.set(box.parent, [box])
  }
  const alike = [...rows].flatMap(([row, items]) => alikeIn(row, items).flatMap((item) => cardOf(page, item) ?? []))
  return alike.length === 0 ? cards : [...cards, ...alike].sort((a, b) => a.box.start - b.box.start)
}

/** The other items of a row that has some. */
function alikeIn(row: Box, cards: readonly Box[]): readonly Box[] {
  const [first] = cards
  if (cards.some(({ tag }) => tag !== first?.tag)) return []
  const known = new Set(cards)
  const items = row.children.filter(({ tag, linkLength }) => linkLength > 0 && tag === first?.tag)
  return items.length < FEWEST_ITEMS ? [] : items.filter((item) => !known.has(item))
}

function cardOf(page: Page, item: Box): StoryCard | undefined {
  const links = linksIn(page.map, item).filter(({ own }) => !own)
  const [link] = links
  if (!link || page.isForeign(item) || !links.every(({ url }) => url.href === link.url.href && isHome(page, url)))
    return undefined
  const card = readCard(
    page,
    item,
    links.map((each) => ({ ...each, key: storyKey(each.url) })),
  )
  return card && isHeadlineLength(card.story.title) ? card : undefined
}
