/**
 * Takes a picture of the popup in every state, light and dark, in the system's own colours, on a narrow phone and in other
 * languages, for people to look at: `npm run pictures:states`, or with names of states as arguments only those. They are
 * written to `output/popup/`.
 */

import { buildAll } from './build/build-all.ts'
import { openScene } from './popup-states/open-scene.ts'
import { POPUP_SCENES } from './popup-states/scenes.ts'
import { openBrowser } from './start/lede-browser.ts'
import { takePagePicture, takePopupPicture } from './start/page-pictures.ts'

const FOLDER = 'output/popup'
const THEMES = ['light', 'dark'] as const
/** A long one, and one that is written from right to left. */
const OTHER_LANGUAGES = ['de', 'ar']
const PHONE = { width: 320, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true }

const chosen = process.argv.slice(2)
const scenes = POPUP_SCENES.filter(({ name }) => chosen.length === 0 || chosen.includes(name))

await buildAll()
const { browser, loadLede } = await openBrowser('chrome', { headless: true, scale: 2 })
try {
  const popupUrl = await loadLede()
  for (const scene of scenes) {
    for (const theme of THEMES) await take(`${scene.name}-${theme}`, scene, theme)
    for (const locale of OTHER_LANGUAGES) await take(`${scene.name}-${locale}`, scene, 'light', locale)
    await takeForced(`${scene.name}-forced`, scene)
    await takeOnPhone(`${scene.name}-phone`, scene)
  }

  async function take(name: string, scene: (typeof scenes)[number], theme: string, locale?: string): Promise<void> {
    const page = await browser.newPage()
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
    await openScene(page, popupUrl, scene, locale)
    await takePopupPicture(page, FOLDER, name)
    await page.close()
  }

  async function takeForced(name: string, scene: (typeof scenes)[number]): Promise<void> {
    const page = await browser.newPage()
    const session = await page.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
    await openScene(page, popupUrl, scene)
    await takePopupPicture(page, FOLDER, name)
    await page.close()
  }

  /** There the popup is a page of its own. */
  async function takeOnPhone(name: string, scene: (typeof scenes)[number]): Promise<void> {
    const page = await browser.newPage()
    await page.setViewport(PHONE)
    await openScene(page, popupUrl, scene)
    await takePagePicture(page, FOLDER, name)
    await page.close()
  }
  console.log(`Pictures: ${FOLDER}/`)
} finally {
  await browser.close()
}
