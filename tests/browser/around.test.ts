import { describe, expect, it } from 'vitest'
import { fullArticle } from './own-pages.ts'
import { hiddenCount } from './page-reading.ts'
import { KINDS, Scene } from './scene.ts'

const PATH = '/coast/kestrel-point-lighthouse-shines-again.html'

describe.each(KINDS)('around the pages in %s', (kind) => {
  // The scene itself fails when the first page does not come after the installation; it closes it.
  const scene = new Scene(kind)

  it('the first page says what Lede does, and asks for nothing that it has', async () => {
    const page = await scene.driver.openLedePage('src/extension/welcome/welcome.html')
    await expect.poll(() => page.evaluate('document.body.innerText')).toContain('Alt+Shift+L')
    const words = String(await page.evaluate('document.body.innerText'))
    for (const part of ['Before', 'With Lede', 'What never happens', 'Lede settings']) expect(words).toContain(part)
    expect(words).not.toContain('Allow on all sites')
  })

  it('the first page asks for access to sites where there is none, and is content when there is', async () => {
    await scene.driver.allowSites(false)
    const page = await scene.driver.openLedePage('src/extension/welcome/welcome.html')
    const asks = () => page.evaluate(`document.querySelector('#access').checkVisibility()`)
    await expect.poll(asks).toBe(true)
    await scene.driver.allowSites(true)
    await expect.poll(asks).toBe(false)
  })

  it("a page's context menu holds the switch, and the way to what was removed", async () => {
    // Browsers tell no extension of its own items, but refuse to make one that is there already.
    const isThere = (id: string) =>
      scene.driver.inBackground(`new Promise((resolve) => {
        api.contextMenus.create({ id: '${id}', title: 'x', contexts: ['page'] }, () => {
          resolve(String(api.runtime.lastError?.message ?? 'new'))
        })
      })`)
    await expect.poll(() => isThere('toggle-site')).toMatch(/duplicate|already exists/i)
    await expect.poll(() => isThere('show-removed')).toMatch(/duplicate|already exists/i)
    expect(await isThere('another')).toBe('new')
  })

  it("the menu's switch turns the site of the page", async () => {
    const page = await scene.visit(`http://menu.example${PATH}`, fullArticle())
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    await scene.driver.chooseInMenu(page, 'toggle-site')
    await expect.poll(() => hiddenCount(page)).toBe(0)
    expect(await scene.storage()).toMatchObject({ 'site:menu.example': { enabled: false } })
  })

  it('the menu leads to what was removed, which is folded away else', async () => {
    const page = await scene.visit(`http://removed.example${PATH}`, fullArticle())
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    const isOpen = `document.querySelector('#removed')?.open`
    const popup = await scene.openPopup(page, () => scene.driver.chooseInMenu(page, 'show-removed'))
    await expect.poll(() => popup.evaluate(isOpen)).toBe(true)
    const again = await scene.openPopup(page)
    await expect.poll(() => again.evaluate(isOpen)).toBe(false)
  })

  it('makes no errors', async () => {
    expect(await scene.driver.problems()).toEqual([])
  })
})
