import type { Page } from 'puppeteer-core'
import type { BrowserKind } from '../../../src/cli/browsers.ts'

/** How a link is pressed. */
export interface Press {
  readonly ctrl?: boolean
  readonly button?: 'left' | 'middle'
}

/** The popup itself, as it hangs from the toolbar: not its page in a tab. */
export interface Popup {
  /** Runs an expression in the popup and answers its value, which must survive JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Presses the first element that matches, with the mouse. */
  readonly click: (selector: string, press?: Press) => Promise<void>
  readonly isOpen: () => Promise<boolean>
  /** An element's colour as the reader sees it; of a visited link pages are told another. Firefox alone. */
  readonly paintedColour?: (selector: string) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** One real browser and the toolbar around its pages. All tabs are in one window. */
export interface Driver {
  readonly kind: BrowserKind
  readonly newPage: () => Promise<Page>
  /** Those in tabs. */
  readonly pages: () => Promise<readonly Page[]>
  /** A tab with a page of the browser itself, where no extension may go. */
  readonly openBrowsersOwnPage: () => Promise<Page>
  /** Installs the build from dist/. */
  readonly loadLede: () => Promise<void>
  /** One of Lede's own pages in a tab, by its path in the build. */
  readonly openLedePage: (path: string) => Promise<Page>
  /** Presses Lede's button over a page, as a reader does: the browser grants what a press grants. */
  readonly pressButton: (page: Page) => Promise<void>
  /** Presses the button, or does what else opens the popup, and waits for it. */
  readonly openPopup: (page: Page, act?: () => Promise<void>) => Promise<Popup>
  /** Runs an expression in Lede's background, where `api` is the extension API. The value must survive JSON. */
  readonly inBackground: (expression: string) => Promise<unknown>
  /** Stops the background, as the browser does with one that idles. Answers whether it ran. */
  readonly stopBackground: () => Promise<boolean>
  /** Brings back the tab that was closed last, as the reader does. Firefox alone. */
  readonly restoreTab?: () => Promise<void>
  /** Freezes a page as the browser does with one that is out of sight for long, or lets it go on. Chromium alone. */
  readonly freeze?: (page: Page, frozen: boolean) => Promise<void>
  /** Takes Lede out of the browser; its scripts stay in the open pages. */
  readonly removeLede: () => Promise<void>
  /** The command that switches the page's site; see each driver for how much of a key press it is. */
  readonly toggleByKeyboard: (page: Page) => Promise<void>
  /** Chooses one of Lede's items in a page's context menu; see each driver for how much of a click it is. */
  readonly chooseInMenu: (page: Page, item: string) => Promise<void>
  /** Shows a page as it comes out of a printer, or on the screen again. */
  readonly print: (page: Page, printed: boolean) => Promise<void>
  /** The image files that the button shows over a page. */
  readonly icon: (page: Page) => Promise<readonly string[]>
  /** The reader takes Lede's access to sites away, or gives it back. */
  readonly allowSites: (allowed: boolean) => Promise<void>
  /** The reader lets Lede into private windows, which starts it anew. */
  readonly allowPrivateWindows: () => Promise<void>
  /** Errors and unhandled rejections so far, in pages, popup and background. */
  readonly problems: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}
