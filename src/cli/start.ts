import { setTimeout } from 'node:timers/promises'
import type { Browser } from 'puppeteer-core'
import { type BrowserKind, findBrowser } from './browsers.ts'
import { buildAll } from './build/build-all.ts'
import { openBrowser, type LedeBrowser } from './start/lede-browser.ts'
import { openerFor, type PageOpener } from './start/page-opener.ts'
import { takePagePicture, takePopupPicture } from './start/page-pictures.ts'
import { readPopup } from './start/popup-reading.ts'
import { readingText } from './start/reading-text.ts'
import { hasDisplay, readStartArguments } from './start/start-arguments.ts'

const OUTPUT = 'output'
/** Time for what a page adds after loading, and for Lede to read it. */
const SETTLING = 1500

async function start(): Promise<void> {
  const { source, browser, headless } = readStartArguments(
    process.argv.slice(2),
    hasDisplay(process.platform, process.env),
  )
  const opener = await openerFor(source)
  try {
    console.log('Building Lede …')
    await buildAll()
    const lede = await openBrowser(browser ?? presentBrowser(), { headless })
    await (headless ? report(lede, opener) : show(lede, opener))
  } finally {
    opener.close()
  }
}

function presentBrowser(): BrowserKind {
  return !findBrowser('chrome') && findBrowser('firefox') ? 'firefox' : 'chrome'
}

/** With a display: a window for the reader, until it is closed. */
async function show({ browser, loadLede }: LedeBrowser, opener: PageOpener): Promise<void> {
  const closed = new Promise((resolve) => browser.once('disconnected', resolve))
  // On macOS a browser stays alive without a window.
  browser.on('targetdestroyed', () => void closeWithLastPage(browser))
  await loadLede()
  const page = (await browser.pages())[0] ?? (await browser.newPage())
  await opener.open(page)
  console.log(`Lede is at work on ${opener.url}`)
  console.log('Its button is under the puzzle piece. Close the browser to end.')
  await closed
}

async function closeWithLastPage(browser: Browser): Promise<void> {
  if (!browser.connected) return
  const pages = await browser.pages()
  if (pages.length === 0) await browser.close()
}

/** Without a display: what was removed and why, the stories, and pictures. */
async function report({ browser, loadLede }: LedeBrowser, opener: PageOpener): Promise<void> {
  try {
    const page = await browser.newPage()
    await opener.open(page)
    const pictures = [await takePagePicture(page, OUTPUT, 'before')]
    const popupUrl = await loadLede()
    await opener.open(page)
    await setTimeout(SETTLING)
    const { popup, reading } = await readPopup(browser, page, popupUrl)
    pictures.push(await takePopupPicture(popup, OUTPUT, 'popup'))
    await page.bringToFront()
    pictures.push(await takePagePicture(page, OUTPUT, 'after'))
    console.log(`\n${opener.url}\n${readingText(reading)}\n\nPictures: ${pictures.join(', ')}`)
  } finally {
    await browser.close()
  }
}

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
