import { describe, expect, it } from 'vitest'
import { LEAD_PATH } from '../../src/cli/sample/sample-site.ts'
import { fullArticle } from './own-pages.ts'
import { hiddenCount } from './page-reading.ts'
import { KINDS, Scene } from './scene.ts'

describe.each(KINDS)('beside a private window, Lede in %s', (kind) => {
  const scene = new Scene(kind)
  const site = 'private.example'
  const url = `http://www.${site}${LEAD_PATH}`
  const inBackground = (expression: string) => scene.driver.inBackground(expression)
  const openPrivate = () => inBackground(`api.windows.create({ incognito: true, url: '${url}' }).then(({ id }) => id)`)
  const closeWindow = (id: unknown) => inBackground(`api.windows.remove(${String(id)}).then(() => true)`)
  const stateIn = (window: unknown) =>
    inBackground(`{
      const [tab] = await api.tabs.query({ windowId: ${String(window)} })
      return api.tabs.sendMessage(tab.id, { type: 'get-snapshot' }).then(({ state }) => state, () => 'no answer')
    }`)

  it('keeps what is chosen there to it, and forgets that with the last private window', async () => {
    await scene.driver.allowPrivateWindows()
    scene.site.put(url, fullArticle())
    const normal = await scene.open(url)
    await expect.poll(() => hiddenCount(normal)).toBeGreaterThan(0)
    const first = await openPrivate()
    const second = await openPrivate()
    for (const window of [first, second]) await expect.poll(() => stateIn(window)).toBe('cleaned')

    // as the popup and the shortcut store it there
    await inBackground(`api.storage.session.set({ 'site:${site}': { enabled: false } })`)
    for (const window of [first, second]) await expect.poll(() => stateIn(window)).toBe('off')
    expect(await hiddenCount(normal)).toBeGreaterThan(0)
    expect(await scene.storage()).toEqual({})

    // and what is chosen elsewhere counts there for other sites alone
    await scene.choose(site, false)
    await expect.poll(() => hiddenCount(normal)).toBe(0)
    await inBackground(`api.storage.session.set({ 'site:${site}': { enabled: true } })`)
    for (const window of [first, second]) await expect.poll(() => stateIn(window)).toBe('cleaned')
    expect(await hiddenCount(normal)).toBe(0)

    await closeWindow(first)
    expect(Object.keys((await inBackground('api.storage.session.get(null)')) as object)).toEqual([`site:${site}`])
    await closeWindow(second)
    await expect.poll(() => inBackground('api.storage.session.get(null)')).toEqual({})
    const third = await openPrivate()
    await expect.poll(() => stateIn(third)).toBe('off')
    await closeWindow(third)
    expect(await scene.storage()).toEqual({ [`site:${site}`]: { enabled: false } })
    expect(await scene.driver.problems()).toEqual([])
  })
})
