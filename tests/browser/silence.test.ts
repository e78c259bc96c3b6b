import { describe, expect, it } from 'vitest'
import { fullArticle, unmarkedPage } from './own-pages.ts'
import { hiddenCount, readPopup } from './page-reading.ts'
import { KINDS, Scene } from './scene.ts'

const PATH = '/coast/kestrel-point-lighthouse-shines-again.html'

/** What the browsers ask for themselves, with or without Lede: their updates, their accounts, their form filling. */
const BROWSERS_OWN = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'update.googleapis.com',
])

describe.each(KINDS)('Lede in %s', (kind) => {
  const scene = new Scene(kind)

  it('asks nobody for anything, and has nothing to complain of', async () => {
    const article = await scene.visit(`http://silence.example${PATH}`, fullArticle())
    await expect.poll(() => hiddenCount(article)).toBeGreaterThan(0)
    const german = await scene.visit('http://leise.example/lokales/bruecke/', unmarkedPage('de-talbote-newsletter'))
    await expect.poll(() => hiddenCount(german)).toBeGreaterThan(0)
    const shop = await scene.visit('http://shop.example/lamp', unmarkedPage('no-shop-product'))
    await expect.poll(() => scene.state(shop)).toBe('not-article')
    const own = requestsBeyondTheBrowsers(scene)

    for (const page of [shop, german, article]) {
      const popup = await scene.openPopup(page)
      await expect.poll(async () => (await readPopup(popup)).on).toBe('true')
      await popup.click('[role=switch]')
      await expect.poll(async () => (await readPopup(popup)).notice).toBe('Off on this site')
      await popup.click('[role=switch]')
      await expect.poll(async () => (await readPopup(popup)).notice).not.toBe('Off on this site')
      await popup.close()
    }
    expect(requestsBeyondTheBrowsers(scene)).toEqual(own)
    expect(new Set(own.map((url) => new URL(url).host))).toEqual(
      new Set(['silence.example', 'leise.example', 'shop.example']),
    )
    expect(await scene.driver.problems()).toEqual([])
  })

  it('is seen by these checks when something does go wrong', async () => {
    const page = await scene.visit('http://loud.example/', '<!doctype html><title>Loud</title><p>Loud</p>')
    await page.evaluate(`{
      setTimeout(() => { throw new Error('loud error') })
      Promise.reject(new Error('loud rejection'))
      fetch('http://elsewhere.example/').catch(() => undefined)
    }`)
    await scene.driver.inBackground(`{ setTimeout(() => { throw new Error('loud background') }) }`)
    await expect.poll(() => requestsBeyondTheBrowsers(scene)).toContain('http://elsewhere.example/')
    const problems = async () => (await scene.driver.problems()).join('\n')
    for (const loud of ['loud error', 'loud rejection', 'loud background']) await expect.poll(problems).toContain(loud)
  })
})

function requestsBeyondTheBrowsers({ site }: Scene): readonly string[] {
  return site.requests.filter((url) => !BROWSERS_OWN.has(new URL(url).hostname) && !url.endsWith('/favicon.ico'))
}
