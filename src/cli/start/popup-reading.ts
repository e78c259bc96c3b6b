import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer-core'
import type { Finding } from '../../core/report.ts'

/** What the content script tells the popup. Nothing imports the extension, so the parts that are read are named here. */
interface PageRecord {
  readonly site: string
  readonly state: string
  readonly findings: readonly Omit<Finding, 'elements'>[]
}

/** One group of the popup's list, as it stands there. */
export interface ListedGroup {
  readonly heading: string
  readonly stories: readonly { readonly title: string; readonly url: string }[]
}

export interface PopupReading {
  /** Undefined when no content script answered. */
  readonly record: PageRecord | undefined
  readonly groups: readonly ListedGroup[]
  /** All words that the popup shows. */
  readonly words: string
}

const READ_RECORD = `(async () => {
  const { tabs } = globalThis.browser ?? globalThis.chrome
  const [tab] = await tabs.query({ active: true, currentWindow: true })
  return tabs.sendMessage(tab.id, { type: 'get-snapshot' }).catch(() => undefined)
})()`

const READ_GROUPS = `[...document.querySelectorAll('#stories :is(h2, h3, a[href])')].map((element) =>
  ({ text: element.textContent.trim(), url: element.getAttribute('href') }))`

/**
 * Opens the popup in a tab behind the article's, where it reads that article as it would over it, and reads what it
 * shows. The tab stays open for a picture.
 */
export async function readPopup(
  browser: Browser,
  article: Page,
  popupUrl: string,
): Promise<{ readonly popup: Page; readonly reading: PopupReading }> {
  const popup = await browser.newPage()
  await article.bringToFront()
  // Firefox never reports such a page as loaded.
  void popup.goto(popupUrl).catch(() => undefined)
  await waitForWords(popup)
  const record = (await popup.evaluate(READ_RECORD)) as PageRecord | undefined
  const entries = (await popup.evaluate(READ_GROUPS)) as readonly Entry[]
  const words = String(await popup.evaluate('document.body.innerText'))
  return { popup, reading: { record, groups: grouped(entries), words } }
}

interface Entry {
  readonly text: string
  /** Null for a heading. */
  readonly url: string | null
}

function grouped(entries: readonly Entry[]): readonly ListedGroup[] {
  const groups: { heading: string; stories: { title: string; url: string }[] }[] = []
  for (const { text, url } of entries) {
    if (url === null) groups.push({ heading: text, stories: [] })
    else {
      if (groups.length === 0) groups.push({ heading: '', stories: [] })
      groups.at(-1)?.stories.push({ title: text, url })
    }
  }
  return groups.filter(({ stories }) => stories.length > 0)
}

/** The popup is filled by its script: waits until its words no longer change. */
async function waitForWords(popup: Page): Promise<void> {
  let before = ''
  for (let round = 0; round < 40; round += 1) {
    await setTimeout(250)
    const now = String(await popup.evaluate('document.body?.innerText ?? ""').catch(() => ''))
    if (now && now === before) return
    before = now
  }
  throw new Error('The popup stayed empty.')
}
