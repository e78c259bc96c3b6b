import { storyKey } from '../stories/address.ts'
import { isOwnAddress } from '../stories/own-address.ts'
import { storyLikeness } from '../stories/story-likeness.ts'
import type { Box, Link } from './page-map.ts'

/** Reads a document's links under the page's address. */
export interface LinkReader {
  /** Undefined where the box leads nowhere else: no address, a fragment, another scheme than http(s). */
  read(box: Box): Link | undefined
}

export function linkReader(document: Document, page: URL): LinkReader {
  const base = baseAddress(document, page)
  const pages = ownAddresses(document, page)
  const own = pages.at(-1) ?? page
  return {
    read(box) {
      const href = box.element.getAttribute('href')?.trim()
      if (!href || href.startsWith('#') || !URL.canParse(href, base)) return undefined
      const url = new URL(href, base)
      if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
      const isOwn = pages.some((address) => isOwnAddress(url, address))
      const likeness = isOwn ? 0 : storyLikeness(url, own)
      return { box, url, key: likeness > 0 ? storyKey(url) : '', likeness, own: isOwn }
    },
  }
}

function baseAddress(document: Document, page: URL): URL {
  const href = document.querySelector('base[href]')?.getAttribute('href')
  return href && URL.canParse(href, page) ? new URL(href, page) : page
}

/** The page's address, and the ones that it names as its own. */
function ownAddresses(document: Document, page: URL): URL[] {
  const named = ['link[rel="canonical"]', 'meta[property="og:url"]'].flatMap((selector) => {
    const element = document.querySelector(selector)
    const value = element?.getAttribute('href') ?? element?.getAttribute('content')
    const url = value && URL.canParse(value, page) ? new URL(value, page) : undefined
    return url && url.pathname.length > 1 ? [url] : []
  })
  return [page, ...named]
}
