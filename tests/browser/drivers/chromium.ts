import { basename, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { CDPSession, Page, Target } from 'puppeteer-core'
import { openBrowser } from '../../../src/cli/start/lede-browser.ts'
import type { Driver, Popup, Press } from './driver.ts'
import { manageChromium, type Managed } from './managed.ts'

const PATIENCE = 5000
/** Chromium starts a service worker, and sometimes again after it was installed. */
const RESTART = 300
/**
 * The browser has no way to ask for an icon, so what the background sets is written down.
 * Newer ones have the API under two names, each an object of its own.
 */
const RECORD_ICONS = `if (!globalThis.icons) {
  for (const { action } of new Set([chrome, globalThis.browser ?? chrome])) {
    const setIcon = action.setIcon.bind(action)
    action.setIcon = (details, ...rest) => {
      icons[details.tabId] = Object.values(details.path)
      return setIcon(details, ...rest)
    }
  }
  // Last: a worker that is only starting may not have its API yet.
  globalThis.icons = {}
  globalThis.recorders = 0
}`

/** @param proxy `place:port` that every request goes through */
export async function openChromium(proxy: string, managed?: Managed): Promise<Driver> {
  const forgetPolicy = managed && manageChromium(managed)
  const { browser, loadLede } = await openBrowser('chrome', {
    headless: true,
    switches: [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>', '--disable-component-update'],
  })
  const problems: string[] = []
  let lede = ''
  let session: CDPSession | undefined

  const watch = async (target: Target) => {
    const attached =
      isPage(target) || /^service_worker$/.test(target.type())
        ? await target.createCDPSession().catch(() => undefined)
        : undefined
    if (attached) await noteProblems(attached, problems)
  }
  browser.on('targetcreated', (target) => void watch(target))
  browser.on('targetdestroyed', (target) => {
    if (isWorker(target)) session = undefined
  })

  const isWorker = (target: Target) => target.url().startsWith(`chrome-extension://${lede}/`) && !isPage(target)

  /** By a session of our own: puppeteer keeps that of a worker that was started again, which answers no more. */
  async function attach(): Promise<CDPSession> {
    const end = Date.now() + PATIENCE
    for (;;) {
      for (const target of browser.targets().filter(isWorker).reverse()) {
        const attached = await Promise.race([answering(target).catch(() => undefined), setTimeout(RESTART, undefined)])
        if (!attached) continue
        return attached
      }
      if (Date.now() > end) throw new Error("Lede's service worker does not run")
      await setTimeout(50)
    }
  }

  async function inWorker(expression: string): Promise<unknown> {
    // While a session is open, the browser does not stop the worker.
    session ??= await attach()
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) {
      // perhaps of a worker that was stopped meanwhile
      session = undefined
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    }
    return result.value as unknown
  }

  /** Whether the recorder was there already, in a worker that was not started again meanwhile. */
  async function recordIcons(): Promise<boolean> {
    const recorders = await inWorker(`${RECORD_ICONS}; recorders += 1`).catch(() => {
      session = undefined
    })
    await setTimeout(RESTART)
    return Number(recorders ?? 0) > 1
  }

  async function untilRunning(): Promise<void> {
    const end = Date.now() + PATIENCE
    while (!(await recordIcons())) if (Date.now() > end) throw new Error("Lede's service worker does not answer")
  }

  const driver: Driver = {
    kind: 'chrome',
    newPage: () => browser.newPage(),
    pages: () => browser.pages(),
    async openBrowsersOwnPage() {
      const page = await browser.newPage()
      await page.goto('chrome://version')
      return page
    },
    async loadLede() {
      lede = new URL(await loadLede()).host
      await untilRunning()
    },
    async openLedePage(path) {
      const page = await browser.newPage()
      await page.bringToFront()
      await page.goto(`chrome-extension://${lede}/${path}`)
      return page
    },
    async pressButton(page) {
      await page.bringToFront()
      const extension = (await browser.extensions()).get(lede)
      if (!extension) throw new Error('Lede is not installed')
      await extension.triggerAction(page)
    },
    async openPopup(page, act = () => driver.pressButton(page)) {
      const before = new Set(browser.targets())
      await act()
      const target = await browser.waitForTarget(
        (candidate) => !before.has(candidate) && candidate.url().startsWith(`chrome-extension://${lede}/`),
        { timeout: PATIENCE },
      )
      return popupOn(await target.asPage())
    },
    inBackground: (expression) => inWorker(`(async (api) => ${expression})(chrome)`),
    async freeze(page, frozen) {
      const own = await page.createCDPSession()
      await own.send('Page.setWebLifecycleState', { state: frozen ? 'frozen' : 'active' })
      await own.detach()
    },
    async stopBackground() {
      const [front] = await browser.pages()
      const isRunning = browser.targets().some(isWorker)
      const workers = await front?.createCDPSession()
      await workers?.send('ServiceWorker.enable')
      await workers?.send('ServiceWorker.stopAllWorkers')
      await workers?.detach()
      return isRunning
    },
    removeLede: () => browser.uninstallExtension(lede),
    /** Chromium lets no driver press its shortcuts (Input.dispatchKeyEvent skips them): the command's event is sent. */
    async toggleByKeyboard(page) {
      await page.bringToFront()
      await driver.inBackground(`{
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
        api.commands.onCommand.dispatch('toggle-site', tab)
      }`)
    },
    /** No driver reaches the browser's own menus: the item's event is sent. */
    async chooseInMenu(page, item) {
      await page.bringToFront()
      await driver.inBackground(`{
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
        api.contextMenus.onClicked.dispatch({ menuItemId: '${item}' }, tab)
      }`)
    },
    print: (page, printed) => page.emulateMediaType(printed ? 'print' : undefined),
    async icon(page) {
      await page.bringToFront()
      const paths = (await driver.inBackground(`{
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
        return icons[tab.id] ?? []
      }`)) as readonly string[]
      return paths.map((path) => basename(path))
    },
    async allowSites(allowed) {
      const settings = await browser.newPage()
      await settings.goto('chrome://extensions')
      const hostAccess = allowed ? 'ON_ALL_SITES' : 'ON_CLICK'
      await settings.evaluate(
        `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${lede}', hostAccess: '${hostAccess}' })`,
      )
      await settings.close()
    },
    async allowPrivateWindows() {
      const connection = await browser.target().createCDPSession()
      session = undefined
      const parameters = { path: resolve('dist/chrome'), enableInIncognito: true }
      await connection.send('Extensions.loadUnpacked', parameters)
      await setTimeout(RESTART)
      await untilRunning()
    },
    problems: () => Promise.resolve(problems),
    async close() {
      await browser.close()
      forgetPolicy?.()
    },
  }
  return driver
}

/** A session of a worker that has its API: one that is only starting does not, and one that has ended never answers. */
async function answering(target: Target): Promise<CDPSession | undefined> {
  const session = await target.createCDPSession()
  await session.send('Runtime.runIfWaitingForDebugger')
  const { result } = await session.send('Runtime.evaluate', { expression: `typeof chrome === 'object'` })
  return result.value === true ? session : undefined
}

function isPage(target: Target): boolean {
  return /^page$/.test(target.type())
}

function popupOn(page: Page): Popup {
  return {
    evaluate: (expression) => page.evaluate(`(async () => (${expression}))()`),
    async click(selector, { ctrl = false, button = 'left' }: Press = {}) {
      if (ctrl) await page.keyboard.down('Control')
      // The popup may close under the press.
      await page.click(selector, { button }).catch((error: unknown) => {
        if (!page.isClosed()) throw error
      })
      if (ctrl) await page.keyboard.up('Control')
    },
    isOpen: () => Promise.resolve(!page.isClosed()),
    async close() {
      if (!page.isClosed()) await page.evaluate('window.close()').catch(() => undefined)
    },
  }
}

/** The protocol tells of what happened before it was asked, too. */
async function noteProblems(session: CDPSession, problems: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) => {
    problems.push(`${text} ${exception?.description ?? ''} in ${url ?? 'a page'}`)
  })
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert') problems.push(JSON.stringify(args.map(({ value }) => value as unknown)))
  })
  session.on('Log.entryAdded', ({ entry: { level, text, url } }) => {
    // `action.setIcon` loads its pictures before it looks for the tab, and Chromium itself reports one that was closed
    // meanwhile, although the promise's rejection is caught
    if (level === 'error' && !text.startsWith('Unchecked runtime.lastError: No tab with id'))
      problems.push(`${text} ${url ?? ''}`)
  })
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]).catch(() => undefined)
}
