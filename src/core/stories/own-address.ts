import { bareHost, storyKey } from './address.ts'
import { pathShape } from './story-likeness.ts'

/** True for the page's own address and for its parts: its pictures, its comments, its print view. */
export function isOwnAddress(url: URL, page: URL): boolean {
  if (url.host !== page.host && bareHost(url.host) !== bareHost(page.host)) return false
  const path = barePath(url)
  const own = barePath(page)
  if (path === own && (own.length >= 12 || page.search !== '' || url.search === '') && sameQuery(url, page)) return true
  if (own.length < 12) return false
  // a script that serves another view of the page names its id
  const id = url.search === '' ? undefined : /\d{5,}/.exec(own)?.[0]
  if (id !== undefined && url.search.includes(id) && pathShape(url).slugWords < 3) return true
  return path.startsWith(`${own}/`)
}

/** Where the page's own address has no query, any query is a view of it. */
function sameQuery(url: URL, page: URL): boolean {
  return page.search === '' || url.search === page.search || storyKey(url) === storyKey(page)
}

function barePath(url: URL): string {
  const { pathname } = url
  return pathname.endsWith('/') ? pathname.replace(/\/+$/, '') : pathname
}
