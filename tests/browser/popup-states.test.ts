import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openScene } from '../../src/cli/popup-states/open-scene.ts'
import { POPUP_SCENES } from '../../src/cli/popup-states/scenes.ts'
import { type LedeBrowser, openBrowser } from '../../src/cli/start/lede-browser.ts'
import { axeViolations } from './axe.ts'

/** The popup's own page in a tab, every state of it acted out. */
describe('the popup in every state', () => {
  let lede: LedeBrowser
  let popupUrl: string

  beforeAll(async () => {
    lede = await openBrowser('chrome', { headless: true })
    popupUrl = await lede.loadLede()
  })
  afterAll(() => lede.browser.close())

  async function inTab(act: (page: Page) => Promise<void>): Promise<void> {
    const page = await lede.browser.newPage()
    await page.setViewport({ width: 380, height: 600 })
    try {
      await act(page)
    } finally {
      await page.close()
    }
  }
  const show = (page: Page, name: string, locale?: string) => {
    const scene = POPUP_SCENES.find((candidate) => candidate.name === name)
    if (!scene) throw new Error(`no state ${name}`)
    return openScene(page, popupUrl, scene, locale)
  }
  const focused = (page: Page) => page.evaluate(`document.activeElement.id || document.activeElement.textContent`)
  const emulate = async (page: Page, name: string, value: string) => {
    const session = await page.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] })
  }

  describe.each(['light', 'dark'])('in the %s theme', (theme) => {
    it.each(POPUP_SCENES.map(({ name }) => name))('is right to axe-core: %s', async (name) => {
      await inTab(async (page) => {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
        await show(page, name)
        expect(await page.evaluate(`document.querySelector('main').textContent.trim()`)).not.toBe('')
        expect(await axeViolations(page)).toEqual([])
      })
    })
  })

  it('is right to axe-core in colours of the system', async () => {
    await inTab(async (page) => {
      await emulate(page, 'forced-colors', 'active')
      await show(page, 'removed')
      expect(await axeViolations(page)).toEqual([])
    })
  })

  it.each([
    [100, 100],
    [300, 150],
  ])('with %i stories is there within %i ms', async (count, limit) => {
    const times: number[] = []
    const painted: number[] = []
    const middle = (all: readonly number[]) => all.toSorted((one, other) => one - other)[all.length >> 1] ?? Infinity
    for (let round = 0; round < 9; round += 1) {
      await inTab(async (page) => {
        await show(page, count === 100 ? 'hundred' : 'many')
        expect(await page.evaluate(`document.querySelectorAll('#stories a[href]').length`)).toBe(count)
        const at = (name: string) => page.evaluate(`performance.getEntriesByName('${name}')[0].startTime`)
        times.push(Number(await at('lede-shown')))
        painted.push(Number(await at('first-contentful-paint')))
      })
    }
    const told = times.map((time) => time.toFixed(0)).join(', ')
    console.log(`${String(count)} stories: ${told} ms; painted after ${middle(painted).toFixed(0)} ms`)
    expect(middle(times)).toBeLessThan(limit)
  })

  it('is walked through by keyboard alone', async () => {
    await inTab(async (page) => {
      await show(page, 'many')
      const press = async (...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => {
        for (const key of keys) await page.keyboard.press(key)
        return focused(page)
      }
      expect(await press('Tab')).toBe('switch')
      expect(await press('Tab')).toBe('menu-button')
      expect(await press('Enter')).toBe('copy-text')
      expect(await press('ArrowUp', 'Enter')).toBe('back')
      expect(await press('Enter')).toBe('menu-button')
      expect(await press('Tab')).toBe('removed-summary')
      await press('Enter')
      expect(await page.evaluate(`document.querySelector('#removed').open`)).toBe(true)
      await press('Enter')
      expect(await press('Tab')).toBe('filter')
      await page.keyboard.type('week 30 note 7')
      const shown = `[...document.querySelectorAll('.story')].filter((row) => row.checkVisibility()).length`
      expect(await page.evaluate(shown)).toBe(1)
      expect(await press('ArrowDown')).toBe('Note 7 of week 30: what the tide left on the landing')
      expect(await press('ArrowUp')).toBe('filter')
      await press('Escape')
      expect(await page.evaluate(shown)).toBe(300)
      expect(await press('ArrowDown', 'ArrowDown')).toBe('Note 2 of week 1: what the tide left on the landing')
      expect(await press('End')).toBe('Note 10 of week 30: what the tide left on the landing')
      const inView = `document.activeElement.getBoundingClientRect().bottom <= innerHeight`
      expect(await page.evaluate(inView)).toBe(true)
      expect(await press('n')).toBe('filter')
      expect(await page.evaluate(`document.querySelector('#filter').value`)).toBe('n')
    })
  })

  it('has room for fingers where they are used', async () => {
    await inTab(async (page) => {
      await page.setViewport({ width: 390, height: 780, hasTouch: true, isMobile: true })
      for (const name of ['removed', 'cleaned', 'menu', 'not-article', 'report']) {
        await show(page, name)
        const small = await page.evaluate(`[...document.querySelectorAll('a, button, summary, input')]
          .filter((control) => control.checkVisibility())
          .flatMap((control) => {
            const row = control.matches('.story a') ? control.parentElement : control
            const { width, height } = row.getBoundingClientRect()
            const around = control.id === 'switch' ? 18 : 0
            return Math.min(width, height + around) < 44 ? [control.id || control.textContent] : []
          })`)
        expect({ name, small }).toEqual({ name, small: [] })
        expect(await page.evaluate(`document.documentElement.scrollWidth <= innerWidth`)).toBe(true)
      }
    })
  })

  it.each(['cleaned', 'removed', 'report', 'asked-for', 'menu'])(
    'fits half its width, as when it is shown twice as large: %s',
    async (name) => {
      await inTab(async (page) => {
        await page.setViewport({ width: 190, height: 300 })
        await page.evaluateOnNewDocument(
          `addEventListener('DOMContentLoaded', () => { document.body.style.width = 'auto' })`,
        )
        await show(page, name)
        const wide = `[...document.body.querySelectorAll('*')].filter((part) => part.checkVisibility() &&
        !part.closest('svg, .unseen, textarea') && part.getBoundingClientRect().right > 191).map((part) => part.outerHTML.slice(0, 80))`
        expect(await page.evaluate(wide)).toEqual([])
      })
    },
  )

  it('keeps still where motion is not wanted', async () => {
    await inTab(async (page) => {
      await emulate(page, 'prefers-reduced-motion', 'reduce')
      await show(page, 'cleaned')
      const moving = `[...document.querySelectorAll('*')].filter((part) => getComputedStyle(part).transitionDuration !== '0s').length`
      expect(await page.evaluate(moving)).toBe(0)
    })
  })
})
