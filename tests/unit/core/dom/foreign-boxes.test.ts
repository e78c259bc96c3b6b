import { describe, expect, it } from 'vitest'
import { article, boxAt, pageOf, PROSE } from '../read-html.ts'

function isForeign(markup: string, selector = '#x'): boolean {
  const page = pageOf(article({ after: markup }))
  return page.isForeign(boxAt(page.map, selector))
}

describe('a name that begins with such a word', () => {
  it.each([
    'ad-slot',
    'ads',
    'advertisement',
    'c-advert',
    'taboola-below',
    'comments',
    'article-comments',
    'disqus_thread',
    'share-bar',
    'social-share',
    'tag-list',
    'author-bio',
    'js-sponsored',
  ])('%s is not ours to judge', (name) => {
    expect(isForeign(`<div id="x" class="${name}"><p>Some words</p></div>`)).toBe(true)
    expect(isForeign(`<div class="${name}"><p id="x">Some words</p></div>`)).toBe(true)
  })

  it.each(['loads', 'adventure', 'shared-stories', 'commented-most', 'biology', 'adopted', 'has-comments', 'no-ads'])(
    '%s says nothing of the kind',
    (name) => {
      expect(isForeign(`<div id="x" class="${name}"><p>Some words</p></div>`)).toBe(false)
    },
  )
})

it('is no box that holds the article, whatever its name', () => {
  const page = pageOf(article().replace('<main>', '<main class="share-container comments">'))
  expect(page.isForeign(boxAt(page.map, 'main'))).toBe(false)
})

it('is no box that is too large for a word to speak for it', () => {
  expect(isForeign(`<div id="x" class="share"><h2>x</h2>${`<li>${'words '.repeat(20)}</li>`.repeat(50)}</div>`)).toBe(
    false,
  )
})

describe('a label', () => {
  const story = (host = 'other.example') =>
    `<p id="story"><a href="https://${host}/x/2026/03/12/whelks-are-cheaper-than-ever">Whelks</a></p>`

  it('makes the box that it begins an advertisement', () => {
    expect(isForeign(`<div><div>Sponsored</div>${story()}</div>`, '#story')).toBe(true)
    expect(isForeign(`<div><div>Harbour</div>${story()}</div>`, '#story')).toBe(false)
  })

  it('does not reach what stands above it', () => {
    expect(isForeign(`<div>${story()}<div>Sponsored</div></div>`, '#story')).toBe(false)
  })

  it('does not make the publisher’s own stories advertisements', () => {
    expect(isForeign(`<div><div>Sponsored</div>${story('www.tidewater.example')}</div>`, '#story')).toBe(false)
  })

  it('is no paragraph of the article', () => {
    const page = pageOf(article({ inside: '<p id="x">Sponsored</p>' }))
    expect(page.isForeign(boxAt(page.map, '#x'))).toBe(false)
  })
})

describe('a heading of comments', () => {
  it('makes its section the readers’', () => {
    expect(isForeign(`<section><h3>Comments</h3><div id="x">${PROSE[0].slice(0, 60)}</div></section>`)).toBe(true)
  })

  it('must be a heading', () => {
    expect(isForeign(`<section><p>Comments</p><div id="x">${PROSE[0].slice(0, 60)}</div></section>`)).toBe(false)
  })
})
