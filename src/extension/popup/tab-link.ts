import type { Browser, Tabs } from '../browser.ts'
import { isMessageFromContent, isOwnSender, type MessageToContent } from '../messages.ts'
import type { Runtime } from '../browser.ts'
import { isPageSnapshot, type FindingSummary, type PageSnapshot } from '../page-snapshot.ts'
import { keepOnPage, keepOnSite } from '../kept.ts'
import { isLocked, readSite, type SiteChoice, siteOfHost, writePause, writeSite } from '../settings.ts'
import type { KeepWhere, PageAnswer, PauseLength, PopupState } from './popup-state.ts'
import { isPdf, isReaderView, isUntouchable } from './untouchable-pages.ts'

/** The longest wait for a page's answer, in milliseconds. */
const PATIENCE = 1000
const HOUR = 60 * 60 * 1000

type LinkBrowser = Pick<Browser, 'permissions' | 'runtime' | 'storage' | 'tabs'>

/** The popup's way to the tab that it was opened over. */
export class TabLink {
  readonly #browser: LinkBrowser
  readonly #tab: Partial<Tabs.Tab>
  #opened = 0

  private constructor(browser: LinkBrowser, tab: Partial<Tabs.Tab>) {
    this.#browser = browser
    this.#tab = tab
  }

  /** The active tab of the window that the popup belongs to; without one, nothing can be reached. */
  static async toActiveTab(browser: LinkBrowser): Promise<TabLink> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => [])
    return new TabLink(browser, tab ?? {})
  }

  get isPrivate(): boolean {
    return this.#tab.incognito === true
  }

  /** The page's, as far as the browser tells. */
  get address(): string | undefined {
    return this.#tab.url
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
    return answer ? this.#withChoice(answer) : this.#whyNoAnswer(this.#tab.id)
  }

  choose(site: string, change: Partial<SiteChoice>): Promise<void> {
    return writeSite(this.#browser, site, change, this.isPrivate)
  }

  /** Lets a finding stay for good on its page or its site, or nowhere. */
  async keep({ snapshot, choice, path }: PageAnswer, finding: FindingSummary, where: KeepWhere): Promise<void> {
    const keys = { page: keepOnPage(path, finding), site: keepOnSite(finding) }
    const others = (choice.keep ?? []).filter((key) => key !== keys.page && key !== keys.site)
    await this.choose(snapshot.site, { keep: where === 'nowhere' ? others : [...others, keys[where]] })
  }

  /** A pause for longer than an hour has no end that a clock knows. */
  pause(length: PauseLength): Promise<void> {
    const until = { hour: Date.now() + HOUR, none: 0 }[length as string] ?? Number.MAX_SAFE_INTEGER
    return writePause(this.#browser, { until, ...(length === 'restart' && { thisRun: true }) }, this.isPrivate)
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
      ...(index === undefined ? {} : { index: index + this.#opened }),
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

  async #withChoice(snapshot: PageSnapshot): Promise<PageAnswer> {
    const [choice, locked] = await Promise.all([
      readSite(this.#browser, snapshot.site, this.isPrivate),
      isLocked(this.#browser),
    ])
    const { url = '' } = this.#tab
    return { kind: 'page', snapshot, choice, path: URL.canParse(url) ? new URL(url).pathname : '', locked }
  }

  async #whyNoAnswer(tabId: number): Promise<PopupState> {
    const { url, status } = await this.#browser.tabs.get(tabId)
    const page = url !== undefined && URL.canParse(url) ? new URL(url) : undefined
    if (page && isReaderView(page)) return { kind: 'reader-view' }
    if (page && isPdf(page)) return { kind: 'pdf' }
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
