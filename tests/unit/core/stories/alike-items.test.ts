import { describe, expect, it } from 'vitest'
import { withAlikeItems } from '../../../../src/core/stories/alike-items.ts'
import { findCards } from '../../../../src/core/stories/find-cards.ts'
import { article, boxAt, pageOf } from '../read-html.ts'
import { link, TITLES } from './stories-html.ts'

const QUIZ = '<a href="/quiz">How well do you know the coast?</a>'

function titles(items: readonly string[], tag = 'li') {
  const row = items.map((item) => `<${tag}>${item}</${tag}>`).join('')
  const page = pageOf(article({ after: `<section id="x"><div>${row}</div></section>` }))
  const block = boxAt(page.map, '#x')
  return withAlikeItems(page, block, findCards(page)).map(({ story }) => story.title)
}

describe('a row’s item is a story, too', () => {
  it('whatever its address looks like', () => {
    expect(titles([link(0), QUIZ, link(1)])).toEqual([TITLES[0], 'How well do you know the coast?', TITLES[1]])
  })

  it('where one of the others surely is one', () => {
    expect(titles([QUIZ, '<a href="/2026/03/14/high-tides">The highest tides</a>', link(1)])).toHaveLength(3)
  })
})

describe('a row’s item is none', () => {
  it.each([
    ['without a headline', '<a href="/quiz">The quiz</a>'],
    ['that leads to others', QUIZ.replace('/quiz', 'https://other.example/quiz')],
    ['that leads to two places', `${QUIZ} <a href="/tides">When the tides are highest</a>`],
    ['without a link', 'How well do you know the coast?'],
  ])('%s', (_, item) => {
    expect(titles([link(0), item, link(1)])).toEqual([TITLES[0], TITLES[1]])
  })

  it('beside a single other, or amid a line', () => {
    expect(titles([QUIZ, link(0)])).toEqual([TITLES[0]])
    expect(titles([link(0), QUIZ, link(1)], 'b')).toEqual([TITLES[0], TITLES[1]])
  })
})
