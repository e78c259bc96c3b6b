/** Hosts that browsers keep extensions away from although they are on the web: their stores and accounts. */
const GUARDED_HOSTS: ReadonlySet<string> = new Set([
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'chromewebstore.google.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'install.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
])

/** Whether a page without our content script is one that no permission opens. */
export function isUntouchable({ protocol, host, pathname }: URL): boolean {
  if (protocol !== 'http:' && protocol !== 'https:') return true
  return GUARDED_HOSTS.has(host) || (host === 'chrome.google.com' && pathname.startsWith('/webstore'))
}

/** Browsers show PDF files in pages of their own, which nothing but the address tells. */
export function isPdf({ pathname }: URL): boolean {
  return /\.pdf$/i.test(pathname)
}

/** Firefox's. */
export function isReaderView({ href }: URL): boolean {
  return href.startsWith('about:reader?')
}
