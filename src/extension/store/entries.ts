import * as v from 'valibot'
import { SETTING_NAMES, SETTINGS_KEY, type SettingName } from '../page-settings.ts'
import { Site, SiteName, type Sites, StoredSettings, VERSION } from './schemas.ts'

/** Everything that a reader chose, flat: settings under their names, sites under `site:` and theirs. */
export type Entries = Readonly<Record<string, unknown>>

const SITE = 'site:'

/** The reader's choices in all of storage.local. What was never chosen is not among them. */
export function entriesOf(stored: Readonly<Record<string, unknown>>): Entries {
  const chosen = Object(stored[SETTINGS_KEY]) as Readonly<Record<string, unknown>>
  const settings = SETTING_NAMES.flatMap((name) => (typeof chosen[name] === 'boolean' ? [[name, chosen[name]]] : []))
  const sites = Object.entries(sitesIn(stored)).map(([site, choice]) => [SITE + site, choice])
  return Object.fromEntries([...settings, ...sites]) as Entries
}

/** The sites in all of storage.local, without what is broken. */
export function sitesIn(stored: Readonly<Record<string, unknown>>): Sites {
  const sites = Object.entries(stored).flatMap(([key, value]) => {
    if (!key.startsWith(SITE)) return []
    const { success, output } = v.safeParse(Site, value)
    return success ? [[key.slice(SITE.length), output] as const] : []
  })
  return Object.fromEntries(sites)
}

export function siteKey(site: string): string {
  return SITE + site
}

/** Whether a value, or undefined for none, may stand under a name, when it comes from another device. */
export function isEntry(name: string, value: unknown): boolean {
  if (!name.startsWith(SITE)) return SETTING_NAMES.includes(name as SettingName) && v.is(v.optional(v.boolean()), value)
  return v.is(SiteName, name.slice(SITE.length)) && v.is(v.optional(Site), value)
}

/** Changes in entries, as changes of storage.local: what to set there and what to remove. */
export interface StorageChange {
  readonly set: Readonly<Record<string, unknown>>
  readonly remove: readonly string[]
}

/** @param changes by name; undefined for what goes */
export function storageChange(stored: Readonly<Record<string, unknown>>, changes: Entries): StorageChange {
  const all = Object.entries(changes)
  const sites = all.filter(([name]) => name.startsWith(SITE))
  const settings = all.filter(([name]) => !name.startsWith(SITE))
  const before = Object(stored[SETTINGS_KEY]) as object
  // JSON, and so storage, drops what is undefined.
  const after = JSON.parse(JSON.stringify({ ...before, ...Object.fromEntries(settings), version: VERSION })) as object
  return {
    set: {
      ...Object.fromEntries(sites.filter(([, value]) => value !== undefined)),
      ...(settings.length > 0 && { [SETTINGS_KEY]: after }),
    },
    remove: sites.filter(([, value]) => value === undefined).map(([name]) => name),
  }
}

/** The settings in all of storage.local; defaults for what is missing. */
export function settingsIn(stored: Readonly<Record<string, unknown>>) {
  return v.parse(StoredSettings, stored[SETTINGS_KEY])
}
