import type { Browser, Tabs } from '../browser.ts'
import type { GetSnapshot } from '../messages.ts'
import { isPageSnapshot } from '../page-snapshot.ts'
import { writeSite } from '../settings.ts'

/** Switches the site of the active tab on or off. A tab without our content script has no site to switch. */
export async function toggleSite(browser: Pick<Browser, 'storage' | 'tabs'>, pressedIn?: Tabs.Tab): Promise<void> {
  const tab = pressedIn ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
  if (tab?.id === undefined) return
  const snapshot = await askPage(browser, tab.id)
  if (isPageSnapshot(snapshot))
    await writeSite(browser, snapshot.site, { enabled: snapshot.state === 'off' }, tab.incognito)
}

async function askPage(browser: Pick<Browser, 'tabs'>, tabId: number): Promise<unknown> {
  const message: GetSnapshot = { type: 'get-snapshot' }
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 })
  } catch {
    return undefined
  }
}
