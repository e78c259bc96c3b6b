import { describe, expect, it } from 'vitest'
import { boxAt, article, pageOf, PROSE } from '../read-html.ts'
import { link, list, STORIES } from './stories-html.ts'

/** Each item's link is a few of its words. */
const SENTENCES = STORIES.map(
  ([path]) => `<li>The skippers were <a href="${path}">sorry for the whelks</a> at last</li>`,
)

function lists(inside: string) {
  const page = pageOf(article({ inside }))
  const box = boxAt(page.map, '#x')
  return [page.lists.holds(box), page.lists.isAnnounced(box)]
}

const under = (heading: string, items = SENTENCES.join('')) => `<div>${heading}<ul id="x">${items}</ul></div>`

describe('a list of stories', () => {
  it('is one of linked headlines, though an item says more', () => {
    expect(lists(list('id="x"'))).toEqual([true, false])
    expect(lists(`<ul id="x"><li>${link(0)}</li><li>${link(1)}</li><li>${PROSE[0]}</li></ul>`)).toEqual([true, false])
  })

  it('is one under words that say so, however much of its items is linked', () => {
    expect(lists(under('<p>More great stories</p>'))).toEqual([true, true])
  })
})

describe('no list of stories', () => {
  it.each([
    ['without such words', under('<p>What the skippers say</p>')],
    ['right under a paragraph', `<p>${PROSE[0]}</p><ul id="x">${SENTENCES.join('')}</ul>`],
    ['with an item that leads nowhere', under('<p>Related stories</p>', `${SENTENCES.join('')}<li>Nothing</li>`)],
    [
      'of others’ stories',
      under('<p>Related stories</p>', SENTENCES.join('').replaceAll('="/', '="https://o.example/')),
    ],
    ['of one item', under('<p>Related stories</p>', SENTENCES[0])],
    ['of paragraphs', under('<p>Related stories</p>', SENTENCES.join('').replace('at last', PROSE.join(' ')))],
  ])('is one %s', (_, html) => {
    expect(lists(html)).toEqual([false, false])
  })
})
