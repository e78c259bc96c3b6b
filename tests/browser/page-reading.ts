import type { Page } from 'puppeteer-core'
import type { Popup } from './drivers/driver.ts'

/** The page as it is now, serialised. */
export async function markupOf(page: Page): Promise<string> {
  return String(await page.evaluate('document.documentElement.outerHTML'))
}

/** How many elements Lede hides on a page. */
export async function hiddenCount(page: Page): Promise<number> {
  return Number(await page.evaluate(`document.querySelectorAll('[data-lede-hidden]').length`))
}

export async function isVisible(page: Page, selector: string): Promise<boolean> {
  return Boolean(await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).checkVisibility()`))
}

interface ListedStory {
  readonly title: string
  /** As it stands in the link. */
  readonly url: string
  /** What stands beside the link. */
  readonly about: string
}

/** What the popup shows; null for parts that are not there. */
export interface PopupReading {
  readonly site: string | null
  readonly on: 'true' | 'false' | null
  readonly summary: string | null
  readonly notice: string | null
  readonly action: string | null
  readonly groups: readonly { readonly heading: string; readonly stories: readonly ListedStory[] }[]
}

const READ_POPUP = `(() => {
  const text = (selector, root = document) => root.querySelector(selector)?.textContent ?? null
  return {
    site: text('#site'),
    on: document.querySelector('[role=switch]')?.getAttribute('aria-checked') ?? null,
    summary: text('#summary'),
    notice: text('.notice h2'),
    action: text('.notice button'),
    groups: [...document.querySelectorAll('#stories .group')].map((group) => ({
      heading: text('h2', group),
      stories: [...group.querySelectorAll('li')].map((row) => {
        const links = row.querySelectorAll('a[href]')
        if (links.length !== 1) throw new Error(links.length + ' links in a row')
        return { title: links[0].textContent, url: links[0].getAttribute('href'), about: text('.about', row) ?? '' }
      }),
    })),
  }
})()`

export async function readPopup(popup: Popup): Promise<PopupReading> {
  return (await popup.evaluate(READ_POPUP)) as PopupReading
}
