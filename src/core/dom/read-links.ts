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
  const readAddress = (href: string): Omit<Link, 'box'> | undefined => {
    const url = parseAddress(href, base)
    if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return undefined
    const isOwn = pages.some((address) => isOwnAddress(url, address))
    const likeness = isOwn ? 0 : storyLikeness(url, own)
    return { url, key: likeness > 0 ? storyKey(url) : '', likeness, own: isOwn }
  }
  // a card's picture, headline and teaser share one address, a page's menus another few
  const known = new Map<string, ReturnType<typeof readAddress>>()
  return {
    read(box) {
      const href = box.element.getAttribute('href')?.trim()
      if (!href || href.startsWith('#')) return undefined
      if (!known.has(href)) known.set(href, readAddress(href))
      const address = known.get(href)
      return address && { box, ...address }
    },
  }
}

/** Asking `canParse` first would parse each address twice. */
function parseAddress(href: string, base: URL): URL | undefined {
  try {
    return new URL(href, base)
  } catch {
    return undefined
  }
}

function baseAddress(document: Document, page: URL): URL {
  const href = document.querySelector('base[href]')?.getAttribute('href')
  return (href && parseAddress(href, page)) || page
}

/** The page's address, and the ones that it names as its own. */
function ownAddresses(document: Document, page: URL): URL[] {
  const named = ['link[rel="canonical"]', 'meta[property="og:url"]'].flatMap((selector) => {
    const element = document.querySelector(selector)
    const value = element?.getAttribute('href') ?? element?.getAttribute('content')
    const url = value ? parseAddress(value, page) : undefined
    return url && url.pathname.length > 1 ? [url] : []
  })
  return [page, ...named]
}
