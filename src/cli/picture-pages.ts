/**
 * Takes a picture of the settings page, as it is and under an organisation's policy, and of the first page, light and dark,
 * wide and as on a narrow phone, in English, German and Arabic, for people to look at: `npm run pictures:pages`. They are
 * written to `output/pages/`.
 */

import { setTimeout } from 'node:timers/promises'
import { buildAll } from './build/build-all.ts'
import { openBrowser } from './start/lede-browser.ts'
import { takePagePicture } from './start/page-pictures.ts'

const FOLDER = 'output/pages'
const LANGUAGES = ['en', 'de', 'ar']
const SIZES = { wide: 1000, phone: 320 }

/** What a reader may have chosen. */
const CHOICES = {
  'site:harbourpost.example': { enabled: false },
  'site:sport.harbourpost.example': { enabled: true, article: true, keep: ['app: get the app', 'follow: follow us'] },
}
const POLICY = { sites: {}, everywhere: true, locked: true }

/** Each with what is stored then. */
const PAGES = {
  first: ['welcome/welcome.html', {}],
  settings: ['options/options.html', CHOICES],
  locked: ['options/options.html', { policy: POLICY }],
} as const
/** A page's time to show what is stored, in milliseconds. */
const SETTLING = 300

await buildAll()
for (const language of LANGUAGES) await takeAll(language)
console.log(`Pictures: ${FOLDER}/`)

async function takeAll(language: string): Promise<void> {
  const { browser, loadLede } = await openBrowser('chrome', { headless: true, switches: [`--lang=${language}`] })
  try {
    const popup = await loadLede()
    const page = await browser.newPage()
    for (const [name, [path, stored]] of Object.entries(PAGES))
      for (const theme of ['light', 'dark'])
        for (const [size, width] of Object.entries(SIZES)) {
          await page.setViewport({ width, height: 800, deviceScaleFactor: 2 })
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
          await page.goto(new URL(`../${path}`, popup).href)
          await page.evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`)
          await setTimeout(SETTLING)
          await takePagePicture(page, FOLDER, `${name}-${theme}-${size}-${language}`)
        }
  } finally {
    await browser.close()
  }
}
