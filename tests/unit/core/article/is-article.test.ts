import { describe, expect, it } from 'vitest'
import { findBody } from '../../../../src/core/article/body.ts'
import { isArticle, readSignals } from '../../../../src/core/article/is-article.ts'
import { mapPage } from '../../../../src/core/dom/read-page.ts'
import { ADDRESS, article, documentOf, HEADLINE, PROSE } from '../read-html.ts'

const LD = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'
const PLAIN = new URL('https://www.tidewater.example/barge')

function answer(html: string, url = ADDRESS) {
  const document = documentOf(html, url)
  const map = mapPage(document, url)
  return isArticle(readSignals(document, url), map, findBody(map))
}

const verdict = (html: string, url = ADDRESS) => answer(html, url).verdict
const rule = (html: string, url = ADDRESS) => answer(html, url).evidence.at(-1)?.rule
const page = (texts: readonly string[], { head = '', before = '' } = {}) =>
  `<html><head>${head}</head><body><h1>${HEADLINE}</h1>${before}<div>${texts.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`

const LONG = [...PROSE, ...PROSE.map((text) => text.replace('a', 'the'))]

describe('a page that declares itself news', () => {
  it('is an article', () => {
    expect(answer(article()).verdict).toBe('yes')
    expect(answer(article()).evidence.map((evidence) => evidence.rule)).toEqual(['metadata:type', 'body:prose'])
  })

  it('needs little text, but some', () => {
    expect(verdict(page(PROSE.slice(0, 2), { head: LD }))).toBe('yes')
    expect(answer(page(PROSE.slice(0, 1), { head: LD }))).toMatchObject({ verdict: 'unsure' })
  })

  it('needs less in scripts whose words are a character or two', () => {
    expect(verdict(page(['港の砂船が動いた。'.repeat(10)], { head: LD }))).toBe('yes')
  })
})

describe('a page that declares nothing', () => {
  const dated = '<p>14 March 2026</p>'

  it('is an article with long prose, a story’s address and a date', () => {
    expect(verdict(page(LONG, { before: dated }))).toBe('yes')
  })

  it('is perhaps one with only one of the two', () => {
    expect(verdict(page(LONG))).toBe('unsure')
    expect(verdict(page(LONG, { before: dated }), PLAIN)).toBe('unsure')
    expect(rule(page(LONG))).toBe('signals:few')
  })

  it('is dated by a time element, however that words the time', () => {
    expect(verdict(page(LONG, { before: '<p><time datetime="2026-03-14">two hours ago</time></p>' }))).toBe('yes')
  })

  it.each([
    'https://forum.tidewater.example/2026/03/14/barge-freed-from-the-bar',
    'https://www.tidewater.example/threads/barge-freed-from-the-bar-after-nine-days.12345/',
    'https://www.tidewater.example/docs/2026/barge-freed-from-the-bar-after-nine-days',
    'https://www.tidewater.example/viewtopic.php?topic_id=12345',
  ])('is perhaps one at %s', (address) => {
    expect(verdict(page(LONG, { before: dated }), new URL(address))).toBe('unsure')
  })

  it('is none with little prose', () => {
    expect(verdict(page(PROSE.slice(0, 2), { before: dated }))).toBe('no')
    expect(rule(page(PROSE.slice(0, 2), { before: dated }))).toBe('body:short')
  })

  it('takes no date far from the text for its own', () => {
    expect(verdict(page(LONG) + '<p>14 March 2026</p>')).toBe('unsure')
  })
})

describe('no article is', () => {
  it('a front page', () => {
    expect(rule(article(), new URL('https://www.tidewater.example/'))).toBe('address:front-page')
    expect(verdict(article(), new URL('https://www.tidewater.example/index.html'))).toBe('no')
  })

  it('what says that it is something else', () => {
    expect(rule(page(LONG, { head: LD.replace('NewsArticle', 'Recipe') }))).toBe('metadata:other')
  })

  it('a page without prose', () => {
    expect(rule(page(['Short words'], { head: LD }))).toBe('body:none')
  })

  it('a listing of linked headlines with excerpts', () => {
    const item = (text: string, at: number) =>
      `<section><h2><a href="/x/2026/03/1${at}/whelks-left-on-council-steps">Whelks left on the steps</a></h2><p>${text}</p></section>`
    expect(verdict(`<body>${PROSE.map(item).join('')}`)).toBe('no')
  })
})
