import { expect, it } from 'vitest'
import { findCards } from '../../../../src/core/stories/find-cards.ts'
import { homeShare } from '../../../../src/core/stories/home-share.ts'
import { article, pageOf } from '../read-html.ts'
import { link } from './stories-html.ts'

it('is the share of stories that lead to the publisher’s own sites', () => {
  const items = [link(0), link(1, 'https://sport.tidewater.example'), link(2, 'https://other.example'), link(2)]
  const page = pageOf(article({ after: `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` }))
  const cards = findCards(page)
  expect(cards.length).toBe(4)
  expect(homeShare(page, cards)).toBe(0.75)
  expect(homeShare(page, cards.slice(2, 3))).toBe(0)
})
