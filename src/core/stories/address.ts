/** Query parameters that say where a reader came from, not what the page is. */
const TRACKING =
  /^(utm_\w+|at_\w+|mc_\w+|pk_\w+|wt_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|cmpid|cmp|ref|refer(r)?er|ref_src|source|src|from|xtor|ns_\w+|icid|intcid|itm_\w+|int_\w+|ito|rel|spm|ncid|ocid|traffic_?source|link_?source|position|placement|recommendation\w*|outputtype|output)$/i
const SECOND_LEVEL = /^(com?|org|net|gov|edu|ac|or|ne|go|gob|gov|mil|nom|web|info|in)$/

/** A host without the labels that tell devices apart. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^(www\d?|m|mobile|amp)\./, '')
}

/** What publishers own of a host name: `news.example.co.uk` → `example.co.uk`. An estimate, without the public suffix list. */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.')
  const last = labels.at(-1) ?? ''
  const keep = last.length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? '') ? 3 : 2
  return labels.slice(-keep).join('.')
}

/** One story has one key, however it is linked: no fragment, no tracking parameters, no `www.`, no last slash. */
export function storyKey(address: string | URL): string {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return String(address)
  }
  const kept =
    url.search === ''
      ? []
      : [...url.searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`)
  const path = url.pathname.replace(/\/+$/, '').replace(/\/amp$/, '')
  return bareHost(url.host) + path + (kept.length > 0 ? `?${kept.join('&')}` : '')
}
