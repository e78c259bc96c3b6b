import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { BrowserKind } from '../../src/cli/browsers.ts'
import { openChromium } from './drivers/chromium.ts'
import type { Driver, Popup } from './drivers/driver.ts'
import { openFirefox } from './drivers/firefox.ts'
import type { Managed } from './drivers/managed.ts'
import { NewsSite } from './news-site.ts'

export const KINDS = ['chrome', 'firefox'] as const satisfies readonly BrowserKind[]

const OPEN: Readonly<Record<BrowserKind, (proxy: string, managed?: Managed) => Promise<Driver>>> = {
  chrome: openChromium,
  firefox: openFirefox,
}

/** A browser with Lede in it, and the web that it sees. Put up before the tests of a block, gone after them. */
export class Scene {
  #driver: Driver | undefined
  #site: NewsSite | undefined
  #popup: Popup | undefined

  /**
   * @param prepare runs while Lede is not yet there; its tabs stay for the first test
   * @param managed what an organisation lays down for Lede; see `CAN_MANAGE`
   */
  constructor(kind: BrowserKind, prepare?: (scene: Scene) => Promise<void>, managed?: Managed) {
    beforeAll(async () => {
      this.#site = await NewsSite.open()
      this.#driver = await OPEN[kind](this.#site.proxy, managed)
      await prepare?.(this)
      await this.#driver.loadLede()
    })
    afterEach(async () => {
      await this.#popup?.close()
      const [, ...tabs] = await this.driver.pages()
      // one may close by itself meanwhile, as a private window's last does
      for (const tab of tabs)
        await tab.close().catch((error: unknown) => {
          if (!String(error).includes('No target with given id')) throw error
        })
    })
    afterAll(async () => {
      await this.#driver?.close()
      this.#site?.close()
    })
  }

  get driver(): Driver {
    if (!this.#driver) throw new Error('The browser did not start')
    return this.#driver
  }

  get site(): NewsSite {
    if (!this.#site) throw new Error('The server did not start')
    return this.#site
  }

  /** Opens an address in a new tab, in front, and waits until it is loaded. */
  async open(url: string): Promise<Page> {
    const page = await this.driver.newPage()
    await page.bringToFront()
    await page.goto(url)
    return page
  }

  /** Puts a page up and opens it. */
  visit(url: string, html: string): Promise<Page> {
    return this.open(this.site.put(url, html))
  }

  /** @param act opens it; the button does if undefined */
  async openPopup(page: Page, act?: () => Promise<void>): Promise<Popup> {
    await this.#popup?.close()
    this.#popup = await this.driver.openPopup(page, act)
    return this.#popup
  }

  /** Chooses for a site as the popup's switch does, without the popup. */
  async choose(site: string, enabled: boolean): Promise<void> {
    await this.driver.inBackground(`api.storage.local.set({ 'site:${site}': { enabled: ${String(enabled)} } })`)
  }

  /** All of Lede's storage but the cue phrases kept there, which are nobody's choice. */
  async storage(): Promise<unknown> {
    const stored = (await this.driver.inBackground('api.storage.local.get(null)')) as object
    return Object.fromEntries(Object.entries(stored).filter(([key]) => !key.startsWith('cues:')))
  }

  /** Runs an expression about the front tab in the background, where it is `tab`. */
  async #aboutTab(page: Page, expression: string): Promise<unknown> {
    await page.bringToFront()
    return this.driver.inBackground(`{
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
      return ${expression}
    }`)
  }

  badge(page: Page): Promise<unknown> {
    return this.#aboutTab(page, 'api.action.getBadgeText({ tabId: tab.id })')
  }

  /** The state that the page's content script tells, once it is there. */
  state(page: Page): Promise<unknown> {
    return this.#aboutTab(
      page,
      `api.tabs.sendMessage(tab.id, { type: 'get-snapshot' }).then(({ state }) => state, () => 'no answer')`,
    )
  }

  frontAddress(): Promise<unknown> {
    return this.driver.inBackground(
      `api.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.url)`,
    )
  }

  async addresses(): Promise<readonly string[]> {
    return (await this.driver.pages()).map((page) => page.url())
  }
}
