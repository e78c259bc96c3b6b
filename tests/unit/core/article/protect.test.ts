import { describe, expect, it } from 'vitest'
import { findBody } from '../../../../src/core/article/body.ts'
import { protect } from '../../../../src/core/article/protect.ts'
import { article, boxAt, cuesOf, HEADLINE, mapOf, pageOf, PROSE, type Insets } from '../read-html.ts'

const keeps = (insets: Insets, selector = '#x') => boxAt(pageOf(article(insets)).map, selector).keep
const STORY = '<a href="/x/2026/03/12/whelks-left-on-council-steps">Whelks left on the council steps</a>'

it('sums the paragraphs’ length up the tree', () => {
  const { map } = pageOf(article({ after: '<div id="x">Else</div>' }))
  const length = PROSE.join('').length
  expect(boxAt(map, '#text').prose).toBe(length)
  expect(map.root.prose).toBe(length)
  expect(boxAt(map, '#text p').prose).toBe(PROSE[0].length)
  expect(boxAt(map, '#x').prose).toBe(0)
})

describe('kept is', () => {
  it('the headline with what stands in its container', () => {
    const page = pageOf(
      article().replace(
        `<h1>${HEADLINE}</h1>`,
        `<header><p id="kicker">Harbour</p><h1>${HEADLINE}</h1><p id="standfirst">What three attempts could not.</p></header>`,
      ),
    )
    expect(page.headline?.tag).toBe('h1')
    expect(['#kicker', '#standfirst'].map((selector) => boxAt(page.map, selector).keep)).toEqual([true, true])
  })

  it('a caption', () => {
    expect(keeps({ inside: '<figure><img src="/a.jpg"><figcaption id="x">Under tow</figcaption></figure>' })).toBe(true)
    expect(keeps({ inside: '<div><div id="x" class="photo-credit">Teo Brisk</div></div>' })).toBe(true)
    expect(keeps({ inside: '<div><div id="x" class="accredited">Teo Brisk</div></div>' })).toBe(false)
  })

  it('a table among the text', () => {
    expect(keeps({ inside: '<table id="x"><tr><td>Cod</td><td>9</td></tr></table>' })).toBe(true)
    expect(keeps({ after: '<section><table id="x"><tr><td>Cod</td><td>9</td></tr></table></section>' })).toBe(false)
  })

  it('a byline', () => {
    expect(keeps({ before: '<div><div id="x" class="byline">Orla Penhaligon</div></div>' })).toBe(true)
    expect(keeps({ inside: '<div id="x">Orla Penhaligon</div>' })).toBe(false)
  })

  it('a line with a time', () => {
    expect(keeps({ inside: '<div id="x">Updated <time datetime="2026-03-14">two hours ago</time></div>' })).toBe(true)
  })

  it('a correction or a source right after the text', () => {
    const note = 'An earlier version of this article misspelt the name of the barge.'
    expect(keeps({ after: `<div id="x">${note}</div>` })).toBe(true)
    expect(keeps({ after: '<div id="x">The market opens on Monday.</div>' })).toBe(false)
    expect(keeps({ after: `${'<div>x</div>'.repeat(15)}<div id="x">${note}</div>` })).toBe(false)
  })

  it('each box around what is kept', () => {
    expect(keeps({ inside: '<div id="x"><figure><figcaption>Under tow</figcaption></figure></div>' })).toBe(true)
  })
})

describe('of a further article that a page appends, kept is', () => {
  const TEXT = PROSE.slice(0, 3).map((text) => `<p>${text}</p>`)
  const linked = (tag: string) =>
    `<div><p id="kicker">Fish</p><${tag} id="x">${STORY}</${tag}></div><p>14 March 2026</p>${TEXT.join('')}`

  it('the headline with its container, though it leads to its own address', () => {
    const { map } = pageOf(article({ after: `<article>${linked('h2')}</article>` }))
    expect(['#kicker', '#x'].map((selector) => boxAt(map, selector).keep)).toEqual([true, true])
  })

  it('an h1 above a text in any box', () => {
    expect(keeps({ after: `<div>${linked('h1')}</div>` })).toBe(true)
    expect(keeps({ after: `<div>${linked('h2')}</div>` })).toBe(false)
  })

  it('not the headline of a card in the text, or with a teaser', () => {
    expect(keeps({ inside: `<h1 id="x">${STORY}</h1>` })).toBe(false)
    expect(keeps({ after: `<article><h2 id="x">${STORY}</h2>${TEXT[0] ?? ''}</article>` })).toBe(false)
  })
})

describe('not kept are', () => {
  it('the words under a card’s picture', () => {
    const figure = '<figure><img><figcaption id="x">Whelks on the steps</figcaption></figure>'
    expect(keeps({ after: `<div>${figure}<h3>${STORY}</h3></div>` })).toBe(false)
    expect(keeps({ inside: figure.replace('<img>', '<a href="/x/2026/03/12/pictures-of-the-whelks"><img></a>') })).toBe(
      true,
    )
  })

  it('a byline of another story', () => {
    expect(keeps({ after: `<div><h3>${STORY}</h3><div id="x" class="byline">Teo Brisk</div></div>` })).toBe(false)
  })
})

it('leaves the small print of a sign-up form to the form', () => {
  const map = mapOf(article({ inside: '<form id="form"><p id="x" class="author">By signing up you agree</p></form>' }))
  const body = findBody(map)
  if (!body) throw new Error('no body')
  protect(map, body, cuesOf('en'), { asked: [boxAt(map, '#form')], bare: [] })
  expect(boxAt(map, '#x').keep).toBe(false)
})
