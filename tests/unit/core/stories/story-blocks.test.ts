import { describe, expect, it } from 'vitest'
import { findCards } from '../../../../src/core/stories/find-cards.ts'
import { findStoryBlocks } from '../../../../src/core/stories/story-blocks.ts'
import { ADDRESS, article, pageOf, type Insets } from '../read-html.ts'
import { card, link, list } from './stories-html.ts'
import { atOnce } from '../../../../src/core/steps.ts'

function blocks(insets: Insets, claimed: (id: string) => boolean = () => false) {
  const page = pageOf(article(insets))
  return atOnce(findStoryBlocks(page, findCards(page), ({ element }) => claimed(element.id)))
}

const WORDS =
  'The harbour’s crews held their yearly supper on the pier, and the mayor spoke of the tides and of the sea.'

/** Each block as the ids of its boxes. */
const ids = (insets: Insets, claimed?: (id: string) => boolean) =>
  blocks(insets, claimed).map(({ boxes }) => boxes.map(({ element }) => element.id || element.localName).join('+'))

describe('a block', () => {
  it('is the largest box that is nothing but stories', () => {
    expect(ids({ after: `<section id="x"><h2>Most read</h2><div>${list()}</div></section>` })).toEqual(['x'])
  })

  it('is not a box with text of its own, but the stories in it', () => {
    const words = `<p>${WORDS}</p>`
    expect(ids({ after: `<section id="x">${words}${list('id="list"')}${words}</section>` })).toEqual(['list'])
  })

  it('is not an archive, of more stories than anybody reads on', () => {
    const archive = (lists: number) => `<section id="x"><h2>Most read</h2>${list().repeat(lists)}</section>`
    expect(ids({ after: archive(300) })).toEqual(['x'])
    expect(ids({ after: archive(400) })).toEqual([])
  })

  it('is not one with more lines above or below than a heading and a "see all"', () => {
    const lines = '<p>Short</p>'.repeat(5)
    expect(ids({ after: `<section id="x">${lines}${list('id="list"')}</section>` })).toEqual(['list'])
    expect(ids({ after: `<section id="x">${list('id="list"')}${lines}</section>` })).toEqual(['list'])
  })

  it('goes with the headings of its tabs', () => {
    const tabs = ['Most read', 'Latest news', 'Related stories', 'Trending'].map((tab) => `<li>${tab}</li>`)
    expect(ids({ after: `<section id="x"><ul>${tabs.join('')}</ul>${list()}</section>` })).toEqual(['x'])
  })

  it('goes with the row of the page itself and with an advertisement among its items', () => {
    const own = `<li><a href="${ADDRESS.href}">Sand barge freed from the harbour bar after nine days</a></li>`
    const ad =
      '<li><div class="ad"><p>Advertisement</p><p>This has not loaded yet, but the story goes on.</p></div></li>'
    const items = ([0, 1] as const).map((at) => `<li>${link(at)}</li>`)
    expect(ids({ after: `<section id="x"><h2>Trending</h2><ul>${own}${items.join(ad)}</ul></section>` })).toEqual(['x'])
  })

  it('of neighbouring cards is one row', () => {
    const [block, ...others] = blocks({
      after: `<section><p>${WORDS}</p><p id="a">${link(0)}</p><p id="b">${link(1)}</p></section>`,
    })
    expect(others).toEqual([])
    expect(block).toMatchObject({ shape: 'story-list', place: 'after' })
    expect(block?.boxes.map(({ element }) => element.id)).toEqual(['a', 'b'])
    expect(block?.cards.length).toBe(2)
  })

  it('of its own stands on each side of a paragraph', () => {
    expect(ids({ before: list('id="a"'), inside: `<div id="b">${link(0)}</div>`, after: list('id="c"') })).toEqual([
      'a',
      'b',
      'c',
    ])
  })
})

describe('left alone are', () => {
  it('lists of which an item leads nowhere', () => {
    const plain = '<li>Plain words of the reporter’s own</li>'
    expect(ids({ inside: list('id="x"').replace('</ul>', `${plain}</ul>`) })).toEqual([])
    expect(ids({ inside: list('id="x"') })).toEqual(['x'])
  })

  it('stories that an earlier detector took', () => {
    expect(ids({ after: `${list()}${card(1, 'id="b"')}` }, (id) => id === 'b')).not.toContain('b')
    expect(ids({ inside: `<div id="b">${link(0)}</div>` }, (id) => id === 'b')).toEqual([])
  })

  it('other text that an earlier detector took', () => {
    const request = `<p id="asks">${'Sign up for our newsletter and read it with your morning tea. '.repeat(2)}</p>`
    const after = `<section id="x">${list()}${request}</section>`
    expect(ids({ after }, (id) => id === 'asks')).toEqual(['x'])
    expect(ids({ after })).toEqual(['ul'])
  })
})

it('finds nothing on a page without stories', () => {
  expect(blocks({})).toEqual([])
})
