import type { Browser, Storage } from './browser.ts'
import { cleansEverywhere, type Policy, POLICY_KEY, type Settings, SETTINGS_KEY } from './page-settings.ts'
import { isFlag, isRecord } from './shape.ts'

/**
 * The reader's choices, one key per site. Those made in private windows are kept apart, in storage.session: in memory,
 * where normal windows do not look and content scripts cannot, so that the background reads them for these.
 */

/** What a reader chose for one site. */
export interface SiteChoice {
  readonly enabled: boolean
  /** Its pages are articles, whatever they look like. */
  readonly article?: boolean
  /** What stays on its pages: see kept.ts. */
  readonly keep?: readonly string[]
}

/** What holds on a site at the moment. */
export interface CurrentChoice extends SiteChoice {
  /** Lede is paused everywhere, and `enabled` false: until when, in milliseconds since 1970. */
  readonly pausedUntil?: number
  /** How Lede works on every page; where nothing is named, as the defaults say. As stored, and so not checked. */
  readonly settings?: Partial<Settings> | undefined
}

/** Stored while Lede is paused everywhere. */
interface Pause {
  /** Milliseconds since 1970. */
  readonly until: number
  /** It ends with the browser, if not before. */
  readonly thisRun?: boolean
}

const DEFAULT_CHOICE: SiteChoice = { enabled: true }
const PREFIX = 'site:'
const PAUSE = 'pause'
/** What holds for every site, and is read with each. */
const COMMON = [PAUSE, SETTINGS_KEY, POLICY_KEY]

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
 * What holds for a host; the default when nothing is stored, storage fails or holds something else. Never throws.
 *
 * @param isPrivate in a private window: what was chosen there counts before the reader's other choices
 */
export async function readSite(
  browser: Pick<Browser, 'storage'>,
  host: string,
  isPrivate = false,
): Promise<CurrentChoice> {
  const { choice, settings, pausedUntil } = await readStored(browser, host, isPrivate)
  return { ...choice, settings, ...(pausedUntil > Date.now() && { enabled: false, pausedUntil }) }
}

/**
 * Stores an explicit choice for a host and, where they made none of their own, for its subdomains. What the change does
 * not name stays as it was for the host. May throw, and does when a policy has locked where Lede cleans.
 */
export async function writeSite(
  browser: Pick<Browser, 'storage'>,
  host: string,
  change: Partial<SiteChoice>,
  isPrivate: boolean,
): Promise<void> {
  const { choice, locked } = await readStored(browser, host, isPrivate)
  if (locked && change.enabled !== undefined) throw new Error('The organisation decides where Lede cleans')
  await areaFor(browser, isPrivate).set({ [PREFIX + siteOfHost(host)]: { ...choice, ...change } })
}

/** Whether a policy has locked where Lede cleans: `writeSite` then switches nothing. Never throws. */
export async function isLocked({ storage }: Pick<Browser, 'storage'>): Promise<boolean> {
  const { [POLICY_KEY]: policy } = await storage.local.get([POLICY_KEY]).catch(() => ({ [POLICY_KEY]: undefined }))
  return isRecord(policy) && policy['locked'] === true
}

/** Pauses Lede everywhere, or in private windows alone; one that is over by now ends it. May throw. */
export async function writePause(browser: Pick<Browser, 'storage'>, pause: Pause, isPrivate: boolean): Promise<void> {
  await areaFor(browser, isPrivate).set({ [PAUSE]: pause })
}

/** To be called when the browser starts. */
export async function endPauseOfLastRun({ storage }: Pick<Browser, 'storage'>): Promise<void> {
  const { [PAUSE]: pause } = await storage.local.get([PAUSE])
  if (isPause(pause) && pause.thisRun) await storage.local.set({ [PAUSE]: { until: 0 } })
}

interface Held {
  readonly choice: SiteChoice
  readonly settings?: Partial<Settings> | undefined
  /** 0 when Lede is not paused. */
  readonly pausedUntil: number
  readonly locked?: boolean | undefined
}

async function readStored(browser: Pick<Browser, 'storage'>, host: string, isPrivate: boolean): Promise<Held> {
  const keys = siteKeys(host)
  try {
    const stored = await browser.storage.local.get([...COMMON, ...keys])
    if (isPrivate) Object.assign(stored, await browser.storage.session.get([PAUSE, ...keys]))
    const { [PAUSE]: pause } = stored
    const settings = stored[SETTINGS_KEY] as Partial<Settings> | undefined
    const policy = stored[POLICY_KEY] as Partial<Policy> | undefined
    const own = keys.map((key) => stored[key]).find(isSiteChoice)
    const laidDown = keys.map((key) => policy?.sites?.[key.slice(PREFIX.length)]).find(isFlag)
    const enabled = laidDown ?? cleansEverywhere(settings, policy)
    return {
      choice: { enabled, ...own, ...(policy?.locked && { enabled }) },
      settings,
      pausedUntil: isPause(pause) ? pause.until : 0,
      locked: policy?.locked,
    }
  } catch {
    return { choice: DEFAULT_CHOICE, pausedUntil: 0 }
  }
}

function areaFor({ storage }: Pick<Browser, 'storage'>, isPrivate: boolean): Storage.StorageArea {
  return isPrivate ? storage.session : storage.local
}

/**
 * Calls back when a choice that covers the host is stored, changed or removed, at a pause, and when settings or policy
 * change; not for what is chosen in private windows.
 */
export function onSiteChange(browser: Pick<Browser, 'storage'>, host: string, changed: () => void): void {
  const keys = siteKeys(host)
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && [...COMMON, ...keys].some((key) => key in changes)) changed()
  })
}

/** The switch alone: the rest is checked where it is imported. */
export function isSiteChoice(value: unknown): value is SiteChoice {
  return isRecord(value) && isFlag(value['enabled'])
}

function isPause(value: unknown): value is Pause {
  return isRecord(value) && typeof value['until'] === 'number'
}
