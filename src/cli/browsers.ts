import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { Browser, Cache } from '@puppeteer/browsers'
import { installBrowser } from './install-browser.ts'

export type BrowserKind = 'chrome' | 'firefox'

interface Places {
  /** The environment variable that names the browser outright. */
  readonly variable: string
  readonly paths: readonly string[]
  readonly downloads: readonly Browser[]
  /** What to install, for a reader. */
  readonly name: string
}

const PLACES: Readonly<Record<BrowserKind, Places>> = {
  chrome: {
    variable: 'CHROMIUM',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/opt/google/chrome/chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
    ],
    downloads: [Browser.CHROME, Browser.CHROMIUM],
    name: 'Chrome or Chromium (120 or newer)',
  },
  firefox: {
    variable: 'FIREFOX',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
    ],
    downloads: [Browser.FIREFOX],
    name: 'Firefox (140 or newer)',
  },
}

/** Where @puppeteer/browsers puts what it downloads; shared with other projects on this machine. */
const DOWNLOADS = join(homedir(), '.cache', 'puppeteer')

/** The browser's executable, if this machine has one. Throws when CHROMIUM or FIREFOX names a file that is not there. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const { variable, paths, downloads } = PLACES[kind]
  const named = process.env[variable]
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} is ${named}, but there is no such file.`)
    return named
  }
  return paths.find(isUsable) ?? downloaded(downloads)
}

/** Finds the browser, or installs it. Throws one sentence that says what to install. */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const present = findBrowser(kind)
  if (present) return present
  const failures = await installBrowser(kind, DOWNLOADS)
  const installed = findBrowser(kind)
  if (installed) return installed
  const { name, variable } = PLACES[kind]
  throw new Error(`Install ${name}, or set ${variable} to its path (${failures.join('; ')}).`)
}

/** A snap cannot read the project's folder or a profile in /tmp, so it does not count. */
function isUsable(path: string): boolean {
  if (!existsSync(path)) return false
  const target = realpathSync(path)
  if (target.startsWith('/snap/') || target === '/usr/bin/snap') return false
  return statSync(target).size > 100_000 || !readFileSync(target, 'utf8').includes('/snap/bin/')
}

function downloaded(browsers: readonly Browser[]): string | undefined {
  return new Cache(DOWNLOADS)
    .getInstalledBrowsers()
    .filter(({ browser }) => browsers.includes(browser))
    .map(({ executablePath }) => executablePath)
    .findLast(existsSync)
}
