import { describe, expect, it } from 'vitest'
import { structuredData } from '../../../../src/core/article/structured-data.ts'
import { documentOf } from '../read-html.ts'

const read = (html: string) => structuredData(documentOf(html))
const verdict = (html: string) => read(html).verdict
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`
const typed = (type: string) => ld(JSON.stringify({ '@context': 'https://schema.org', '@type': type }))
const DATED = '<meta property="article:published_time" content="2026-03-14">'

describe('JSON-LD', () => {
  it.each(['NewsArticle', 'OpinionNewsArticle', 'LiveBlogPosting', 'Article', 'BlogPosting'])('%s: yes', (type) => {
    expect(verdict(typed(type))).toBe('yes')
  })

  it.each(['Product', 'Recipe', 'QAPage', 'FAQPage', 'CollectionPage', 'DiscussionForumPosting'])('%s: no', (type) => {
    expect(verdict(typed(type))).toBe('no')
  })

  it('is read in graphs, lists and main entities', () => {
    expect(verdict(ld('{"@graph":[{"@type":"WebSite"},{"@type":["Thing","NewsArticle"]}]}'))).toBe('yes')
    expect(verdict(ld('[{"@type":"WebPage","mainEntity":{"@type":"http://schema.org/NewsArticle"}}]'))).toBe('yes')
  })

  it('is read as far as it goes where it is broken', () => {
    expect(verdict(ld('{"@type": "NewsArticle", "headline": "a "quoted" word"}'))).toBe('yes')
    expect(verdict(ld('{nothing'))).toBe('unsure')
  })

  it('says what spoke', () => {
    expect(read(typed('Recipe') + typed('NewsArticle'))).toEqual({
      verdict: 'no',
      evidence: [{ rule: 'metadata:type', detail: 'Recipe' }],
    })
  })

  it('speaks for news before it speaks for a product', () => {
    expect(verdict(typed('Product') + typed('NewsArticle'))).toBe('yes')
  })

  it('of a dated page is an article’s beside a collection', () => {
    expect(verdict(typed('CollectionPage') + DATED)).toBe('yes')
  })
})

it('reads microdata of news alone', () => {
  expect(verdict('<div itemscope itemtype="https://schema.org/NewsArticle"></div>')).toBe('yes')
  expect(verdict('<div itemscope itemtype="https://schema.org/Product"></div>')).toBe('unsure')
})

describe('meta elements', () => {
  it('with a date of publication: yes', () => {
    expect(verdict(DATED)).toBe('yes')
    expect(verdict('<meta name="parsely-pub-date" content="2026-03-14">')).toBe('yes')
  })

  it('with og:type article alone: unsure, with evidence', () => {
    expect(read('<meta property="og:type" content="article">')).toEqual({
      verdict: 'unsure',
      evidence: [{ rule: 'metadata:type', detail: 'og:type article' }],
    })
  })

  it('with another og:type: no', () => {
    expect(verdict('<meta property="og:type" content="product.item">')).toBe('no')
    expect(verdict('<meta property="og:type" content="website">')).toBe('unsure')
  })

  it('that say nothing: unsure, without evidence', () => {
    expect(read('<p>x</p>')).toEqual({ verdict: 'unsure', evidence: [] })
  })
})
