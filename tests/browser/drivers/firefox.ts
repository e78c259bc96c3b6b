import { basename } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { openBrowser } from '../../../src/cli/start/lede-browser.ts'
import type { Driver, Popup, Press } from './driver.ts'
import { FirefoxInside } from './firefox-inside.ts'
import { manageFirefox, type Managed } from './managed.ts'

/** Milliseconds. */
const PATIENCE = 5000

const LEDE = `WebExtensionPolicy.getByID('lede@lede.extension').extension`
const BUTTON = `${LEDE}.apiManager.global.browserActionFor(${LEDE})`
const POPUP = `document.querySelector('browser.webextension-popup-browser')`
const BACKGROUND = `[...${LEDE}.views].find(({ viewType }) => viewType === 'background')?.xulBrowser`

const PREFERENCES = {
  // A window without a screen is never in front: popups would close at once.
  'ui.popup.disable_autohide': true,
  // An item's event, as the driver sends it, is no gesture of a reader's.
  'extensions.openPopupWithoutUserGesture.enabled': true,
  'network.proxy.type': 1,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
}

const PRESS_SHORTCUT = `{
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
  input.beginInputTransactionForTests(window)
  const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['L', 'KeyL', 76]]
    .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }))
  for (const key of keys) input.keydown(key)
  for (const key of keys.reverse()) input.keyup(key)
}`

/** Milliseconds in which a popup comes to rest. */
const SETTLED = 150

/**
 * What Firefox wrote down of scripts, in pages and extensions; save that a page was closed before its question to the
 * background was answered. What scripts write to a console each process keeps for itself.
 */
const PROBLEMS = `Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
  .map(({ errorMessage, sourceName }) => errorMessage + ' in ' + sourceName)
  .filter((problem) => !problem.startsWith('Promise rejected after context unloaded'))`

