import { describe, expect, it } from 'vitest'
import { article, boxAt, pageOf, type Insets } from '../read-html.ts'

const MENU = '<a href="/news">News</a> <a href="/sport">Sport</a>'
const story = (slug: string) => `<a href="/x/2026/03/12/${slug}">Whelks left on the council steps by angry skippers</a>`
const STORIES = story('whelks-left-on-council-steps') + story('market-hall-stands-empty-again')

function isFrame(insets: Insets, selector = '#x'): boolean {
  // the frame stands outside of `main`
  const html = article({ ...insets, after: '' }).replace('</main>', `</main>${insets.after ?? ''}`)
  const page = pageOf(html)
  return page.inFrame(boxAt(page.map, selector))
}

describe('the site’s own frame', () => {
  it.each([
    `<nav id="x">${MENU}</nav>`,
    `<header id="x">${MENU}</header>`,
    `<footer id="x">${MENU}</footer>`,
    `<div role="navigation" id="x">${MENU}</div>`,
    `<div class="mega-menu" id="x">${MENU}</div>`,
    `<div class="siteFooter" id="x">${MENU}</div>`,
    `<div class="breadcrumb" id="x">${MENU}</div>`,
    `<div id="cookie-notice"><p id="x">We use cookies</p></div>`,
  ])('%s', (after) => {
    expect(isFrame({ after })).toBe(true)
  })

  it('has all that is inside', () => {
    expect(isFrame({ after: `<nav><ul><li id="x">${MENU}</li></ul></nav>` })).toBe(true)
  })

  it('has the box of the copyright line, whatever element that is', () => {
    const after = `<div class="end"><p id="x">${MENU}</p><p>© 2026 Tidewater Press</p></div>`
    expect(isFrame({ after })).toBe(true)
    expect(isFrame({ after: after.replace('©', 'In') })).toBe(false)
  })
})

describe('no frame is', () => {
  it('anything in the article', () => {
    expect(isFrame({ inside: `<nav id="x">${MENU}</nav>` })).toBe(false)
    expect(isFrame({ before: `<header id="x">${MENU}</header>` })).toBe(false)
  })

  it('a section’s header', () => {
    expect(isFrame({ after: `<section><header id="x">Most read</header></section>` })).toBe(false)
  })

  it('a menu-like element after the text that leads to stories', () => {
    expect(isFrame({ after: `<nav id="x">${STORIES}</nav>` })).toBe(false)
  })

  it('a panel that is made for an appeal', () => {
    expect(isFrame({ after: `<div id="x" class="flyout">${MENU}</div>` })).toBe(true)
    expect(isFrame({ after: `<div id="x" class="flyoutPromo">${MENU}</div>` })).toBe(false)
  })

  it('a box without such a name', () => {
    expect(isFrame({ after: `<div id="x" class="menuet">${MENU}</div>` })).toBe(false)
  })

  it('a block of stories above the copyright line', () => {
    const three = STORIES + story('a-third-story-of-the-pier')
    expect(isFrame({ after: `<div><div id="x">${three}</div><p>© 2026 Tidewater Press</p></div>` })).toBe(false)
  })
})
