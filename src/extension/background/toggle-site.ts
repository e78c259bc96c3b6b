import type { Browser, Tabs } from '../browser.ts'
import { writePause, writeSite } from '../settings.ts'
import { askPage } from './ask-page.ts'

/** Switches the site of the active tab on or off, or ends a pause. A tab without our content script has no site to switch. */
export async function toggleSite(browser: Pick<Browser, 'storage' | 'tabs'>, pressedIn?: Tabs.Tab): Promise<void> {
  const tab = pressedIn ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
  if (tab?.id === undefined) return
  const snapshot = await askPage(browser, tab.id)
  if (snapshot?.state === 'paused') await writePause(browser, { until: 0 }, tab.incognito)
  else if (snapshot) await writeSite(browser, snapshot.site, { enabled: snapshot.state === 'off' }, tab.incognito)
}
