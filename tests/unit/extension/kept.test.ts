import { describe, expect, it } from 'vitest'
import { keepOnPage, keepOnSite } from '../../../src/extension/kept.ts'
import { promotion, summary } from './summaries.ts'

describe('what is kept', () => {
  it.each([
    ['a phrase', promotion(), 'follow: follow us on telegram'],
    ['a heading', summary({ heading: 'Most read' }), 'story-list: Most read'],
    ['its kind alone', summary(), 'story-list: '],
  ])('is known on other pages by %s', (_, finding, key) => {
    expect(keepOnSite(finding)).toBe(key)
  })

  it('is known on one page by the path, too', () => {
    expect(keepOnPage('/a/story', promotion())).toBe('/a/story follow: follow us on telegram')
  })
})
