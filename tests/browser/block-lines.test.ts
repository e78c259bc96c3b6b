import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { LEAD_PATH } from '../../src/cli/sample/sample-site.ts'
import { fullArticle } from './own-pages.ts'
import { hiddenCount, isVisible, markupOf } from './page-reading.ts'
import { KINDS, Scene } from './scene.ts'

/** What a page may say of elements that it does not know, and of one by its name. */
const HOSTILE_STYLE = `<style>
  lede-line, lede-line::part(open), body * { font-size: 0 !important; letter-spacing: 2em; text-transform: uppercase }
  lede-line { display: none !important; position: absolute !important; opacity: 0 !important }
  lede-line::part(open) { visibility: hidden !important; pointer-events: none !important }
</style>`

const STATES = `[...document.querySelectorAll('[data-lede-hidden]')].map((element) => element.dataset.ledeHidden)`

/** Notes where a page's words stand, frame by frame: when room is kept for lines, and when they have come. */
const RECORD_FRAMES = `
  const tops = () => JSON.stringify([...document.querySelectorAll('p, h1, h2, footer')]
    .filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect().top))
  const note = () => {
    if (document.querySelector('lede-line')) return void (globalThis.lines = tops())
    if (document.querySelector('[data-lede-hidden=line]') && document.readyState === 'complete') globalThis.room = tops()
    requestAnimationFrame(note)
  }
  note()`

describe.each(KINDS)('a line in place of a block in %s', (kind) => {
  const scene = new Scene(kind)
  const count = (page: Page) => page.evaluate(`document.querySelectorAll('lede-line').length`)

  async function opened(host: string, html = fullArticle()): Promise<Page> {
    await scene.driver.inBackground('api.storage.local.set({ settings: { blockLine: true } })')
    return scene.visit(`http://${host}${LEAD_PATH}`, html)
  }

  /** The blocks' own lines alone are left for the Tab key. */
  const WITHOUT_LINKS = fullArticle().replaceAll('<a href', '<a tabindex="-1" href')

  it('is reached and pressed from the keyboard, and opens that block alone', async () => {
    const page = await opened('keyboard.example', WITHOUT_LINKS)
    const own = await markupOf(page)
    await expect.poll(() => count(page)).toBeGreaterThan(1)
    const before = Number(await count(page))
    const hidden = await hiddenCount(page)
    const block = `document.querySelector('lede-line').nextElementSibling`
    await page.evaluate(`void (globalThis.first = ${block})`)
    expect(await page.evaluate('first.checkVisibility()')).toBe(false)
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(`document.activeElement === document.querySelector('lede-line')`)) break
    }
    expect(await page.evaluate('document.activeElement.localName')).toBe('lede-line')
    await page.keyboard.press('Enter')
    await expect.poll(() => count(page)).toBe(before - 1)
    expect(await hiddenCount(page)).toBe(hidden - 1)
    expect(await page.evaluate('first.checkVisibility() && first.contains(document.activeElement)')).toBe(true)
    await scene.choose('keyboard.example', false)
    await expect.poll(() => hiddenCount(page)).toBe(0)
    expect(await markupOf(page)).toBe(own.replaceAll(/ data-lede-hidden="\w*"/g, ''))
  })

  it('is pressed with the mouse, whatever the page says of its looks', async () => {
    const page = await opened('hostile.example', fullArticle().replace('</head>', `${HOSTILE_STYLE}</head>`))
    await expect.poll(() => count(page)).toBeGreaterThan(0)
    const before = Number(await count(page))
    const [x, y, height] = (await page.evaluate(`{
      document.querySelector('lede-line').scrollIntoView({ block: 'center' })
      const { left, top, height } = document.querySelector('lede-line').getBoundingClientRect()
      ;[left + 12, top + height / 2, height]
    }`)) as [number, number, number]
    expect(height).toBe(32)
    await page.mouse.click(x, y)
    await expect.poll(() => count(page)).toBe(before - 1)
  })

  it('comes into room that was kept free: nothing moves', async () => {
    const page = await opened(
      'room.example',
      fullArticle().replace('</body>', `<script>${RECORD_FRAMES}</script></body>`),
    )
    await expect.poll(() => page.evaluate('globalThis.lines')).toBeTruthy()
    expect(await page.evaluate(STATES)).not.toContain('line')
    const [room, lines] = (await page.evaluate('[globalThis.room, globalThis.lines]')) as readonly string[]
    expect(JSON.parse(room ?? '[]')).not.toEqual([])
    expect(lines).toBe(room)
  })

  it('is not printed, and not there where the reader does not want it', async () => {
    const page = await opened('print.example')
    await expect.poll(() => count(page)).toBeGreaterThan(0)
    expect(await isVisible(page, 'lede-line')).toBe(true)
    await scene.driver.print(page, true)
    expect(await isVisible(page, 'lede-line')).toBe(false)
    await scene.driver.print(page, false)
    await scene.driver.inBackground('api.storage.local.set({ settings: {} })')
    await expect.poll(() => count(page)).toBe(0)
    expect(await hiddenCount(page)).toBeGreaterThan(0)
  })

  it('has a name for those who hear it, and tells the page nothing more', async () => {
    const page = await opened('name.example')
    await expect.poll(() => count(page)).toBeGreaterThan(0)
    expect(await page.evaluate(`document.querySelector('lede-line').outerHTML`)).toBe('<lede-line></lede-line>')
    expect(await page.evaluate(`document.querySelector('lede-line').shadowRoot`)).toBe(null)
    if (kind !== 'chrome') return
    const session = await page.createCDPSession()
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const buttons = nodes.filter(({ role }) => role?.value === 'button').map(({ name }) => name?.value as unknown)
    expect(buttons).toContainEqual(expect.stringMatching(/^\d+ related stories$/))
  })

  it('makes no errors', async () => {
    expect(await scene.driver.problems()).toEqual([])
  })
})
