import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import puppeteer, { type Browser } from 'puppeteer-core'
import { type BrowserKind, ensureBrowser } from '../browsers.ts'

/** Firefox gives an extension a random host; a fixed one makes its popup's address known. */
const FIREFOX_HOST = '6c656465-0000-4000-8000-000000000001'
/** How long Lede may take to show that it was installed, in milliseconds. */
const PATIENCE = 30_000
const SIZE = { width: 1280, height: 900 }

interface Manifest {
  readonly action: { readonly default_popup: string }
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } }
}

/** A browser with a fresh profile that Lede can be loaded into. */
export interface LedeBrowser {
  readonly browser: Browser
  /**
   * Loads the build from dist/; pages that are open already need a reload. The page that greets new readers has come and
   * is closed again. Answers the popup's address.
   */
  readonly loadLede: () => Promise<string>
}

interface LedeBrowserOptions {
  readonly headless: boolean
  readonly scale?: number
  readonly hosts?: string
  readonly switches?: readonly string[]
  readonly preferences?: Readonly<Record<string, unknown>>
  readonly environment?: Readonly<Record<string, string>>
}

/**
 * Starts a browser, installing it where the machine has none.
 *
 * @param options.hosts names that the browser finds at another place, as `name place:port` (Chrome alone)
 * @param options.switches more words for Chrome's command line
 * @param options.preferences more of Firefox's preferences
 * @param options.environment more variables
 */
export async function openBrowser(kind: BrowserKind, options: LedeBrowserOptions): Promise<LedeBrowser> {
  const executablePath = await ensureBrowser(kind)
  const folder = resolve('dist', kind)
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
  const shared = {
    executablePath,
    headless: options.headless,
    env: { ...process.env, ...options.environment },
    defaultViewport: options.headless ? { ...SIZE, deviceScaleFactor: options.scale ?? 1 } : null,
  }
  const browser =
    kind === 'firefox'
      ? await puppeteer.launch({
          ...shared,
          browser: 'firefox',
          // Without it the driver may not go to pages of extensions.
          args: ['--remote-allow-system-access'],
          extraPrefsFirefox: { ...firefoxPreferences(manifest), ...options.preferences },
        })
      : await puppeteer.launch({
          ...shared,
          pipe: true,
          enableExtensions: true,
          args: chromeArguments(options),
          // As readers have it.
          ignoreDefaultArgs: ['--disable-back-forward-cache'],
        })
  return {
    browser,
    async loadLede() {
      const id = await browser.installExtension(folder)
      const root = kind === 'firefox' ? `moz-extension://${FIREFOX_HOST}` : `chrome-extension://${id}`
      await closeWelcome(browser, root)
      return `${root}/${manifest.action.default_popup}`
    },
  }
}

/** It opens in front, a moment after the installation, and would take the place of the page that is to be shown. */
async function closeWelcome(browser: Browser, root: string): Promise<void> {
  const end = Date.now() + PATIENCE
  for (;;) {
    for (const page of await browser.pages()) {
      // Firefox's driver knows no address of a tab that an extension opened.
      const address = await page.evaluate('location.href').catch(() => undefined)
      if (!String(address).startsWith(`${root}/src/extension/welcome/`)) continue
      await page.close()
      return
    }
    if (Date.now() > end) throw new Error('Lede did not greet its new reader')
    await setTimeout(50)
  }
}

function firefoxPreferences(manifest: Manifest): Record<string, string> {
  const id = manifest.browser_specific_settings?.gecko.id ?? ''
  return { 'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_HOST }) }
}

function chromeArguments({ hosts, switches = [] }: LedeBrowserOptions): string[] {
  const isRoot = process.getuid?.() === 0
  return [
    '--no-first-run',
    `--window-size=${SIZE.width},${SIZE.height}`,
    // Chrome refuses to run as root with its sandbox; in a container there is often no other user.
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(hosts ? [`--host-resolver-rules=MAP ${hosts}`] : []),
    ...switches,
  ]
}
