import { isHeading, isWithin, type Box } from '../dom/page-map.ts'
import { blocksIn, type Page } from '../page.ts'
import { headingCue } from './block-heading.ts'
import type { StoryCard } from './story-card.ts'

const LONGEST_HEADING = 80

/** Where a block holds several rows, each with a heading, every story is told the heading of its own row. */
export function withRowHeadings(page: Page, box: Box, cards: readonly StoryCard[]): readonly StoryCard[] {
  const stories = new Set(cards.map((card) => card.box))
  const headings = blocksIn(page, box).filter(
    (block) =>
      block.text.length <= LONGEST_HEADING &&
      !isWithin(stories, block.box) &&
      (isHeading(block.box) || headingCue(page.cues, block) !== undefined),
  )
  if (headings.length < 2) return cards
  return cards.map((card) => {
    const heading = headings.findLast((block) => block.box.start < card.box.start)
    return heading ? { ...card, story: { ...card.story, heading: heading.text } } : card
  })
}
