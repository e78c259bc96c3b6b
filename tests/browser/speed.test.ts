import { describe, expect, it } from 'vitest'
import { LEAD_PATH } from '../../src/cli/sample/sample-site.ts'
import { fullArticle } from './own-pages.ts'
import { hiddenCount } from './page-reading.ts'
import { PopupStage } from './popup-stage.ts'
import { Scene } from './scene.ts'

describe('before a reader sees a page, Lede in chrome', () => {
  const scene = new Scene('chrome')
  const PROBE = `globalThis.shifts = []
    globalThis.hides = []
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
      .observe({ type: 'layout-shift', buffered: true })
    new MutationObserver(() => hides.push(performance.now()))
      .observe(document, { subtree: true, attributeFilter: ['data-lede-hidden'] })`

  it('moves nothing of it', async () => {
    const page = await scene.driver.newPage()
    await page.evaluateOnNewDocument(PROBE)
    for (const host of ['first', 'second', 'third']) {
      await page.bringToFront()
      await page.goto(scene.site.put(`http://${host}.example${LEAD_PATH}`, fullArticle()))
      await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
      await new Promise((resolve) => setTimeout(resolve, 1000))
      const { paint, last, parsed, shifts } = (await page.evaluate(`({
        paint: performance.getEntriesByName('first-paint')[0].startTime,
        last: hides.at(-1),
        parsed: performance.getEntriesByType('navigation')[0].domInteractive,
        shifts,
      })`)) as {
        readonly paint: number
        readonly last: number
        readonly parsed: number
        readonly shifts: readonly number[]
      }
      console.log(
        `read at ${parsed.toFixed(0)} ms, hidden at ${last.toFixed(0)} ms, first paint at ${paint.toFixed(0)} ms, layout shifts ${shifts.length}`,
      )
      expect(shifts).toEqual([])
    }
  })
})

describe("the popup's speed", () => {
  const stage = new PopupStage('chrome')

  it.each([
    [100, 100],
    [300, 250],
  ])('with %i stories is there within %i ms', async (count, limit) => {
    const times: number[] = []
    const painted: number[] = []
    const middle = (all: readonly number[]) => all.toSorted((one, other) => one - other)[all.length >> 1] ?? Infinity
    for (let round = 0; round < 9; round += 1) {
      await stage.inTab({}, async (page) => {
        await stage.show(page, count === 100 ? 'hundred' : 'many')
        expect(await page.evaluate(`document.querySelectorAll('#stories a[href]').length`)).toBe(count)
        const at = (name: string) => page.evaluate(`performance.getEntriesByName('${name}')[0]?.startTime`)
        await expect.poll(() => at('first-contentful-paint')).toBeDefined()
        times.push(Number(await at('lede-shown')))
        painted.push(Number(await at('first-contentful-paint')))
      })
    }
    const told = times.map((time) => time.toFixed(0)).join(', ')
    console.log(`${String(count)} stories: ${told} ms; painted after ${middle(painted).toFixed(0)} ms`)
    expect(middle(times)).toBeLessThan(limit)
  })
})
