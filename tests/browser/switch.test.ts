import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { fullArticle } from './own-pages.ts'
import { hiddenCount, markupOf, readPopup } from './page-reading.ts'
import { KINDS, Scene } from './scene.ts'

const PATH = '/coast/kestrel-point-lighthouse-shines-again.html'
const OWN = 'http://untouched.example' + PATH

describe.each(KINDS)('the switch in %s', (kind) => {
  /** The page as it is without Lede. */
  let own = ''
  const scene = new Scene(kind, async (early) => {
    const page = await early.visit(OWN, fullArticle())
    own = await markupOf(page)
    await page.close()
  })

  async function cleaned(host: string): Promise<Page> {
    const page = await scene.visit(`http://${host}${PATH}`, fullArticle())
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    return page
  }

  async function press(page: Page): Promise<void> {
    const popup = await scene.openPopup(page)
    await expect.poll(async () => (await readPopup(popup)).on).not.toBe(null)
    await popup.click('[role=switch]')
  }

  it('restores the page exactly, in every tab of the site and of its subdomains, and cleans it again', async () => {
    const tabs = [await cleaned('www.live.example'), await cleaned('live.example'), await cleaned('coast.live.example')]
    const other = await cleaned('notlive.example')
    const before = await markupOf(other)
    const [front] = tabs as [Page, ...Page[]]
    await press(front)
    for (const tab of tabs) await expect.poll(() => markupOf(tab)).toBe(own)
    expect(await markupOf(other)).toBe(before)
    expect(await scene.storage()).toEqual({ 'site:live.example': { enabled: false } })
    await press(front)
    for (const tab of tabs) await expect.poll(() => markupOf(tab)).toBe(before)
    expect(await scene.storage()).toEqual({ 'site:live.example': { enabled: true } })
  })

  it('survives a reload, and leaves the page as its own from the start', async () => {
    const page = await cleaned('reload.example')
    await press(page)
    await expect.poll(() => hiddenCount(page)).toBe(0)
    await page.reload()
    await expect.poll(() => scene.state(page)).toBe('off')
    expect(await markupOf(page)).toBe(own)
    await press(page)
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    await page.reload()
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
  })

  it('follows the most specific choice', async () => {
    const site = await cleaned('specific.example')
    const part = await cleaned('coast.specific.example')
    await press(site)
    await expect.poll(() => hiddenCount(part)).toBe(0)
    await press(part)
    await expect.poll(() => hiddenCount(part)).toBeGreaterThan(0)
    expect(await markupOf(site)).toBe(own)
    expect(await scene.storage()).toMatchObject({
      'site:specific.example': { enabled: false },
      'site:coast.specific.example': { enabled: true },
    })
    await press(site)
    await press(site)
    expect(await hiddenCount(part)).toBeGreaterThan(0)
  })

  it(`works from the keyboard${kind === 'chrome' ? " (its event sent: Chromium's drivers press no shortcuts)" : ''}`, async () => {
    const page = await cleaned('keys.example')
    await scene.driver.toggleByKeyboard(page)
    await expect.poll(() => markupOf(page)).toBe(own)
    expect(await scene.storage()).toMatchObject({ 'site:keys.example': { enabled: false } })
    await scene.driver.toggleByKeyboard(page)
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    expect(await scene.storage()).toMatchObject({ 'site:keys.example': { enabled: true } })
  })

  it('shows on the button: the number of findings, per tab, and the icon when off', async () => {
    const page = await cleaned('button.example')
    const other = await cleaned('otherbutton.example')
    const findings = String(await page.evaluate(`document.querySelectorAll('[data-lede-hidden]').length`))
    await expect.poll(() => scene.badge(page)).toMatch(/^[1-9]\d*$/)
    expect(Number(await scene.badge(page))).toBeLessThanOrEqual(Number(findings))
    await expect.poll(() => scene.driver.icon(page)).toEqual(['on-16.png', 'on-32.png', 'on-48.png'])
    await scene.choose('button.example', false)
    await expect.poll(() => scene.badge(page)).toBe('')
    await expect.poll(() => scene.driver.icon(page)).toEqual(['off-16.png', 'off-32.png', 'off-48.png'])
    expect(await scene.badge(other)).toMatch(/^[1-9]\d*$/)
    expect(await scene.driver.icon(other)).toEqual(['on-16.png', 'on-32.png', 'on-48.png'])
    await scene.choose('button.example', true)
    await expect.poll(() => scene.badge(page)).toMatch(/^[1-9]\d*$/)
    await expect.poll(() => scene.driver.icon(page)).toEqual(['on-16.png', 'on-32.png', 'on-48.png'])
  })
})
