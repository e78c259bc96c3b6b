import { describe, expect, it } from 'vitest'
import { analyzePage } from '../../../src/core/analyze-page.ts'
import { ADDRESS, article, documentOf, ENGLISH, PROSE, withShadows } from './read-html.ts'
import { link, list, TITLES } from './stories/stories-html.ts'

const cues = [ENGLISH]
const analyze = (html: string, options = {}) => analyzePage(documentOf(html), { url: ADDRESS, cues, ...options })

const FULL = article({
  before: '<p>Sign up for our newsletter</p>',
  inside: `<p>Read more: ${link(0)}</p><div>Follow us on WhatsApp</div>`,
  after: `<section class="related"><h2>Most read</h2>${list()}</section>`,
})

describe('an article’s report', () => {
  const { article: found, findings } = analyze(FULL)

  it('says that it is one, and where its text stands', () => {
    expect(found.verdict).toBe('yes')
    expect(found.body?.id).toBe('text')
  })

  it('lists what goes, in document order', () => {
    expect(findings.map(({ detector, kind, place }) => [detector, kind, place])).toEqual([
      ['newsletter', 'promotion', 'before'],
      ['pointer-line', 'related', 'inside'],
      ['follow', 'promotion', 'inside'],
      ['story-list', 'related', 'after'],
    ])
  })

  it('gives each finding its words, its heading and its stories', () => {
    expect(findings.map(({ text }) => text)).toEqual([
      'Sign up for our newsletter',
      `Read more: ${TITLES[0] ?? ''}`,
      'Follow us on WhatsApp',
      `Most read ${TITLES.join(' ')}`,
    ])
    expect(findings.at(-1)).toMatchObject({ heading: 'Most read' })
    expect(findings.at(-1)?.stories.map(({ title }) => title)).toEqual(TITLES)
    expect(findings[0]).not.toHaveProperty('heading')
  })

  it('cuts long words short', () => {
    const many = Array.from({ length: 8 }, () => list()).join('')
    const [only] = analyze(article({ after: `<section>${many}</section>` })).findings
    expect(only?.text.length).toBe(500)
  })
})

it('changes nothing on the page', () => {
  const document = documentOf(FULL)
  const own = document.documentElement.outerHTML
  analyzePage(document, { url: ADDRESS, cues })
  expect(document.documentElement.outerHTML).toBe(own)
})

it('gives one thing to one detector, the earlier one', () => {
  const line = '<p>Sign up for our newsletter and follow us on WhatsApp</p>'
  expect(analyze(article({ inside: line })).findings.map(({ detector }) => detector)).toEqual(['follow'])
})

it('lists also those stories of a block whose headlines begin like a pointer', () => {
  const items = list('class="related"').replace('>Market hall', '>Read more: Market hall')
  const [only, ...others] = analyze(article({ after: items })).findings
  expect(others).toEqual([])
  expect(only?.stories.map(({ title }) => title)).toEqual(TITLES)
})

describe('a page that is no article', () => {
  const html = FULL.replace('article:published_time', 'x').replace(
    '<head>',
    '<head><meta property="og:type" content="product">',
  )

  it('loses nothing', () => {
    expect(analyze(html)).toMatchObject({ article: { verdict: 'no' }, findings: [] })
  })

  it('is cleaned all the same where the reader says so', () => {
    const { article: found, findings } = analyze(html, { assumeArticle: true })
    expect(found.verdict).toBe('no')
    expect(findings.length).toBe(4)
  })

  it('cannot be cleaned without prose', () => {
    expect(analyze(`<body>${list()}`, { assumeArticle: true })).toMatchObject({ findings: [] })
  })
})

it('finds stories by their shape without cue phrases of the language', () => {
  expect(analyze(FULL, { cues: [] }).findings.map(({ detector }) => detector)).toContain('story-list')
  expect(analyze(FULL, { cues: [] }).findings.map(({ kind }) => kind)).not.toContain('promotion')
})

it('takes a request’s own small print for no paragraph', () => {
  const form = `<div id="x"><h3>Sign up for our newsletter</h3><input type="email"><p>${PROSE[0]}</p></div>`
  const [only] = analyze(article({ inside: form })).findings
  expect(only?.elements.map(({ id }) => id)).toEqual(['x'])
})

it('takes a list of linked headlines for no text, though one item says more', () => {
  const said = list('id="x"').replace('</ul>', `<li>${link(0)}: ${PROSE[1]}</li></ul>`)
  const { article: found } = analyze(article({ inside: said }))
  expect(found.verdict).toBe('yes')
  expect(found.body?.id).toBe('text')
})

it('does not read a front page, unless the reader says that it is an article', () => {
  const url = new URL('/', ADDRESS)
  expect(analyze(FULL, { url }).article).toEqual({
    verdict: 'no',
    evidence: [expect.anything(), { rule: 'address:front-page' }],
  })
  expect(analyze(FULL, { url, assumeArticle: true }).findings).toHaveLength(4)
})

describe('in open shadow trees', () => {
  const shadow = (html: string) => `<template shadowrootmode="open">${html}</template>`
  const analyzeShadows = (html: string) => analyzePage(withShadows(documentOf(html)), { url: ADDRESS, cues })
  const found = (html: string) =>
    analyzeShadows(html).findings.map(({ detector, elements }) => [
      detector,
      elements.map(({ localName }) => localName),
    ])

  it('finds the article, and what is none of it', () => {
    const [, head = '', body = '', foot = ''] = /^([^]*?<main>)([^]*?)(<\/main>[^]*)$/.exec(FULL) ?? []
    const report = analyzeShadows(`${head}<story-page>${shadow(body)}</story-page>${foot}`)
    expect(report.article.verdict).toBe('yes')
    expect(report.article.body?.id).toBe('text')
    expect(report.findings.map(({ text }) => text)).toEqual(analyze(FULL).findings.map(({ text }) => text))
    expect(report.roots?.length).toBe(1)
  })

  it('takes a box for what its tree says, as a whole', () => {
    const newsletter = `<news-letter>${shadow('<h3>Sign up for our newsletter</h3><form><input type="email"><button>Sign up</button></form>')}</news-letter>`
    const related = `<story-list>${shadow(`<h2>Most read</h2>${list()}`)}</story-list>`
    expect(found(article({ inside: newsletter, after: related }))).toEqual([
      ['newsletter', ['news-letter']],
      ['story-list', ['story-list']],
    ])
    expect(analyzeShadows(article({ after: related })).findings[0]?.stories.map(({ title }) => title)).toEqual(TITLES)
  })

  it('keeps a host whose tree holds the article’s words', () => {
    const words = PROSE.slice(0, 3).map((text) => `<p>${text}</p>`)
    const inside = `<news-letter class="newsletter-signup">${shadow(`<p>Sign up for our newsletter</p>${words.join('')}`)}</news-letter>`
    const elements = analyzeShadows(article({ inside })).findings.flatMap((finding) => finding.elements)
    expect(elements.map(({ localName, textContent }) => [localName, textContent])).toEqual([
      ['p', 'Sign up for our newsletter'],
    ])
  })
})
