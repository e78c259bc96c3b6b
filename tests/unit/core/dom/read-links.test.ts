import { describe, expect, it } from 'vitest'
import { ADDRESS, mapOf } from '../read-html.ts'

const linksOf = (html: string) => mapOf(html).links
const addresses = (html: string) => linksOf(html).map(({ url }) => url.href)

describe('an address', () => {
  it('is taken under the page’s own', () => {
    expect(addresses('<a href="../../x">a</a><a href=" /y ">b</a><a href="//other.example/z">c</a>')).toEqual([
      'https://www.tidewater.example/harbour/2026/x',
      'https://www.tidewater.example/y',
      'https://other.example/z',
    ])
  })

  it('is taken under the base element, if there is one', () => {
    expect(addresses('<base href="https://cdn.example/deep/"><a href="x">a</a>')).toEqual([
      'https://cdn.example/deep/x',
    ])
    expect(addresses('<base href="https://["><a href="/x">a</a>')).toEqual(['https://www.tidewater.example/x'])
  })

  it('keeps the page’s own spelling, tracking and all', () => {
    expect(addresses('<a href="/x?utm_source=top#a">a</a>')).toEqual([
      'https://www.tidewater.example/x?utm_source=top#a',
    ])
  })

  it('is none that is made to keep patterns busy', () => {
    const hostile = ['/'.repeat(60_000) + 'x/', `/${'0'.repeat(60_000)}\u0001A`, `/${'000000-'.repeat(9000)}\u0001/`]
    const start = process.cpuUsage()
    expect(addresses(hostile.map((href) => `<a href="${href}">A story of many words</a>`).join(''))).toEqual([])
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000)
  })
})

it.each(['', '#part', 'javascript:void(0)', 'mailto:a@tidewater.example', 'tel:+1', 'data:text/html,x', 'https://['])(
  'reads no link to "%s"',
  (href) => {
    expect(addresses(`<a href="${href}">a</a>`)).toEqual([])
  },
)

it('reads no link without an address', () => {
  expect(addresses('<a name="part">a</a>')).toEqual([])
})

describe('the page itself', () => {
  it('is no story, nor are its parts', () => {
    const [self, story] = linksOf(
      `<a href="${ADDRESS.pathname}#c">a</a><a href="/x/2026/03/12/whelks-on-the-steps">b</a>`,
    )
    expect(self).toMatchObject({ own: true, likeness: 0, key: '' })
    expect(story).toMatchObject({ own: false, likeness: 2, key: 'tidewater.example/x/2026/03/12/whelks-on-the-steps' })
  })

  it.each([
    '<link rel="canonical" href="/harbour/barge-freed-at-last">',
    '<meta property="og:url" content="/harbour/barge-freed-at-last">',
  ])('is also what %s names', (named) => {
    expect(linksOf(`${named}<a href="/harbour/barge-freed-at-last">a</a>`)[0]?.own).toBe(true)
    expect(linksOf('<a href="/harbour/barge-freed-at-last">a</a>')[0]?.own).toBe(false)
  })

  it('is not the front page, though a template names it', () => {
    expect(linksOf('<link rel="canonical" href="/"><a href="/">a</a>')[0]?.own).toBe(false)
  })
})
