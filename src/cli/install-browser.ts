import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { Browser, BrowserTag, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers'
import type { BrowserKind } from './browsers.ts'

const DEBIAN_PACKAGES: Readonly<Record<BrowserKind, string>> = { chrome: 'chromium', firefox: 'firefox-esr' }

/** Installs a browser: with apt where Debian has it as a package, else into `downloads`. Answers why it did not work. */
export async function installBrowser(kind: BrowserKind, downloads: string): Promise<readonly string[]> {
  const failures: string[] = []
  if (isRoot() && isDebian()) {
    console.log(`Installing ${DEBIAN_PACKAGES[kind]} …`)
    const failure = installPackage(DEBIAN_PACKAGES[kind])
    if (!failure) return []
    failures.push(failure)
  }
  console.log(`Downloading ${kind} …`)
  const failure = await download(kind === 'chrome' ? Browser.CHROME : Browser.FIREFOX, downloads)
  return failure ? [...failures, failure] : []
}

/** Ubuntu's packages of both browsers only fetch snaps, which cannot be used: it goes on to the download. */
function isDebian(): boolean {
  const file = '/etc/os-release'
  return existsSync(file) && /^ID="?debian"?$/m.test(readFileSync(file, 'utf8'))
}

function installPackage(name: string): string | undefined {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', name],
  ]) {
    const { status } = spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: environment })
    if (status !== 0) return `apt-get ${words[0] ?? ''} failed`
  }
  return undefined
}

async function download(browser: Browser, cacheDir: string): Promise<string | undefined> {
  const platform = detectBrowserPlatform()
  if (!platform) return 'no download for this system'
  try {
    const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE)
    await install({ browser, buildId, cacheDir, platform, installDeps: isRoot() && browser === Browser.CHROME })
    return undefined
  } catch (error) {
    return `download failed: ${error instanceof Error ? error.message : String(error)}`
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}
