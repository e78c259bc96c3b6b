import { describe, expect, it } from 'vitest'
import { cardsIn, findCards } from '../../../../src/core/stories/find-cards.ts'
import { ADDRESS, article, boxAt, pageOf, type Insets } from '../read-html.ts'
import { card, link, list, STORIES, TITLES } from './stories-html.ts'

const cardsOf = (insets: Insets) => findCards(pageOf(article(insets)))
const titlesOf = (insets: Insets) => cardsOf(insets).map(({ story }) => story.title)
const [PATH, TITLE] = STORIES[0]

describe('a card', () => {
  it('is the largest box that leads to this story alone', () => {
    const page = pageOf(article({ after: `<section>${card(0, 'id="a"')}${card(1)}</section>` }))
    const [first] = findCards(page)
    expect(first?.box).toBe(boxAt(page.map, '#a'))
    expect(first?.links.length).toBe(2)
  })

  it('does not grow over the text of the article', () => {
    const [only] = cardsOf({ inside: `<p>${link(0)}</p>` })
    expect(only?.box.tag).toBe('p')
  })

  it('does not grow over a row of topics', () => {
    const topics = ['Whelks', 'Ships', 'Tides', 'Quays'].map((name) => `<a href="/${name}">${name}</a>`).join(' ')
    const [only] = cardsOf({ after: `<section><div id="a">${link(0)}</div><p>${topics}</p></section>` })
    expect(only?.box.element.id).toBe('a')
  })

  it('is read each time that the page shows it, in document order', () => {
    expect(titlesOf({ before: `<div>${link(1)}</div>`, after: list() + card(1) })).toEqual([
      TITLES[1],
      ...TITLES,
      TITLES[1],
    ])
  })

  it('has a title without the words that lead to it', () => {
    expect(titlesOf({ inside: `<p><a href="${PATH}">READ ALSO: ${TITLE}</a></p>` })).toEqual([TITLE])
  })

  it('keeps a title that only begins like such words', () => {
    expect(titlesOf({ after: `<div><a href="${PATH}">See more of the coast by train this summer</a></div>` })).toEqual([
      'See more of the coast by train this summer',
    ])
  })
})

describe('of several cards to one story', () => {
  it('one without words has the title of one that has them, not its picture’s', () => {
    const picture = `<p><a href="${PATH}"><img src="/a.jpg" alt="Crates of whelks on the steps at dawn"></a></p>`
    const line = `<p><a href="/harbour/2026/03/01/series-on-the-quay">The quay</a> ${link(0)}</p>`
    expect(titlesOf({ after: `<div>${picture}${line}</div>` }).filter((title) => title !== TITLE)).toEqual(['The quay'])
  })

  it('one of a word or two has the headline', () => {
    const line = `<li><a href="${PATH}">Next article</a></li>`
    expect(titlesOf({ after: `<ul>${line}<li>${link(0)}</li><li>${link(1)}</li></ul>` }).slice(0, 2)).toEqual([
      TITLE,
      TITLE,
    ])
  })
})

it('reads links amid the words of a list that says what it is', () => {
  const items = STORIES.map(([path]) => `<li>The skippers were <a href="${path}">sorry for the whelks</a> at last</li>`)
  const under = (heading: string) => titlesOf({ after: `<div><p>${heading}</p><ul>${items.join('')}</ul></div>` })
  expect(under('More great stories')).toHaveLength(3)
  expect(under('What they say')).toHaveLength(0)
})

it('reads a headline after its kicker', () => {
  const kicker = '<span>What the skippers saw on their way out:</span>'
  expect(titlesOf({ after: `<div><h3>${kicker} ${link(0)}</h3><p>1:18</p></div>` })).toEqual([TITLE])
})

describe('no card is', () => {
  it.each([
    ['the page itself', `<p><a href="${ADDRESS.pathname}">Sand barge freed from the harbour bar</a></p>`],
    ['what leads to no story', '<p><a href="/about">All about the harbour and us</a></p>'],
    ['an advertisement', `<p><a href="${PATH}">New boats at low prices (Anzeige)</a></p>`],
    ['a picture’s credit', `<p><a href="${PATH}">Boats at the pier. Photo: Teo Brisk</a></p>`],
    ['a button', `<p><a href="${PATH}">See what is yours ›</a></p>`],
    ['in a box of others', `<div class="taboola-below">${list()}</div>`],
    ['in a sentence', `<div>The paper wrote in ${link(0)} that the council had waited for too long.</div>`],
    ['a doubtful address without a headline', '<p><a href="/48213377">Boats of the pier</a></p>'],
  ])('%s', (_, after) => {
    const html = article().replace('</main>', `</main>${after}`)
    expect(findCards(pageOf(html)).map(({ story }) => story.title)).toEqual([])
  })

  it('in the menus', () => {
    const html = article().replace('<main>', `<div class="mega-menu">${link(0)}</div><main>`)
    expect(findCards(pageOf(html))).toEqual([])
  })

  it('in the article’s own paragraph', () => {
    expect(titlesOf({ inside: `<p>As this paper wrote, ${link(0)}, and it was right about most of it.</p>` })).toEqual(
      [],
    )
  })

  it('in a request', () => {
    expect(titlesOf({ after: `<div>Sign up for our newsletter: ${link(0)}</div>` })).toEqual([])
  })
})

it('gives the cards inside a box', () => {
  const page = pageOf(article({ before: card(2), after: `${list('id="x"')}${card(1)}` }))
  const cards = findCards(page)
  expect(cards.length).toBe(5)
  expect(cardsIn(cards, boxAt(page.map, '#x')).map(({ story }) => story.title)).toEqual(TITLES)
})
