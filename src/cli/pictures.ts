/** Makes the README's picture from the sample paper: the page before and after, and the popup, in a real browser. */

import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { buildAll } from './build/build-all.ts'
import { composition, PICTURE_SIZE } from './pictures/composition.ts'
import { LEAD_PATH } from './sample/sample-site.ts'
import { serveSample } from './sample/serve-sample.ts'
import { openBrowser } from './start/lede-browser.ts'
import { takePagePicture, takePopupPicture } from './start/page-pictures.ts'
import { readPopup } from './start/popup-reading.ts'

const RESULT = 'src/cli/sample/readme.png'
const PARTS = 'output/readme'
const HOST = 'harbourpost.example'
const SCALE = 1.5

/** Lede's time to read the page. */
const SETTLING = 1000

const HIDDEN_INDEXES = `[...document.querySelectorAll('*')].flatMap((element, index) =>
  element.hasAttribute('data-lede-hidden') ? [index] : [])`

async function makePicture(): Promise<void> {
  await buildAll()
  const sample = await serveSample()
  const hosts = `${HOST} 127.0.0.1:${new URL(sample.url).port}`
  const { browser, loadLede } = await openBrowser('chrome', { headless: true, scale: SCALE, hosts })
  try {
    const before = await opened(await browser.newPage())
    const popupUrl = await loadLede()
    const after = await opened(await browser.newPage())
    await setTimeout(SETTLING)
    const { popup } = await readPopup(browser, after, popupUrl)
    const shots = {
      popup: base64Of(await takePopupPicture(popup, PARTS, 'popup')),
      after: base64Of(await takePagePicture(await inFront(after), PARTS, 'after')),
      before: base64Of(await takePagePicture(await marked(before, after), PARTS, 'before')),
      icon: base64Of('icons/on-48.png'),
      address: HOST + LEAD_PATH,
    }
    const sheet = await browser.newPage()
    await sheet.setViewport({ ...PICTURE_SIZE, deviceScaleFactor: SCALE })
    await sheet.setContent(composition(shots))
    await sheet.screenshot({ path: RESULT })
    console.log(`Picture: ${RESULT}`)
  } finally {
    await browser.close()
    sample.close()
  }
}

async function opened(page: Page): Promise<Page> {
  await page.goto(`http://${HOST}${LEAD_PATH}`)
  return page
}

async function inFront(page: Page): Promise<Page> {
  await page.bringToFront()
  return page
}

/** Tints on the untouched page what is hidden on the cleaned one: both have the same elements in the same order. */
async function marked(untouched: Page, cleaned: Page): Promise<Page> {
  const indexes = JSON.stringify(await cleaned.evaluate(HIDDEN_INDEXES))
  await untouched.evaluate(`{
    const elements = document.querySelectorAll('*')
    for (const index of ${indexes}) elements[index].style.cssText += 'outline: 2px solid #d9483b; outline-offset: 5px; ' +
      'border-radius: 2px; background-color: #e4574526; box-shadow: 0 0 0 5px #e4574526'
  }`)
  return inFront(untouched)
}

function base64Of(path: string): string {
  return readFileSync(path).toString('base64')
}

await makePicture()
