import { bareHost, storyKey, type Address } from './address.ts'
import { pathShape } from './story-likeness.ts'

/** Tests for a page's own addresses and their parts: its pictures, its comments, its print view. */
export function ownAddressTest(pages: readonly Address[]): (url: Address) => boolean {
  const tests = pages.map(ownTest)
  return (url) => tests.some((test) => test(url))
}

function ownTest(page: Address): (url: Address) => boolean {
  const { host } = page
  const bare = bareHost(host)
  const own = barePath(page)
  const isLong = own.length >= 12
  const id = isLong ? /\d{5,}/.exec(own)?.[0] : undefined
  return (url) => {
    if (url.host !== host && bareHost(url.host) !== bare) return false
    const path = barePath(url)
    if (path === own) {
      const isSame = isLong || page.search !== '' || url.search === ''
      if (isSame && sameQuery(url, page)) return true
    }
    if (!isLong) return false
    // a script that serves another view of the page names its id
    if (id !== undefined && url.search !== '' && url.search.includes(id) && pathShape(url).slugWords < 3) return true
    return path.startsWith(own) && path[own.length] === '/'
  }
}

/** Where the page's own address has no query, any query is a view of it. */
function sameQuery(url: Address, page: Address): boolean {
  return page.search === '' || url.search === page.search || storyKey(url) === storyKey(page)
}

function barePath({ pathname }: Address): string {
  return pathname.endsWith('/') ? pathname.replace(/(?<!\/)\/+$/, '') : pathname
}
