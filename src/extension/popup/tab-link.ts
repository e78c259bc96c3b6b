import type { Browser, Tabs } from '../browser.ts'
import { isMessageFromContent, isOwnSender, type MessageToContent } from '../messages.ts'
import type { Runtime } from '../browser.ts'
import { isPageSnapshot, type PageSnapshot } from '../page-snapshot.ts'
import { siteOfHost, writeSite } from '../settings.ts'
import type { PopupState } from './popup-state.ts'
import { isUntouchable } from './untouchable-pages.ts'

/** The longest wait for a page's answer, in milliseconds. */
const PATIENCE = 1000

type LinkBrowser = Pick<Browser, 'permissions' | 'runtime' | 'storage' | 'tabs'>

/** The popup's way to the tab that it was opened over. */
export class TabLink {
  readonly #browser: LinkBrowser
  readonly #tab: Tabs.Tab
  #opened = 0

  private constructor(browser: LinkBrowser, tab: Tabs.Tab) {
    this.#browser = browser
    this.#tab = tab
  }

  /** The active tab of the window that the popup belongs to; undefined when there is none. */
  static async toActiveTab(browser: LinkBrowser): Promise<TabLink | undefined> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    return tab && new TabLink(browser, tab)
  }

  /** Calls back when the tab's page changed or the tab went on loading. */
  onChange(changed: () => void): void {
    this.#browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
      const ours = isOwnSender(sender, this.#browser.runtime) && sender.tab?.id === this.#tab.id
      if (ours && isMessageFromContent(message) && message.type === 'page-changed') changed()
    })
    this.#browser.tabs.onUpdated.addListener((tabId, change) => {
      if (tabId === this.#tab.id && change.status !== undefined) changed()
    })
  }

  /** Sends a message to the page, and says what there is to show afterwards. Always answers within PATIENCE or so. */
  async ask(message: MessageToContent): Promise<PopupState> {
    if (this.#tab.id === undefined) return { kind: 'untouchable' }
    const answer = await within(PATIENCE, this.#send(this.#tab.id, message))
    if (answer === 'late') return { kind: 'no-answer' }
    return answer ? { kind: 'page', snapshot: answer } : this.#whyNoAnswer(this.#tab.id)
  }

  switchSite(site: string, enabled: boolean): Promise<void> {
    return writeSite(this.#browser, site, { enabled }, this.#tab.incognito)
  }

  /** Must be called straight from a click: browsers want the reader's own gesture. */
  async allow(origins: readonly string[]): Promise<void> {
    await this.#browser.permissions.request({ origins: [...origins] })
  }

  async reload(): Promise<void> {
    await this.#browser.tabs.reload(this.#tab.id)
  }

  /** Opens a story beside the page, stories one after another. */
  async open(url: string, active: boolean): Promise<void> {
    const { id, index, windowId } = this.#tab
    this.#opened += 1
    await this.#browser.tabs.create({
      url,
      active,
      index: index + this.#opened,
      ...(id === undefined ? {} : { openerTabId: id }),
      ...(windowId === undefined ? {} : { windowId }),
    })
  }

  /** The page's snapshot; undefined at once when nobody is there to answer. */
  async #send(tabId: number, message: MessageToContent): Promise<PageSnapshot | undefined> {
    try {
      const answer: unknown = await this.#browser.tabs.sendMessage(tabId, message, { frameId: 0 })
      return isPageSnapshot(answer) ? answer : undefined
    } catch {
      return undefined
    }
  }

  async #whyNoAnswer(tabId: number): Promise<PopupState> {
    const { url, status } = await this.#browser.tabs.get(tabId)
    const page = url !== undefined && URL.canParse(url) ? new URL(url) : undefined
    if (!page || isUntouchable(page)) return { kind: 'untouchable' }
    const site = siteOfHost(page.hostname)
    const origins = [`${page.protocol}//${page.hostname}/*`]
    if (!(await this.#browser.permissions.contains({ origins }))) return { kind: 'needs-permission', site, origins }
    return status === 'loading' ? { kind: 'loading' } : { kind: 'needs-reload', site }
  }
}

function within<T>(milliseconds: number, answer: Promise<T>): Promise<T | 'late'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve('late')
    }, milliseconds)
    void answer.then((value) => {
      clearTimeout(timer)
      resolve(value)
    })
  })
}
