import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { fullArticle, shortArticle } from './own-pages.ts'
import { hiddenCount, isVisible, markupOf } from './page-reading.ts'
import { printedLinks } from './printed-links.ts'
import { KINDS, Scene } from './scene.ts'

const PATH = '/coast/kestrel-point-lighthouse-shines-again.html'
const OPTIONS = 'src/extension/options/options.html'
const WELCOME = 'src/extension/welcome/welcome.html'

const textOf = (page: Page, selector: string) =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent`)

describe.each(KINDS)('the settings page in %s', (kind) => {
  const scene = new Scene(kind)

  /** Over storage that holds nothing else. */
  async function opened(stored: Readonly<Record<string, unknown>> = {}): Promise<Page> {
    await scene.driver.inBackground(`{
      await api.storage.local.clear()
      await api.storage.local.set(${JSON.stringify(stored)})
    }`)
    const page = await scene.driver.openLedePage(OPTIONS)
    await expect.poll(() => textOf(page, 'h1')).toBe('Lede settings')
    return page
  }

  const names = (page: Page) =>
    page.evaluate(`[...document.querySelectorAll('#sites li:not([hidden]) .name')].map((name) => name.textContent)`)

  /** Presses a key or types a text where the focus is. */
  async function press(page: Page, ...keys: readonly string[]): Promise<void> {
    for (const key of keys)
      await (/^(Enter|Escape|Tab|Backspace)$/.test(key) ? page.keyboard.press(key as 'Enter') : page.keyboard.type(key))
  }

  /** Gives the page's file field a file, as the reader's choice of one does. */
  async function importFile(page: Page, text: string): Promise<void> {
    await page.evaluate(`{
      const files = new DataTransfer()
      files.items.add(new File([${JSON.stringify(text)}], 'lede.json'))
      const field = document.querySelector('#file')
      field.files = files.files
      field.dispatchEvent(new Event('change'))
    }`)
  }

  async function exported(page: Page): Promise<string> {
    const text = await page.evaluate(`new Promise((resolve) => {
      const make = URL.createObjectURL
      HTMLAnchorElement.prototype.click = () => undefined
      URL.createObjectURL = (blob) => (resolve(blob.text()), make.call(URL, blob))
      document.querySelector('#export').click()
    })`)
    return String(text)
  }

  it('takes the number off the button at once, and brings it back', async () => {
    const article = await scene.visit(`http://badge.example${PATH}`, fullArticle())
    await expect.poll(() => scene.badge(article)).toMatch(/^[1-9]/)
    const options = await opened()
    await options.click('[data-setting=badge]')
    await expect.poll(() => scene.badge(article)).toBe('')
    await options.bringToFront()
    await options.click('[data-setting=badge]')
    await expect.poll(() => scene.badge(article)).toMatch(/^[1-9]/)
  })

  it('changes pages that are open at once: where, and what', async () => {
    const url = `http://kinds.example${PATH}`
    const early = await scene.visit(url, fullArticle())
    await scene.choose('kinds.example', false)
    await expect.poll(() => scene.state(early)).toBe('off')
    const own = await markupOf(early)
    const options = await opened()
    await expect.poll(() => hiddenCount(early)).toBeGreaterThan(0)
    const cleaned = await markupOf(early)

    await options.click('[name=everywhere][value=false]')
    await expect.poll(() => markupOf(early)).toBe(own)
    await options.click('[name=everywhere][value=true]')
    await expect.poll(() => markupOf(early)).toBe(cleaned)

    expect(await isVisible(early, '.more')).toBe(false)
    await options.click('[data-setting=pointers]')
    await expect.poll(() => isVisible(early, '.more')).toBe(true)
    await options.click('[data-setting=promotions]')
    await options.click('[data-setting=blocks]')
    await expect.poll(() => markupOf(early)).toBe(own)
    for (const name of ['pointers', 'promotions', 'blocks']) await options.click(`[data-setting=${name}]`)
    await expect.poll(() => markupOf(early)).toBe(cleaned)
  })

  it('leaves one line in place of a block, in open pages too, where that is chosen', async () => {
    const page = await scene.visit(`http://lines.example${PATH}`, fullArticle())
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    const lines = () => page.evaluate(`document.querySelectorAll('lede-line').length`)
    const options = await opened()
    await expect.poll(() => options.evaluate(`document.querySelector('[data-setting=blocks]').checked`)).toBe(true)
    expect(await options.evaluate(`document.querySelector('[data-setting=blockLine]').checked`)).toBe(false)
    expect(await textOf(options, '#line-example')).toBe('One line that opens it again: “6 related stories”')
    await options.click('[data-setting=blockLine]')
    await expect.poll(lines).toBeGreaterThan(0)
    await options.click('[data-setting=blockLine]')
    await expect.poll(lines).toBe(0)
  })

  it('prints pages as they are on the screen, or as their sites made them', async () => {
    const options = await opened()
    const page = await scene.visit(`http://print.example${PATH}`, shortArticle())
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    const printed = async () => {
      await scene.driver.print(page, true)
      const isThere = await isVisible(page, '.more')
      await scene.driver.print(page, false)
      return isThere
    }
    const links = async () => [...new Set(await printedLinks(page))].map((url) => new URL(url).pathname)
    expect(await printed()).toBe(false)
    expect(await links()).toEqual(['/notes'])
    await options.bringToFront()
    await options.click('[data-setting=print]')
    await expect.poll(printed).toBe(true)
    expect(await links()).toEqual(['/coast/ferry-returns-to-skerry-island.html', '/notes'])
    expect(await isVisible(page, '.more')).toBe(false)
  })

  it('lets sites be added, searched, renamed and removed from the keyboard alone', async () => {
    const page = await opened({ 'site:live.example': { enabled: true, keep: ['app: x'] } })
    await expect.poll(() => names(page)).toEqual(['live.example'])
    await page.focus('#new-site')
    await press(page, 'https://www.Added.example/story', 'Enter')
    await expect.poll(() => names(page)).toEqual(['added.example', 'live.example'])
    await press(page, 'no site', 'Enter')
    expect(await textOf(page, '#site-problem')).toContain('no site')
    await page.evaluate(`document.querySelector('#new-site').value = ''`)

    await page.focus('#search')
    await press(page, 'live')
    expect(await names(page)).toEqual(['live.example'])
    await press(page, 'x')
    await expect.poll(() => textOf(page, '#no-sites')).toBe('No site with this name.')
    await press(page, 'Backspace')

    await page.focus('#sites li:not([hidden]) .edit')
    await press(page, 'Enter', 'live.renamed.example', 'Enter')
    await expect.poll(() => names(page)).toEqual(['live.renamed.example'])
    expect(await scene.storage()).toEqual({
      'site:added.example': { enabled: false },
      'site:live.renamed.example': { enabled: true, keep: ['app: x'] },
    })
    await expect.poll(() => page.evaluate(`document.activeElement.className`)).toContain('edit')
    await press(page, 'Tab', 'Enter')
    await expect.poll(() => scene.storage()).toEqual({ 'site:added.example': { enabled: false } })
    await expect.poll(() => textOf(page, '#no-sites')).toBe('No site with this name.')
  })

  it('exports, forgets and imports everything', async () => {
    const stored = {
      settings: { version: 1, everywhere: false, badge: false, blockLine: true },
      'site:a.example': { enabled: true, article: true },
      'site:b.example': { enabled: false },
    }
    const page = await opened(stored)
    await expect.poll(() => page.evaluate(`document.querySelector('[data-setting=badge]').checked`)).toBe(false)
    const text = await exported(page)
    await page.click('#reset')
    await page.click('#ask [value=no]')
    expect(await scene.storage()).toEqual(stored)
    await page.click('#reset')
    await page.click('#ask [value=yes]')
    await expect.poll(() => textOf(page, '#notice')).toBe('All settings and sites are forgotten.')
    expect(Object.keys((await scene.storage()) as object)).toEqual(['settings'])
    await expect.poll(() => page.evaluate(`document.querySelector('[data-setting=badge]').checked`)).toBe(true)
    await importFile(page, text)
    await expect.poll(() => textOf(page, '#notice')).toBe('Imported the settings and 2 sites.')
    expect(await scene.storage()).toMatchObject(stored)
    await expect.poll(() => names(page)).toEqual(['a.example', 'b.example'])
  })

  it.each([
    ['{"lede": 1, "settings": {}, "sites": {"a.example": {"enabled": "yes"}}}', 'sites › a.example › enabled'],
    ['{"name": "something else"}', 'not exported by Lede'],
    ['lede', 'no JSON'],
  ])('refuses the file %s with the reason, and changes nothing', async (text, reason) => {
    const stored = { 'site:a.example': { enabled: false } }
    const page = await opened(stored)
    await importFile(page, text)
    await expect.poll(() => textOf(page, '#notice')).toContain(reason)
    expect(await scene.storage()).toEqual(stored)
  })

  it('syncs 600 sites under one key, and says when there are too many', async () => {
    const site = (index: number) => [`site:paper-${(index * 7919).toString(36)}.example`, { enabled: index % 3 === 0 }]
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => site(index))) as object
    const page = await opened({ ...many(600) })
    expect(await scene.driver.inBackground('api.storage.sync.get(null)')).toEqual({})
    await page.click('#sync')
    const packed = async () =>
      String(((await scene.driver.inBackground('api.storage.sync.get("lede")')) as { lede?: string }).lede)
    await expect.poll(packed).toMatch(/^[\w+/=]{100,8000}$/)
    expect(await scene.driver.inBackground('api.storage.sync.get(null).then((all) => Object.keys(all))')).toEqual([
      'lede',
    ])
    expect(await textOf(page, '#sync-problem')).toBe('')
    await scene.driver.inBackground(`api.storage.local.set(${JSON.stringify(many(6000))})`)
    await expect.poll(() => textOf(page, '#sync-problem')).toContain('more than the browser’s account can hold')
    expect(Object.keys((await scene.storage()) as object).length).toBeGreaterThan(6000)
    await scene.driver.inBackground('api.storage.sync.clear()')
  })

  it('lists the shortcuts, and leads to where the browser lets them be changed', async () => {
    const page = await opened()
    await expect.poll(() => textOf(page, '#commands')).toContain('Alt+Shift+L')
    expect(await textOf(page, '#commands')).toContain('Alt+Shift+K')
    const before = (await scene.driver.pages()).length
    await page.click('#change-shortcuts')
    if (kind === 'chrome') await expect.poll(() => scene.addresses()).toContain('chrome://extensions/shortcuts')
    else await expect.poll(async () => (await scene.driver.pages()).length).toBe(before + 1)
  })

  it('is right to axe-core, and so is the first page', async () => {
    const page = await opened({
      'site:a.example': { enabled: true, article: true, keep: ['app: x'] },
      policy: { sites: {}, locked: false },
    })
    await expect.poll(() => names(page)).toEqual(['a.example'])
    const welcome = await scene.driver.openLedePage(WELCOME)
    for (const own of [welcome, page]) {
      // axe-core waits for the page to be drawn.
      await own.bringToFront()
      expect(await axeViolations(own)).toEqual([])
      if (kind !== 'chrome') continue
      await own.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
      expect(await axeViolations(own)).toEqual([])
    }
    await page.click('#reset')
    expect(await axeViolations(page)).toEqual([])
  })

  it('makes no errors', async () => {
    expect(await scene.driver.problems()).toEqual([])
  })
})
