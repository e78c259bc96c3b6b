import { describe, expect, it } from 'vitest'
import { CAN_MANAGE } from './drivers/managed.ts'
import { fullArticle } from './own-pages.ts'
import { hiddenCount, readPopup } from './page-reading.ts'
import { KINDS, Scene } from './scene.ts'

const PATH = '/coast/kestrel-point-lighthouse-shines-again.html'
const WHO = 'Your organisation decides where Lede cleans.'

describe.each(KINDS.filter((kind) => CAN_MANAGE[kind]))("under an organisation's policy in %s", (kind) => {
  const scene = new Scene(kind, undefined, {
    defaultMode: 'chosen',
    sitesOn: ['chosen.example'],
    sitesOff: ['sport.chosen.example'],
    locked: true,
  })

  it('cleans the sites that the organisation chose alone', async () => {
    const chosen = await scene.visit(`http://www.chosen.example${PATH}`, fullArticle())
    await expect.poll(() => hiddenCount(chosen)).toBeGreaterThan(0)
    for (const host of ['sport.chosen.example', 'other.example']) {
      const other = await scene.visit(`http://${host}${PATH}`, fullArticle())
      await expect.poll(() => scene.state(other)).toBe('off')
      expect(await hiddenCount(other)).toBe(0)
    }
  })

  it.each([
    ['chosen.example', 'true'],
    ['other.example', 'false'],
  ])('says in the popup who decides about %s, and has nothing to press', async (host, on) => {
    const page = await scene.visit(`http://${host}${PATH}`, fullArticle())
    const popup = await scene.openPopup(page)
    await expect.poll(() => popup.evaluate(`document.querySelector('#locked')?.textContent`)).toBe(WHO)
    expect((await readPopup(popup)).on).toBe(on)
    expect(await popup.evaluate(`document.querySelector('#switch').disabled`)).toBe(true)
    await popup.click('#switch')
    await scene.driver.toggleByKeyboard(page)
    await scene.driver.chooseInMenu(page, 'toggle-site')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(Object.keys((await scene.storage()) as object)).toEqual(['policy'])
    expect((await hiddenCount(page)) > 0).toBe(on === 'true')
  })

  it('says so in the settings, where nothing can be chosen about sites', async () => {
    const options = await scene.driver.openLedePage('src/extension/options/options.html')
    await expect.poll(() => options.evaluate(`document.querySelector('#managed').textContent`)).toBe(WHO)
    expect(await options.evaluate(`document.querySelector('#mode').disabled`)).toBe(true)
    expect(await options.evaluate(`document.querySelector('#new-site').disabled`)).toBe(true)
  })

  it('makes no errors', async () => {
    expect(await scene.driver.problems()).toEqual([])
  })
})
