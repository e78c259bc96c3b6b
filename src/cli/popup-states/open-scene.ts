import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import type { PopupScene } from './scenes.ts'

const SHOWN = `performance.getEntriesByName('lede-shown').length > 0`
const PATIENCE = 5000
/** Whatever moves or fades after a press has come to rest. */
const STILL = `Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => undefined)`

/**
 * Opens the popup's page as it is in a scene: the parts of the extension API that tell of the tab answer for it.
 *
 * @param popupUrl the popup's address in the extension
 * @param locale a folder of `_locales`; the browser's own choice if undefined
 */
export async function openScene(page: Page, popupUrl: string, scene: PopupScene, locale?: string): Promise<void> {
  await page.evaluateOnNewDocument(
    `{ const { scene, texts } = ${JSON.stringify({ scene, texts: locale && textsIn(locale) })}; ${ACT_OUT} }`,
  )
  await page.goto(popupUrl)
  await actOn(page, scene)
}

/** The same where no script of a driver's runs before those of the popup, as in Firefox: the popup is started once more. */
export async function openSceneAnew(page: Page, popupUrl: string, scene: PopupScene): Promise<void> {
  // Firefox never reports such a page as loaded.
  void page.goto(popupUrl).catch(() => undefined)
  const end = Date.now() + PATIENCE
  while ((await page.evaluate(SHOWN).catch(() => false)) !== true) {
    if (Date.now() > end) throw new Error('The popup did not come')
    await setTimeout(20)
  }
  await page.evaluate(`{
    { const { scene, texts } = ${JSON.stringify({ scene })}; ${ACT_OUT} }
    performance.clearMarks()
    document.body.replaceWith(document.createElement('body'))
    void import(document.querySelector('script').src + '?anew')
  }`)
  await actOn(page, scene)
}

/** Waits for the popup, and presses what the scene wants. */
async function actOn(page: Page, scene: PopupScene): Promise<void> {
  await page.waitForFunction(SHOWN, { timeout: PATIENCE })
  for (const selector of scene.presses ?? []) await page.click(selector)
  if (scene.types) await page.type('#filter', scene.types)
  await page.evaluate(STILL)
}

function textsIn(locale: string): unknown {
  return JSON.parse(readFileSync(`src/extension/_locales/${locale}/messages.json`, 'utf8'))
}

/** Runs in the popup before anything else does, with `scene` and `texts`. */
const ACT_OUT = `
  const promised = (answer) => (...args) => {
    const callback = args.at(-1)
    const promise = Promise.resolve(answer())
    if (typeof callback === 'function') void promise.then(callback)
    return promise
  }
  /** Opens nothing, and remembers what it was asked to. */
  const opened = (globalThis.opened = [])
  const set = (object, name, value) => Object.defineProperty(object, name, { value, configurable: true })
  const filled = (key, parts = []) =>
    (texts[key]?.message ?? '').replace(/[$]([1-9])/g, (_, place) => parts[place - 1] ?? '')
  for (const api of new Set([globalThis.chrome, globalThis.browser])) {
    if (!api?.tabs) continue
    set(api.tabs, 'query', promised(() => [scene.tab]))
    set(api.tabs, 'create', ({ url, active }, ...rest) => {
      opened.push([url, active])
      return promised(() => ({}))(...rest)
    })
    set(api.tabs, 'get', promised(() => scene.broken ? Promise.reject(new Error('no such tab')) : scene.tab))
    if (scene.answer)
      set(api.tabs, 'sendMessage', promised(() => scene.answer === 'late' ? new Promise(() => {}) : scene.answer))
    set(api.permissions, 'contains', promised(() => scene.permitted ?? true))
    set(api.storage.local, 'get', promised(() => scene.stored ?? {}))
    if (texts) set(api.i18n, 'getMessage', filled)
  }
`
