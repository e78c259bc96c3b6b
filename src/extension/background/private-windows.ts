import type { Browser, Tabs } from '../browser.ts'
import type { MessageToContent } from '../messages.ts'

/**
 * Choices made in private windows: tells the pages there, which cannot see them in storage, and forgets them with the
 * last private tab. Nothing but these choices is in storage.session.
 */
export function followPrivateWindows(browser: Pick<Browser, 'storage' | 'tabs'>): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'session') void tellPrivatePages(browser)
  })
  browser.tabs.onRemoved.addListener((closed) => void forgetAfterLast(browser, closed))
}

async function tellPrivatePages(browser: Pick<Browser, 'tabs'>): Promise<void> {
  const message: MessageToContent = { type: 'choice-changed' }
  for (const { id } of await privateTabs(browser)) {
    // Nobody listens in a tab without a page of the web.
    if (id !== undefined) browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined)
  }
}

/** The closed tab may still be listed. */
async function forgetAfterLast(browser: Pick<Browser, 'storage' | 'tabs'>, closed: number): Promise<void> {
  const open = await privateTabs(browser)
  if (open.every(({ id }) => id === closed)) await browser.storage.session.clear()
}

async function privateTabs(browser: Pick<Browser, 'tabs'>): Promise<readonly Tabs.Tab[]> {
  const tabs = await browser.tabs.query({})
  return tabs.filter(({ incognito }) => incognito)
}
