import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { closestAmong, visibleParts } from '../pages/visible-parts.ts'
import { loadTestPage } from '../pages/test-page.ts'
import { fullArticle, plainArticle, unmarkedPage } from './own-pages.ts'
import { hiddenCount, isVisible, markupOf } from './page-reading.ts'
import { KINDS, Scene } from './scene.ts'

const ARTICLES = [
  'ar-rtl-follow',
  'de-talbote-newsletter',
  'en-caps-read-also',
  'en-harbour-read-more',
  'en-stretched-link-cards',
  'fr-composants-lire-aussi',
  'ja-br-body-ranking',
  'ru-div-br-telegram',
]

const OTHER_PAGES = ['no-front-page', 'no-login', 'no-recipe', 'no-forum-thread', 'no-shop-product']

/** Both parsers number a page's elements alike, but for what is in a <noscript>. */
const NUMBERED = ':not(noscript *)'

interface NumberedPart {
  readonly element: number
  readonly text: string
  readonly mark: 'go' | 'stay' | 'may'
}

/** What a reader sees on a test page, each piece with the number of its element and with its mark. */
function numberedParts(name: string): { readonly parts: readonly NumberedPart[]; readonly elements: number } {
  const { document, mustGo, mustStay, mayGo } = loadTestPage(name)
  const numbers = new Map([...document.querySelectorAll(NUMBERED)].map((element, index) => [element, index]))
  const marks = { has: (at: Element) => mustGo.has(at) || mustStay.has(at) || mayGo.has(at) }
  const parts = visibleParts(document.body).map(({ element, text }) => {
    const marked = closestAmong(element, marks)
    const mark = !marked || mustStay.has(marked) ? 'stay' : mustGo.has(marked) ? 'go' : 'may'
    return { element: numbers.get(element) ?? -1, text, mark } as const
  })
  return { parts, elements: numbers.size }
}

/** For each element of a page, by number, whether a reader sees it. */
async function visibility(page: Page): Promise<readonly boolean[]> {
  return (await page.evaluate(
    `[...document.querySelectorAll('${NUMBERED}')].map((element) => element.checkVisibility())`,
  )) as readonly boolean[]
}

describe.each(KINDS)('what %s shows', (kind) => {
  const untouched = new Map<string, string>()
  const scene = new Scene(kind, async ({ site, driver }) => {
    for (const name of OTHER_PAGES) {
      const page = await driver.newPage()
      await page.goto(site.put(`http://${name}.example/`, unmarkedPage(name)))
      untouched.set(name, await markupOf(page))
      await page.close()
    }
  })

  it.each(ARTICLES)('of %s: all but what must go', async (name) => {
    const url = new URL(loadTestPage(name).expected.url.replace(/^https:/, 'http:'))
    const page = await scene.visit(url.href, unmarkedPage(name))
    const { parts, elements } = numberedParts(name)
    const seen = async (mark: NumberedPart['mark']) => {
      const visible = await visibility(page)
      expect(visible.length).toBe(elements)
      return parts.filter((part) => part.mark === mark && visible[part.element]).map(({ text }) => text)
    }
    await expect.poll(() => seen('go')).toEqual([])
    const kept = await seen('stay')
    await scene.choose(url.hostname.replace(/^www\./, ''), false)
    await expect.poll(() => hiddenCount(page)).toBe(0)
    expect((await seen('go')).length).toBeGreaterThan(0)
    expect(kept).toEqual(await seen('stay'))
  })

  it.each(OTHER_PAGES)('of %s: all of it, untouched', async (name) => {
    const page = await scene.open(`http://${name}.example/`)
    await expect.poll(() => scene.state(page)).toBe('not-article')
    expect(await markupOf(page)).toBe(untouched.get(name))
    expect(await scene.badge(page)).toBe('')
    expect(await scene.driver.icon(page)).not.toContainEqual(expect.stringContaining('off'))
  })

  it('of an article with nothing to remove: all of it, untouched', async () => {
    const page = await scene.visit('http://plain.example/nature/seals.html', plainArticle())
    await expect.poll(() => scene.state(page)).toBe('nothing-found')
    expect(await hiddenCount(page)).toBe(0)
    expect(await scene.badge(page)).toBe('')
  })

  it('of what arrives after the page: no promotion, and nothing less', async () => {
    const page = await scene.visit('http://late.example/coast/lighthouse.html', fullArticle())
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    await page.evaluate(`document.querySelector('.text').insertAdjacentHTML('beforeend',
      '<p id="late-story">The harbour master has asked for a second lamp, and the council will vote on it in March.</p>' +
      '<p id="late-pointer">Read more: <a href="/town/council-to-vote-on-a-second-lamp.html">Council to vote on a second lamp in March</a></p>')`)
    await expect.poll(() => isVisible(page, '#late-pointer')).toBe(false)
    expect(await isVisible(page, '#late-story')).toBe(true)
  })
})
