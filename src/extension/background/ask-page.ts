import type { Browser } from '../browser.ts'
import type { GetSnapshot } from '../messages.ts'
import { isPageSnapshot, type PageSnapshot } from '../page-snapshot.ts'

/** What a tab's page shows; undefined for a tab without our content script. */
export async function askPage(browser: Pick<Browser, 'tabs'>, tabId: number): Promise<PageSnapshot | undefined> {
  const message: GetSnapshot = { type: 'get-snapshot' }
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 })
    return isPageSnapshot(answer) ? answer : undefined
  } catch {
    return undefined
  }
}
