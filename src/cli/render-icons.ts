/** Renders icons/*.svg to PNG files: run after a change of the drawings, and commit both. */

import { readFileSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { ensureBrowser } from './browsers.ts'

const NAMES = ['on', 'off']
const SIZES = [16, 32, 48, 128]

const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chrome'),
  headless: true,
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const name of NAMES) {
  const drawing = readFileSync(`icons/${name}.svg`).toString('base64')
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img width=${String(size)} src="data:image/svg+xml;base64,${drawing}">`,
    )
    await page.screenshot({ path: `icons/${name}-${String(size)}.png`, omitBackground: true })
  }
}
await browser.close()
