import type { Browser } from './browser.ts'
import { isRecord } from './shape.ts'

/**
 * The reader's choices, one key per site. Those made in private windows are kept apart, in storage.session: in memory,
 * where normal windows do not look and content scripts cannot, so that the background reads them for these.
 */

/** What a reader chose for one site. */
export interface SiteChoice {
  readonly enabled: boolean
}

const DEFAULT_CHOICE: SiteChoice = { enabled: true }
const PREFIX = 'site:'

/** The site that a host belongs to in the settings: the host without `www.`. */
export function siteOfHost(host: string): string {
  const plain = host.toLowerCase().replace(/\.$/, '')
  return /^www\.[^.]+\./.test(plain) ? plain.slice(4) : plain
}

/** The keys that may hold a host's choice, most specific first: its own, then its parent domains'. */
export function siteKeys(host: string): readonly string[] {
  const site = siteOfHost(host)
  const isAddress = /^[\d.]+$|[:[]/.test(site)
  const labels = isAddress ? [site] : site.split('.')
  const parents = labels.slice(1, -1).map((_, index) => labels.slice(index + 1).join('.'))
  return [site, ...parents].map((name) => PREFIX + name)
}

/**
 * The choice for a host; the default when nothing is stored, storage fails or holds something else. Never throws.
 *
 * @param isPrivate in a private window: what was chosen there counts before the reader's other choices
 */
export async function readSite(
  browser: Pick<Browser, 'storage'>,
  host: string,
  isPrivate = false,
): Promise<SiteChoice> {
  const keys = siteKeys(host)
  try {
    const stored = await browser.storage.local.get([...keys])
    if (isPrivate) Object.assign(stored, await browser.storage.session.get([...keys]))
    return keys.map((key) => stored[key]).find(isSiteChoice) ?? DEFAULT_CHOICE
  } catch {
    return DEFAULT_CHOICE
  }
}

/** Stores an explicit choice for a host and, where they made none of their own, for its subdomains. May throw. */
export async function writeSite(
  browser: Pick<Browser, 'storage'>,
  host: string,
  choice: SiteChoice,
  isPrivate: boolean,
): Promise<void> {
  const area = isPrivate ? browser.storage.session : browser.storage.local
  await area.set({ [PREFIX + siteOfHost(host)]: choice })
}

/** Calls back when a choice that covers the host is stored, changed or removed; not for those of private windows. */
export function onSiteChange(browser: Pick<Browser, 'storage'>, host: string, changed: () => void): void {
  const keys = siteKeys(host)
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && keys.some((key) => key in changes)) changed()
  })
}

export function isSiteChoice(value: unknown): value is SiteChoice {
  return isRecord(value) && typeof value['enabled'] === 'boolean'
}