/** @param proxy `place:port` that every request goes through */
export async function openFirefox(proxy: string, managed?: Managed): Promise<Driver> {
  const policy = managed && manageFirefox(managed)
  const { hostname, port } = new URL(`http://${proxy}`)
  const proxies = {
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
  }
  const { browser, loadLede } = await openBrowser('firefox', {
    headless: true,
    preferences: { ...PREFERENCES, ...proxies },
    ...(policy && { environment: { HOME: policy.home } }),
  })
  const inside = new FirefoxInside(browser)
  const popup = popupIn(inside)
  let root = ''
  /** What the tests' pages wrote to their consoles. */
  const complaints: string[] = []
  const pressButton = async (page: Page) => {
    await page.bringToFront()
    await inside.evaluate(`void ${BUTTON}.triggerAction(window)`)
  }

  return {
    kind: 'firefox',
    async newPage() {
      const page = await browser.newPage()
      page.on('console', (message) => {
        if (/^(error|assert)$/.test(message.type())) complaints.push(message.text())
      })
      return page
    },
    pages: () => browser.pages(),
    async openBrowsersOwnPage() {
      const page = await browser.newPage()
      await page.bringToFront()
      await inside.evaluate(`gBrowser.selectedBrowser.fixupAndLoadURIString('about:license', {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`)
      await inside.waitFor(`gBrowser.selectedBrowser.currentURI.spec === 'about:license'`)
      return page
    },
    async loadLede() {
      root = new URL('/', await loadLede()).href
    },
    async openLedePage(path) {
      const page = await browser.newPage()
      await page.bringToFront()
      // Firefox never reports such a page as loaded.
      void page.goto(root + path).catch(() => undefined)
      const end = Date.now() + PATIENCE
      while ((await page.evaluate('document.body?.innerText ?? ""').catch(() => '')) === '') {
        if (Date.now() > end) throw new Error(`${path} stayed empty`)
        await setTimeout(50)
      }
      return page
    },
    pressButton,
    async openPopup(page, act = () => pressButton(page)) {
      await popup.close()
      await act()
      await inside.waitFor(`${POPUP}?.currentURI.spec.startsWith('moz-extension:')`)
      return popup
    },
    async inBackground(expression) {
      await inside.evaluate(`${LEDE}.wakeupBackground?.()`)
      await inside.waitFor(BACKGROUND)
      return inside.evaluateIn(BACKGROUND, `(async (api) => ${expression})(browser)`)
    },
    async stopBackground() {
      const ran = await inside.evaluate(`Boolean(${BACKGROUND})`)
      await inside.evaluate(
        `${LEDE}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      )
      return ran === true
    },
    async restoreTab() {
      await inside.evaluate('void SessionStore.undoCloseTab(window, 0)')
    },
    removeLede: () => browser.uninstallExtension('lede@lede.extension'),
    /** A real press of the keys, as far as a driver has fingers: it goes in where the keyboard does. */
    async toggleByKeyboard(page) {
      await page.bringToFront()
      await inside.evaluate(`(() => ${PRESS_SHORTCUT})()`)
    },
    /** The item's event is sent from where the browser's menu sends it. */
    async chooseInMenu(page, item) {
      await page.bringToFront()
      await inside.evaluate(
        `void ${LEDE}.emit('webext-menu-menuitem-click', { menuItemId: '${item}', editable: false }, gBrowser.selectedTab)`,
      )
    },
    async print(page, printed) {
      await page.bringToFront()
      await inside.evaluate(
        `void (gBrowser.selectedBrowser.browsingContext.mediumOverride = '${printed ? 'print' : ''}')`,
      )
    },
    async icon(page) {
      await page.bringToFront()
      const paths = await inside.evaluate(`Object.values(${BUTTON}.action.getContextData(gBrowser.selectedTab).icon)`)
      return (paths as readonly string[]).map((path) => basename(path))
    },
    async allowSites(allowed) {
      await inside.evaluate(`ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
        .ExtensionPermissions.${allowed ? 'add' : 'remove'}(
          'lede@lede.extension', { permissions: [], origins: ['http://*/*', 'https://*/*'] }, ${LEDE})`)
    },
    async allowPrivateWindows() {
      await inside.evaluate(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
        await ExtensionPermissions.add(
          'lede@lede.extension', { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
        await (await AddonManager.getAddonByID('lede@lede.extension')).reload()
      })()`)
    },
    async problems() {
      const all = (await inside.evaluate(PROBLEMS)) as readonly string[]
      // Firefox's own parts complain too, of the network that they do not have here.
      return [...all.filter((problem) => / in (moz-extension:|https?:|data:|$)/.test(problem)), ...complaints]
    },
    async close() {
      await browser.close()
      policy?.remove()
    },
  }
}

function popupIn(inside: FirefoxInside): Popup {
  const isOpen = async () => (await inside.evaluate(`${POPUP} !== null`)) === true
  return {
    isOpen,
    evaluate: (expression) => inside.evaluateIn(POPUP, `(async () => (${expression}))()`),
    paintedColour: (selector) =>
      inside.privilegedIn(
        POPUP,
        `content.windowUtils.getVisitedDependentComputedStyle(
          content.document.querySelector(${JSON.stringify(selector)}), '', 'color')`,
      ),
    async click(selector, { ctrl = false, button = 'left' }: Press = {}) {
      // a press on a panel that is only opening, or whose list has just moved, is lost
      await inside.waitFor(`${POPUP}.closest('panel').state === 'open'`)
      await setTimeout(SETTLED)
      await inside.privilegedIn(
        POPUP,
        `(() => {
        const element = content.document.querySelector(${JSON.stringify(selector)})
        element.scrollIntoView({ block: 'center' })
        const { x, y, width, height } = element.getClientRects()[0]
        for (const type of ['mousedown', 'mouseup']) {
          content.synthesizeMouseEvent(type, x + width / 2, y + height / 2,
            { button: ${button === 'middle' ? '1' : '0'}, clickCount: 1, modifiers: ${ctrl ? '2' : '0'} })
        }
      })()`,
      )
    },
    async close() {
      if (!(await isOpen())) return
      await inside.evaluate(`${POPUP}.closest('panel').hidePopup()`)
      await inside.waitFor(`${POPUP} === null`)
    },
  }
}
