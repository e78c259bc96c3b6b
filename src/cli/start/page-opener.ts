import { existsSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { serveSample } from '../sample/serve-sample.ts'
import { readSavedPage, type SavedPage } from '../saved-page.ts'
import type { PageSource } from './start-arguments.ts'

/** How long a page of the web may take; some never finish loading. */
const PATIENCE = 20_000
const NO_SCRIPTS = "script-src 'none'; object-src 'none'"

/** A page that is ready to be opened, as often as one likes. */
export interface PageOpener {
  readonly url: string
  readonly open: (page: Page) => Promise<void>
  /** Ends the server behind it. */
  readonly close: () => void
}

/** Makes a source ready: serves the sample, reads the saved page. Throws a sentence when there is no such file. */
export async function openerFor(source: PageSource): Promise<PageOpener> {
  if (source.from === 'file') {
    if (!existsSync(source.path)) throw new Error(`There is no file ${source.path}. An address begins with https://`)
    return savedPageOpener(readSavedPage(source.path))
  }
  const { url, close } = source.from === 'sample' ? await serveSample() : { url: source.url, close: () => undefined }
  return { url, close, open: (page) => goTo(page, url) }
}

/**
 * A saved page opens under the address that it came from, so that Lede sees what it saw there. Its scripts do not run,
 * and nothing but the page itself is answered: the tab reaches no network.
 */
function savedPageOpener({ html, url }: SavedPage): PageOpener {
  const prepared = new WeakSet<Page>()
  return {
    url: url.href,
    close: () => undefined,
    async open(page) {
      if (!prepared.has(page)) {
        prepared.add(page)
        await answerOnly(page, url, html)
      }
      await goTo(page, url.href)
    },
  }
}

async function answerOnly(page: Page, url: URL, html: string): Promise<void> {
  const address = withoutFragment(url.href)
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && withoutFragment(request.url()) === address
    const answer = !/^https?:/.test(request.url())
      ? request.continue()
      : isPage
        ? request.respond({
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': NO_SCRIPTS },
            body: html,
          })
        : request.abort()
    // A request that the page has given up meanwhile has nothing to be answered.
    answer.catch(() => undefined)
  })
}

async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE })
  await page.waitForFunction('document.readyState === "complete"', { timeout: PATIENCE }).catch(() => {
    console.log('The page has not finished loading; going on with what is there.')
  })
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '')
}
