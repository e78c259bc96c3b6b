import { parseAddress, storyKey, type Address } from '../stories/address.ts'
import { ownAddressTest } from '../stories/own-address.ts'
import { storyJudge } from '../stories/story-likeness.ts'
import type { Box, Link } from './page-map.ts'

/** Reads a link's `href` (trimmed); undefined where it leads nowhere else: a fragment, another scheme than http(s). */
export type LinkReader = (box: Box, href: string) => Link | undefined

/** A longer one is no story's, and could be made to keep the patterns for addresses busy. UTF-16 units. */
const LONGEST_ADDRESS = 2000

export function linkReader(document: Document, page: URL): LinkReader {
  const base = baseAddress(document, page)
  const pages = ownAddresses(document, page)
  const isOwn = ownAddressTest(pages)
  const judge = storyJudge(pages.at(-1) ?? page)
  const readAddress = (href: string): Omit<Link, 'box'> | undefined => {
    const url = parseAddress(href, base)
    if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return undefined
    const own = isOwn(url)
    const likeness = own ? 0 : judge(url)
    return { url, key: likeness > 0 ? storyKey(url) : '', likeness, own }
  }
  // a card's picture, headline and teaser share one address, a page's menus another few
  const known = new Map<string, ReturnType<typeof readAddress>>()
  return (box, href) => {
    if (href.startsWith('#') || href.length > LONGEST_ADDRESS) return undefined
    let address = known.get(href)
    if (!address && !known.has(href)) known.set(href, (address = readAddress(href)))
    return address && { box, url: address.url, key: address.key, likeness: address.likeness, own: address.own }
  }
}

function baseAddress(document: Document, page: URL): Address {
  const href = document.querySelector('base[href]')?.getAttribute('href')
  return (href && parseAddress(href, page)) || page
}

/** The page's address, and the ones that it names as its own. */
function ownAddresses(document: Document, page: URL): Address[] {
  const named = ['link[rel="canonical"]', 'meta[property="og:url"]'].flatMap((selector) => {
    const element = document.querySelector(selector)
    const value = element?.getAttribute('href') ?? element?.getAttribute('content')
    const url = value ? parseAddress(value, page) : undefined
    return url && url.pathname.length > 1 ? [url] : []
  })
  return [page, ...named]
}
