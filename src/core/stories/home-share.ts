import { isHome, type Page } from '../page.ts'
import type { StoryCard } from './story-card.ts'

/** The share of stories that are the publisher's own, 0 to 1. */
export function homeShare(page: Page, cards: readonly StoryCard[]): number {
  const home = cards.filter(({ links }) => links.some(({ url }) => isHome(page, url)))
  return home.length / cards.length
}
