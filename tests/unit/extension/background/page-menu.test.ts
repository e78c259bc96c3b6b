import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { startBackground } from '../../../../src/extension/background/start-background.ts'
import { FakeBrowser, settle } from '../fake-browser.ts'
import { promotion, snapshot } from '../summaries.ts'

describe("a page's context menu", () => {
  let fake: FakeBrowser

  beforeEach(() => {
    fake = new FakeBrowser()
  })

  const start = () => {
    startBackground({ browser: fake.api, answerCues: () => undefined })
  }
  const items = async () => {
    for (const listener of fake.onInstalled.listeners) listener({ reason: 'update' })
    await settle()
    return fake.callsOf('contextMenus.create')
  }
  const choose = async (menuItemId: string) => {
    for (const listener of fake.onMenu.listeners) listener({ menuItemId }, { ...fake.tab, id: 7 } as never)
    await settle()
  }

  it('has two items, on pages of the web alone, made anew at every start', async () => {
    start()
    const where = { contexts: ['page'], documentUrlPatterns: ['http://*/*', 'https://*/*'] }
    expect(await items()).toEqual([
      { id: 'toggle-site', title: 'Switch Lede on or off on this site', ...where },
      { id: 'show-removed', title: 'Show what was removed', ...where },
    ])
    for (const listener of fake.onStartup.listeners) listener()
    await settle()
    expect(fake.callsOf('contextMenus.removeAll')).toHaveLength(2)
    expect(fake.callsOf('contextMenus.create')).toHaveLength(4)
  })

  it('switches the site of the page', async () => {
    start()
    fake.page = () => snapshot({ site: 'example.org', findings: [promotion()] })
    await choose('toggle-site')
    expect(fake.stored).toEqual({ 'site:example.org': { enabled: false } })
  })

  it('opens the popup in the window of the page, once with what was removed', async () => {
    start()
    await choose('show-removed')
    expect(fake.callsOf('openPopup')).toEqual([{ windowId: 1 }])
    const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as { action: { default_popup: string } }
    const popup = manifest.action.default_popup
    const pages = [`${popup}#unfolded`, popup].map((page) => ({ tabId: 7, popup: page }))
    expect(fake.callsOf('setPopup')).toEqual(pages)
    expect(fake.calls.map(([name]) => name).filter((name) => name.endsWith('Popup'))).toEqual([
      'setPopup',
      'openPopup',
      'setPopup',
    ])
  })

  it('offers no popup that the browser cannot open', async () => {
    Object.assign(fake.api.action, { openPopup: undefined })
    start()
    expect(await items()).toMatchObject([{ id: 'toggle-site' }])
  })

  it('is missing where the browser has none, and so are shortcuts, while all else works', async () => {
    Object.assign(fake.api, { contextMenus: undefined, commands: undefined })
    start()
    await fake.deliver({ type: 'page-changed', state: 'cleaned', findings: 4 }, { tab: { id: 9 } as never })
    await settle()
    expect(fake.callsOf('setBadgeText')).toEqual([{ tabId: 9, text: '4' }])
  })
})
