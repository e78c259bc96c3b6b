import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import type { BrowserKind } from '../../src/cli/browsers.ts'
import { openScene, openSceneAnew } from '../../src/cli/popup-states/open-scene.ts'
import { POPUP_SCENES } from '../../src/cli/popup-states/scenes.ts'
import { type LedeBrowser, openBrowser } from '../../src/cli/start/lede-browser.ts'
import { FirefoxInside } from './drivers/firefox-inside.ts'

/** How a reader wants to see things, or has to. */
export interface Look {
  readonly scheme?: 'light' | 'dark'
  /** The system's own colours. */
  readonly forcedColours?: boolean
  readonly lessMotion?: boolean
  /** Fingers instead of a mouse. */
  readonly coarse?: boolean
  /** Text alone is so many times as large. Firefox alone. */
  readonly textZoom?: number
  readonly width?: number
}

const WIDTH = 380
const HEIGHT = 600

/** The popup's own page in a tab of a real browser, every state of it acted out. */
export class PopupStage {
  readonly #kind: BrowserKind
  #lede: LedeBrowser | undefined
  #popupUrl = ''
  #textZoom = 1

  constructor(kind: BrowserKind) {
    this.#kind = kind
    beforeAll(async () => {
      this.#lede = await openBrowser(kind, { headless: true })
      this.#popupUrl = await this.#lede.loadLede()
    })
    afterAll(() => this.#lede?.browser.close())
  }

  /** Opens a tab for a test, and closes it. */
  async inTab(look: Look, act: (page: Page) => Promise<void>): Promise<void> {
    if (!this.#lede) throw new Error('The browser did not start')
    const page = await this.#lede.browser.newPage()
    const { coarse = false, width = WIDTH, textZoom = 1 } = look
    this.#textZoom = textZoom
    const touch = this.#kind === 'chrome' && coarse ? { hasTouch: true, isMobile: true } : {}
    await page.setViewport({ width, height: HEIGHT, ...touch })
    try {
      await this.look(page, look)
      await act(page)
    } finally {
      await page.close()
    }
  }

  /** Changes colours, motion and pointer under an open page, as a reader may. */
  async look(page: Page, look: Look): Promise<void> {
    if (this.#kind === 'chrome') await emulate(page, look)
    else if (this.#lede) await setPreferences(new FirefoxInside(this.#lede.browser), look)
  }

  async show(page: Page, name: string): Promise<void> {
    const scene = POPUP_SCENES.find((candidate) => candidate.name === name)
    if (!scene) throw new Error(`no state ${name}`)
    await (this.#kind === 'chrome' ? openScene : openSceneAnew)(page, this.#popupUrl, scene)
    // Firefox forgets it when a tab goes elsewhere.
    if (this.#lede && this.#textZoom !== 1)
      await new FirefoxInside(this.#lede.browser).evaluate(
        `void (gBrowser.selectedBrowser.textZoom = ${String(this.#textZoom)})`,
      )
  }
}

async function emulate(page: Page, { scheme = 'light', forcedColours, lessMotion }: Look): Promise<void> {
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: lessMotion ? 'reduce' : 'no-preference' },
    ],
  })
}

/** They hold at once, in every page. */
async function setPreferences(inside: FirefoxInside, look: Look): Promise<void> {
  const numbers = {
    'layout.css.prefers-color-scheme.content-override': look.scheme === 'dark' ? 0 : 1,
    'browser.display.document_color_use': look.forcedColours ? 2 : 0,
    'ui.prefersReducedMotion': look.lessMotion ? 1 : 0,
    'ui.primaryPointerCapabilities': look.coarse ? 1 : 6,
  }
  for (const [name, value] of Object.entries(numbers))
    await inside.evaluate(`Services.prefs.setIntPref('${name}', ${String(value)})`)
}
