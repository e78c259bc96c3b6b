/** What is read of a web address; a `URL` is one. */
export type Address = Readonly<Pick<URL, 'href' | 'protocol' | 'host' | 'hostname' | 'pathname' | 'search'>>

/** An absolute address, or the path of one, in which a parser has nothing to mend. */
const PLAIN =
  /^(?:(https?:)\/\/([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]+))?(\/[\w.~!$&()*+,;=:@%/-]*)(\?[\w.~!$&()*+,;=:@%/?-]+)?(#[\w.~!$&()*+,;=:@%/?-]*)?$/

/**
 * An address as a link gives it, under the page's base; undefined where it is none. Most links of a page are plain, and
 * then taking them apart by hand costs a fraction of a `URL`.
 */
export function parseAddress(href: string, base: Address): Address | undefined {
  const plain = href.startsWith('//') || /\/\.|xn--|%2e/i.test(href) ? null : PLAIN.exec(href)
  if (plain) {
    const [, scheme, named, pathname = '', search = ''] = plain
    const protocol = scheme ?? base.protocol
    const host = named ?? base.host
    const hostname = named ?? base.hostname
    return { href: scheme ? href : `${protocol}//${host}${href}`, protocol, host, hostname, pathname, search }
  }
  // asking `canParse` first would parse each address twice
  try {
    return new URL(href, base.href)
  } catch {
    return undefined
  }
}

const words = (list: string) => new Set(list.split(' '))

/** Query parameters that say where a reader came from, not what the page is. */
const TRACKING = words(
  'fbclid gclid dclid msclkid yclid igshid cmpid cmp ref refer referer referrer ref_src source src from xtor icid intcid ito rel spm ncid ocid trafficsource traffic_source linksource link_source linkposition link_position position placement outputtype output',
)
const TRACKING_BEGINNINGS = ['utm_', 'at_', 'mc_', 'pk_', 'wt_', 'ns_', 'itm_', 'int_', 'recommendation']
const SECOND_LEVEL = words('com co org net gov edu ac or ne go gob mil nom web info in')

/** A host without the labels that tell devices apart. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^(www\d?|m|mobile|amp)\./, '')
}

/** What publishers own of a host name: `news.example.co.uk` → `example.co.uk`. An estimate, without the public suffix list. */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.')
  const last = labels.at(-1) ?? ''
  const keep = last.length === 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') ? 3 : 2
  return labels.slice(-keep).join('.')
}

/** The key of a story's address as text; what is no address is its own key. */
export function addressKey(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url ? storyKey(url) : address
}

/** One story has one key, however it is linked: no fragment, no tracking parameters, no `www.`, no last slash. */
export function storyKey({ host, pathname, search }: Address): string {
  let path = pathname
  while (path.endsWith('/')) path = path.slice(0, -1)
  if (path.endsWith('/amp')) path = path.slice(0, -4)
  return bareHost(host) + path + (search === '' ? '' : queryKey(search))
}

function queryKey(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => !isTracking(name.toLowerCase()))
  return kept.length > 0 ? `?${kept.map(([name, value]) => `${name}=${value}`).join('&')}` : ''
}

function isTracking(name: string): boolean {
  return TRACKING.has(name) || TRACKING_BEGINNINGS.some((beginning) => name.startsWith(beginning))
}
