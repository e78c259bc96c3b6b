import type { Browser, Tabs } from '../browser.ts'
import { UNFOLDED } from '../popup-page.ts'
import type { MessageKey, Words } from '../words.ts'

/** As the manifest names it. */
const POPUP_PAGE = 'src/extension/popup/popup.html'

type MenuBrowser = Pick<Browser, 'action' | 'contextMenus' | 'runtime'>

/** What a page's context menu offers, in this order. */
const ITEMS = {
  'toggle-site': 'commandToggleSite',
  'show-removed': 'menuShowRemoved',
} as const satisfies Readonly<Record<string, MessageKey>>

/**
 * Keeps the two items in the context menu of web pages. Browsers remember them; they are made anew when the browser
 * starts, as its language may be another one by then.
 */
export function offerPageMenu(
  browser: MenuBrowser,
  words: Words,
  toggleSite: (tab: Tabs.Tab | undefined) => void,
): void {
  // Firefox for Android has no context menus for extensions.
  const menus = browser.contextMenus as MenuBrowser['contextMenus'] | undefined
  if (!menus) return
  const make = () => void makeItems(browser, words).catch(() => undefined)
  browser.runtime.onInstalled.addListener(make)
  browser.runtime.onStartup.addListener(make)
  menus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === 'toggle-site') toggleSite(tab)
    // Straight from the click: browsers want the reader's own gesture.
    if (menuItemId === 'show-removed') void openPopup(browser, tab).catch(() => undefined)
  })
}

async function makeItems(browser: MenuBrowser, words: Words): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const [id, title] of Object.entries(ITEMS)) {
    if (id === 'show-removed' && !canOpenPopup(browser)) continue
    browser.contextMenus.create({
      id,
      title: words.say(title),
      contexts: ['page'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    })
  }
}

/** Chrome can from version 127 on. */
function canOpenPopup({ action }: MenuBrowser): boolean {
  return typeof (action as Partial<MenuBrowser['action']>).openPopup === 'function'
}

/** The popup's page is another one for a moment, which tells it what to unfold. */
async function openPopup({ action }: MenuBrowser, tab: Tabs.Tab | undefined): Promise<void> {
  const { id: tabId, windowId } = tab ?? {}
  const setPage = async (popup: string) => tabId !== undefined && action.setPopup({ tabId, popup })
  // Not waited for: the reader's gesture would be over.
  const set = setPage(POPUP_PAGE + UNFOLDED)
  try {
    await action.openPopup(windowId === undefined ? {} : { windowId })
  } finally {
    await set
    await setPage(POPUP_PAGE)
  }
}
