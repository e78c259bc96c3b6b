import { describe, expect, it } from 'vitest'
import { pathShape, storyLikeness } from '../../../../src/core/stories/story-likeness.ts'

const SITE = 'https://www.tidewater.example'
const DATED = new URL(`${SITE}/harbour/2026/03/14/barge-freed-from-the-bar`)
const PLAIN = new URL(`${SITE}/barge`)
const likeness = (address: string, page = PLAIN) => storyLikeness(new URL(address, SITE), page)

describe('surely a story', () => {
  it.each([
    '/barge-freed-from-the-bar',
    '/harbour/2026/03/14/barge-freed',
    '/harbour/article48213377',
    '/news/boats-out-1234567',
    '/money/companies/dredger-blames-the-tide/48213377',
    '/2026-03-14/boats-out.html',
    '/topics/harbour/2026/03/14/barge-freed-from-the-bar',
    'https://other.example/a-long-slug-of-words',
  ])('%s', (address) => {
    expect(likeness(address)).toBe(2)
  })
})

describe('surely a story, as it differs from the page in a number or a token alone', () => {
  it.each([
    ['/news/1234', '/news/980', '/sport/771'],
    ['/story.php?id=77', '/story.php?id=9', '/section.php?id=9'],
    ['/articles/c0l1ek5zvwpo', '/articles/cx2jkdlmnopo', '/articles/weather'],
    ['/?p=8123', '/?p=612', '/?cat=612'],
  ])('of %s: %s, not %s', (page, twin, other) => {
    expect(likeness(twin, new URL(page, SITE))).toBe(2)
    expect(likeness(other, new URL(page, SITE))).toBeLessThan(2)
  })

  it('is not the page itself', () => {
    expect(likeness('/news/1234/', new URL('/news/1234', SITE))).toBeLessThan(2)
  })
})

describe('perhaps a story', () => {
  it.each(['/boats-go-out', '/48213377', '/story?id=48213', '/harbour/live?post=2da99621-aa26', '/a/k3x9qz7b'])(
    '%s',
    (address) => {
      expect(likeness(address)).toBeGreaterThanOrEqual(1)
    },
  )

  it('is what has the shape of the page itself', () => {
    const page = new URL(`${SITE}/harbour/barge`)
    expect(likeness('/market/whelks', page)).toBe(1)
    expect(likeness('/market/whelks', PLAIN)).toBe(0)
    expect(likeness('https://other.example/market/whelks', page)).toBe(0)
  })

  it('is what has an id as long as the page’s own, with a digit more or less', () => {
    const page = new URL(`${SITE}/doc.B2LA2G3`)
    expect(likeness('/doc.B3GE6CQ', page)).toBe(1)
    expect(likeness('/doc.about', page)).toBe(0)
  })

  it('is what has as short a name as the page itself', () => {
    const page = new URL(`${SITE}/barge-freed`)
    expect(likeness('/whelks-sell', page)).toBe(1)
    expect(likeness('/whelks', page)).toBe(0)
    expect(likeness('/whelks-sell', PLAIN)).toBe(0)
  })

  it('is less so where it lacks the date that the page’s own address has', () => {
    expect(likeness('/people-of-piers', DATED)).toBe(0)
    expect(likeness('/people-of-piers', PLAIN)).toBe(1)
    expect(likeness('/market-hall-stands-empty-today', DATED)).toBe(1)
    expect(likeness('/market-hall-stands-empty-for-first-time', DATED)).toBe(2)
  })
})

describe('no story', () => {
  it.each([
    '/',
    '/harbour',
    '/harbour/market',
    '/tags/harbour',
    '/authors/orla-penhaligon-of-the-pier',
    '/newsletters/sign-up-for-the-morning-tide',
    '/2026/03/14/',
    '/files/2026/03/14/report-on-the-barge.pdf',
    '/harbour/barge-freed-from-the-bar?view=print',
    '/harbour/story?id=48213377&commentid=1417',
    '/reporter-bio/4821k3377',
    '/category/fishing-boats',
    '/companies/dredgers',
    'https://shop.tidewater.example/a-mug-with-a-boat',
    'https://www.facebook.com/tidewater/posts/a-long-slug-of-words',
    'mailto:desk@tidewater.example',
    'javascript:void(0)',
  ])('%s', (address) => {
    expect(likeness(address)).toBe(0)
  })
})

it('reads addresses that are not well encoded', () => {
  expect(likeness('/%E0%A4%A/barge-freed-from-the-bar')).toBe(2)
})

describe('pathShape', () => {
  it('counts the words of the longest slug, numbers aside', () => {
    expect(pathShape(new URL('/boats/barge-freed-after-9-days.html', SITE)).slugWords).toBe(4)
    expect(pathShape(new URL('/harbour', SITE)).slugWords).toBe(0)
  })

  it('counts words of other scripts in their encoded form', () => {
    expect(pathShape(new URL('/порт-снова-открыт', SITE)).slugWords).toBe(3)
  })

  it('sees dates and ids', () => {
    expect(pathShape(new URL('/2026/mar/14/x', SITE))).toMatchObject({ hasDate: true, hasId: false, depth: 4 })
    expect(pathShape(new URL('/x/1234567', SITE))).toMatchObject({ hasDate: false, hasId: true })
    expect(pathShape(new URL('/x?articleid=1234', SITE)).hasId).toBe(true)
  })
})
