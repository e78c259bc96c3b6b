import { describe, expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { POPUP_SCENES } from '../../src/cli/popup-states/scenes.ts'
import { axeViolations } from './axe.ts'
import { type Look, PopupStage } from './popup-stage.ts'
import { KINDS } from './scene.ts'

const LARGE_TEXT = ['cleaned', 'removed', 'report', 'asked-for', 'locked', 'not-article', 'menu']

describe.each(KINDS)('the popup in %s, in every state', (kind) => {
  const stage = new PopupStage(kind)
  const shown = (name: string, look: Look, act: (page: Page) => Promise<void>) =>
    stage.inTab(look, async (page) => {
      await stage.show(page, name)
      await act(page)
    })
  const focused = (page: Page) => page.evaluate(`document.activeElement.id || document.activeElement.textContent`)

  it.each(POPUP_SCENES.map(({ name }) => name))('is right to axe-core in both themes: %s', (name) =>
    shown(name, { scheme: 'light' }, async (page) => {
      for (const scheme of ['light', 'dark'] as const) {
        await stage.look(page, { scheme })
        await expect.poll(() => page.evaluate(`matchMedia('(prefers-color-scheme: ${scheme})').matches`)).toBe(true)
        expect(await page.evaluate(`document.querySelector('main').textContent.trim()`)).not.toBe('')
        expect(await axeViolations(page)).toEqual([])
      }
    }),
  )

  it('is right to axe-core in colours of the system', () =>
    shown('removed', { forcedColours: true }, async (page) => {
      expect(await page.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true)
      expect(await axeViolations(page)).toEqual([])
    }))

  it('is walked through by keyboard alone', () =>
    shown('many', {}, async (page) => {
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
      const left = `[...document.querySelectorAll('.story')].filter((row) => row.checkVisibility()).length`
      expect(await page.evaluate(left)).toBe(1)
      const opened = () => page.evaluate('opened.splice(0)')
      const wanted = expect.stringMatching(/\/notes\/30-7\.html$/) as unknown
      const enterWithControl = async () => {
        await page.keyboard.down('Control')
        await press('Enter')
        await page.keyboard.up('Control')
      }
      await enterWithControl()
      expect(await opened()).toEqual([[wanted, false]])
      expect(await press('ArrowDown')).toBe('Note 7 of week 30: what the tide left on the landing')
      await enterWithControl()
      await expect.poll(opened).toEqual([[wanted, false]])
      expect(await press('ArrowUp')).toBe('filter')
      await press('Escape')
      expect(await page.evaluate(left)).toBe(300)
      expect(await press('ArrowDown', 'ArrowDown')).toBe('Note 2 of week 1: what the tide left on the landing')
      expect(await press('End')).toBe('Note 10 of week 30: what the tide left on the landing')
      const inView = `document.activeElement.getBoundingClientRect().bottom <= innerHeight`
      expect(await page.evaluate(inView)).toBe(true)
      expect(await press('n')).toBe('filter')
      expect(await page.evaluate(`document.querySelector('#filter').value`)).toBe('n')
      await press('Escape')
      await press('ArrowDown')
      await page.evaluate(`window.close = () => opened.push('and closed')`)
      await press('Enter')
      const first = expect.stringMatching(/\/notes\/1-1\.html$/) as unknown
      await expect.poll(() => page.evaluate('opened')).toEqual([[first, true], 'and closed'])
    }))

  it.each([390, 320])('has room for fingers where they are used, on a page %i px wide', async (width) => {
    for (const name of ['removed', 'cleaned', 'menu', 'not-article', 'report', 'asked-for'])
      await shown(name, { coarse: true, width }, async (page) => {
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
      })
  })

  it.each(['cleaned', 'removed', 'report', 'asked-for', 'menu'])(
    'fits half its width, as when it is shown twice as large: %s',
    (name) =>
      shown(name, { width: 190 }, async (page) => {
        await page.evaluate(`document.body.style.width = 'auto'`)
        expect(await page.evaluate(beyond(190))).toEqual([])
      }),
  )

  it('keeps still where motion is not wanted', () =>
    shown('cleaned', { lessMotion: true }, async (page) => {
      const moving = `[...document.querySelectorAll('*')].filter((part) => getComputedStyle(part).transitionDuration !== '0s').length`
      expect(await page.evaluate(moving)).toBe(0)
    }))

  it("lets a story be dragged as any link: nothing takes the browser's own way", () =>
    shown('cleaned', {}, async (page) => {
      const drag = await page.evaluate(`{
        const link = document.querySelector('#stories a')
        const start = new DragEvent('dragstart', { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() })
        ;({ draggable: link.draggable, goesOn: link.dispatchEvent(start), address: link.href,
          onTop: document.elementFromPoint(190, link.parentElement.getBoundingClientRect().bottom - 3) === link })
      }`)
      expect(drag).toEqual({
        draggable: true,
        goesOn: true,
        address: expect.stringMatching(/^http:\/\/harbourpost\.example\//) as unknown,
        onTop: true,
      })
    }))
})

describe('the popup in firefox, where text alone is twice as large', () => {
  const stage = new PopupStage('firefox')

  it.each(LARGE_TEXT.flatMap((name) => [380, 320].map((width) => [name, width] as const)))(
    'loses nothing: %s, %i px wide',
    (name, width) =>
      stage.inTab({ textZoom: 2, width, coarse: width === 320 }, async (page) => {
        await stage.show(page, name)
        const height = () => page.evaluate(`document.querySelector('h1').getBoundingClientRect().height`)
        await expect.poll(height).toBeGreaterThan(30)
        expect(await page.evaluate(beyond(width))).toEqual([])
        const cut = `[...document.querySelectorAll('h1, .fold-button, .quiet, .action, #filter, .menu-item, #summary')]
          .filter((part) => part.checkVisibility() && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1))
          .map((part) => part.textContent || part.id)`
        expect(await page.evaluate(cut)).toEqual([])
      }),
  )
})

/** Says which parts stand out of a popup. */
function beyond(width: number): string {
  return `[...document.body.querySelectorAll('*')].filter((part) => part.checkVisibility() &&
    !part.closest('svg, .unseen, textarea') && part.getBoundingClientRect().right > ${String(width + 1)})
    .map((part) => part.outerHTML.slice(0, 80))`
}
