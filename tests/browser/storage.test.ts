import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { LEAD_PATH } from '../../src/cli/sample/sample-site.ts'
import { fullArticle } from './own-pages.ts'
import { hiddenCount, readPopup } from './page-reading.ts'
import { KINDS, Scene } from './scene.ts'

const OPTIONS = 'src/extension/options/options.html'
const GARBAGE = ['"off"', '7', 'null', '[]', '{"enabled":"no","until":"soon","sites":3,"badge":{},"0":[]}']
/** What is stored under a name of ours, whoever wrote it. */
const KEYS = ['settings', 'policy', 'pause', 'folded', 'sync', 'syncState', 'site:garbage.example']

/** Makes storage fail or answer late wherever the expression runs: in the background, or in one of our pages. */
const storageBecomes = (get: string, set: string) => `{
  for (const each of new Set([globalThis.browser, globalThis.chrome])) {
    if (!each?.storage) continue
    const { local } = each.storage
    const own = (local.intact ??= { get: local.get.bind(local), set: local.set.bind(local) })
    Object.defineProperty(local, 'get', { configurable: true, value: ${get} })
    Object.defineProperty(local, 'set', { configurable: true, value: ${set} })
  }
}`
const FULL = `() => Promise.reject(new Error('QuotaExceededError'))`

describe.each(KINDS)('where storage is not as it should be, Lede in %s', (kind) => {
  const scene = new Scene(kind)
  const store = (stored: string) =>
    scene.driver.inBackground(`{ await api.storage.local.clear(); await api.storage.local.set(${stored}) }`)
  const cleaned = async (host: string): Promise<Page> => {
    const page = await scene.visit(`http://${host}.example${LEAD_PATH}`, fullArticle())
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    return page
  }
  const noProblems = async () => {
    expect(await scene.driver.problems()).toEqual([])
  }
  const opened = async () => {
    const options = await scene.driver.openLedePage(OPTIONS)
    await expect.poll(() => options.evaluate(`document.querySelector('h1')?.textContent`)).toBe('Lede settings')
    return options
  }

  it.each(GARBAGE)('lives with %s under every name, and keeps what is chosen then', async (garbage) => {
    await store(`{ ${KEYS.map((key) => `'${key}': ${garbage}`).join(', ')} }`)
    const page = await cleaned('garbage')
    await expect.poll(() => scene.badge(page)).toMatch(/^[1-9]/)
    const popup = await scene.openPopup(page)
    await expect.poll(async () => (await readPopup(popup)).on).toBe('true')
    await popup.click('[role=switch]')
    await expect.poll(async () => (await readPopup(popup)).on).toBe('false')
    await expect.poll(() => hiddenCount(page)).toBe(0)
    await popup.close()
    const options = await opened()
    const checked = `document.querySelector('[data-setting=badge]').checked`
    await expect.poll(() => options.evaluate(checked)).toBe(true)
    await options.click('[data-setting=badge]')
    await expect
      .poll(() => scene.storage())
      .toMatchObject({
        settings: { badge: false },
        'site:garbage.example': { enabled: false },
      })
    await noProblems()
  })

  it('keeps what an older or a newer version stored, beside what is changed', async () => {
    await store(`{ settings: { everywhere: false, blinking: true }, 'site:old.example': { enabled: true, note: 'x' } }`)
    const page = await cleaned('old')
    const options = await opened()
    await options.click('[data-setting=badge]')
    await page.bringToFront()
    const popup = await scene.openPopup(page)
    await expect.poll(async () => (await readPopup(popup)).on).toBe('true')
    await popup.click('[role=switch]')
    await expect.poll(() => hiddenCount(page)).toBe(0)
    expect(await scene.storage()).toMatchObject({
      settings: { everywhere: false, blinking: true, badge: false },
      'site:old.example': { enabled: false, note: 'x' },
    })
    await noProblems()
  })

  it('says so when storage is full, and shows what still holds', async () => {
    await store('{}')
    const page = await cleaned('full')
    // Chromium counts; Firefox gives an extension as much as the disk has
    if (kind === 'chrome') await store(`{ filler: 'x'.repeat(api.storage.local.QUOTA_BYTES - 20) }`)
    const popup = await scene.openPopup(page)
    await expect.poll(async () => (await readPopup(popup)).on).toBe('true')
    const become = storageBecomes('own.get', FULL)
    if (kind === 'firefox') await popup.evaluate(`(() => ${become})()`)
    await popup.click('[role=switch]')
    await expect.poll(async () => (await readPopup(popup)).on).toBe('true')
    await popup.evaluate(`document.querySelector('.fold-button').click()`)
    expect(await hiddenCount(page)).toBeGreaterThan(0)
    await popup.close()
    const options = await opened()
    if (kind === 'firefox') await options.evaluate(`(() => ${become})()`)
    await options.click('[data-setting=badge]')
    const notice = () => options.evaluate(`document.querySelector('#notice').textContent`)
    await expect.poll(notice).toMatch(/could not|couldn’t|not be/)
    await expect.poll(() => options.evaluate(`document.querySelector('[data-setting=badge]').checked`)).toBe(true)
    expect(Object.keys((await scene.storage()) as object)).toEqual(kind === 'chrome' ? ['filler'] : [])
    await store('{}')
    await noProblems()
  })

  it('works on when the background finds storage broken or slow, and forgets nothing', async () => {
    await store(`{ 'site:other.example': { enabled: false } }`)
    const broken = storageBecomes(`() => Promise.reject(new Error('corrupt'))`, FULL)
    await scene.driver.inBackground(`(() => ${broken})()`)
    const page = await cleaned('broken')
    await expect.poll(() => scene.badge(page)).toMatch(/^[1-9]/)
    await scene.driver.chooseInMenu(page, 'toggle-site')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await hiddenCount(page)).toBeGreaterThan(0)
    const whole = storageBecomes('own.get', 'own.set')
    await scene.driver.inBackground(`(() => ${whole})()`)
    expect(await scene.storage()).toEqual({ 'site:other.example': { enabled: false } })
    const late = (name: string) =>
      `(...args) => new Promise((resolve) => setTimeout(resolve, 400)).then(() => own.${name}(...args))`
    await scene.driver.inBackground(`(() => ${storageBecomes(late('get'), late('set'))})()`)
    await scene.driver.chooseInMenu(page, 'toggle-site')
    await expect.poll(() => hiddenCount(page)).toBe(0)
    await scene.driver.inBackground(`(() => ${whole})()`)
    expect(await scene.storage()).toMatchObject({ 'site:broken.example': { enabled: false } })
    await noProblems()
  })

  it('goes on when access to sites is taken away and given back while pages are open', async () => {
    await store('{}')
    const page = await cleaned('before')
    await scene.driver.allowSites(false)
    const closed = await scene.visit(`http://between.example${LEAD_PATH}`, fullArticle())
    expect(await hiddenCount(closed)).toBe(0)
    await page.bringToFront()
    await page.reload()
    expect(await hiddenCount(page)).toBe(0)
    await scene.driver.allowSites(true)
    for (const each of [page, closed]) {
      await each.bringToFront()
      await each.reload()
      await expect.poll(() => hiddenCount(each)).toBeGreaterThan(0)
      await expect.poll(() => scene.badge(each)).toMatch(/^[1-9]/)
    }
    await noProblems()
  })
})
