import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'

/** Pages of the web may be endless. */
const TALLEST = 6000
/** Browsers show no taller popup. */
const TALLEST_POPUP = 600

/** Takes a picture of a page from its top, and answers its path. */
export async function takePagePicture(page: Page, folder: string, name: string): Promise<string> {
  const width = page.viewport()?.width ?? 1280
  const height = Math.min(TALLEST, Number(await page.evaluate('document.documentElement.scrollHeight')))
  return save(page, folder, name, { x: 0, y: 0, width, height })
}

/** Takes a picture of the popup, in the size in which the browser would show it, and answers its path. */
export async function takePopupPicture(popup: Page, folder: string, name: string): Promise<string> {
  await popup.bringToFront()
  const deviceScaleFactor = popup.viewport()?.deviceScaleFactor ?? 1
  // In a window that is too narrow, the popup keeps the width that it asks the browser for.
  await popup.setViewport({ width: 200, height: TALLEST_POPUP, deviceScaleFactor })
  const width = Number(await popup.evaluate('document.body.offsetWidth'))
  await popup.setViewport({ width, height: TALLEST_POPUP, deviceScaleFactor })
  const height = Math.min(TALLEST_POPUP, Number(await popup.evaluate('document.body.offsetHeight')))
  return save(popup, folder, name, { x: 0, y: 0, width, height })
}

async function save(
  page: Page,
  folder: string,
  name: string,
  clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.png`) as `${string}.png`
  await page.screenshot({ path, clip })
  return path
}
