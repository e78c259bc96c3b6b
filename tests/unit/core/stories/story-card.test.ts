import { describe, expect, it } from 'vitest'
import type { Story } from '../../../../src/core/report.ts'
import { isHeadlineLength, readStory } from '../../../../src/core/stories/story-card.ts'
import { boxAt, mapOf } from '../read-html.ts'
import { link, STORIES } from './stories-html.ts'

const [PATH, TITLE] = STORIES[0]
const URL_OF = `https://www.tidewater.example${PATH}`

function read(inner: string, label = ''): Story | undefined {
  const map = mapOf(`<div id="x">${inner}</div>`)
  return readStory(map, boxAt(map, '#x'), map.links, ({ text }) => text === label)
}

describe('a headline’s length', () => {
  it('is three words and fifteen letters in spaced scripts', () => {
    expect(isHeadlineLength('Boats leave harbour')).toBe(true)
    expect(isHeadlineLength('Boats leave')).toBe(false)
    expect(isHeadlineLength('Extraordinarily longword')).toBe(false)
    expect(isHeadlineLength('A b c')).toBe(false)
  })

  it('is eight characters in others', () => {
    expect(isHeadlineLength('港の砂船が動いた')).toBe(true)
    expect(isHeadlineLength('港の砂船')).toBe(false)
  })

  it('is not a paragraph’s', () => {
    expect(isHeadlineLength('word '.repeat(60))).toBe(false)
  })
})

describe('a card’s title', () => {
  it('is the link’s words', () => {
    expect(read(link(0))).toEqual({ title: TITLE, url: URL_OF })
  })

  it('is the heading beside a link over the picture', () => {
    expect(read(`<a href="${PATH}"><img></a><h3>${TITLE}</h3><p>Harbour</p>`)).toMatchObject({
      title: TITLE,
      url: URL_OF,
    })
  })

  it('is the line that is named so, not the kicker', () => {
    expect(
      read(
        `<a href="${PATH}"><span><div class="kicker">A long kicker of words</div><div class="card-title">${TITLE}</div></span></a>`,
      )?.title,
    ).toBe(TITLE)
  })

  it('is not the kicker before it that ends in a colon', () => {
    const lines = `<p>What the skippers saw:</p><p>${TITLE}</p>`
    expect(read(`<a href="${PATH}">${lines}</a>`)?.title).toBe(TITLE)
  })

  it('leaves out ranks, times and labels in its line', () => {
    expect(
      read(`<a href="${PATH}"><h3><span>1.</span> <span class="badge">Live</span> ${TITLE} <time>14:20</time></h3></a>`)
        ?.title,
    ).toBe(TITLE)
  })

  it('leaves out the words beside the link', () => {
    expect(read(`<p>Harbour | <a href="${PATH}">${TITLE}</a></p>`)?.title).toBe(TITLE)
  })

  it('is the whole line around a link that begins amid a sentence', () => {
    const line = (words: string) => `<p>Why the skippers <a href="${PATH}">${words}</a></p>`
    expect(read(line('left their whelks there'))?.title).toBe('Why the skippers left their whelks there')
    expect(read(line('Left their whelks there'))?.title).toBe('Left their whelks there')
  })

  it('is the label of a link without words', () => {
    expect(read(`<a href="${PATH}" aria-label="${TITLE}"></a>`)?.title).toBe(TITLE)
    expect(read(`<a href="${PATH}" title="${TITLE}"></a>`)?.title).toBe(TITLE)
    expect(read(`<a href="${PATH}"><img alt="${TITLE}"></a>`)?.title).toBe(TITLE)
  })

  it('is none where nothing reads like one', () => {
    expect(read(`<a href="${PATH}"><img></a>`)).toBeUndefined()
    expect(read(`<a href="${PATH}">14:20</a>`)).toBeUndefined()
    expect(read(`<a href="${PATH}" title="Whelks"></a>`)).toBeUndefined()
  })

  it('is not the label that the caller knows', () => {
    expect(read(`<h4>Read all of this next</h4>${link(0)}`, 'Read all of this next')?.title).toBe(TITLE)
  })

  it('is not a headline that another link’s words contradict', () => {
    expect(read(`<h3>${TITLE}</h3><p><a href="${PATH}">Orla Penhaligon</a></p>`)).toBeUndefined()
  })
})

describe('beside the headline', () => {
  const teaser = 'Traders sold tinned sardines and played cards as the blockage went on.'

  it('stand section, time and teaser', () => {
    expect(read(`<p>Harbour</p><h3>${link(0)}</h3><p>2 hours ago</p><p>${teaser}</p>`)).toEqual({
      title: TITLE,
      url: URL_OF,
      section: 'Harbour',
      time: '2 hours ago',
      teaser,
    })
  })

  it.each(['14 March 2026', '14.03.2026', '14:20', 'vor 3 Stunden'])('"%s" is a time', (time) => {
    expect(read(`<h3>${link(0)}</h3><p>${time}</p>`)).toEqual({ title: TITLE, url: URL_OF, time })
  })

  it.each(['2時間前', '3시간 전', '5 часов назад'])('"%s" is a time', (time) => {
    expect(read(`<h3>${link(0)}</h3><p>${time}</p>`)).toEqual({ title: TITLE, url: URL_OF, time })
  })

  it('a byline is no section', () => {
    expect(read(`<h3>${link(0)}</h3><p>By Orla Penhaligon</p>`)).toEqual({ title: TITLE, url: URL_OF })
  })

  it('a time in the headline’s own line is a time', () => {
    expect(read(`<p>${link(0)} (14:20)</p>`)).toMatchObject({ title: TITLE, time: '14:20' })
  })
})

it('takes the link that the headline stands in, of several', () => {
  const twice = `<a href="${PATH}?view=picture"><img></a><h3><a href="${PATH}#top">${TITLE}</a></h3>`
  expect(read(twice)?.url).toBe(`${URL_OF}#top`)
})
