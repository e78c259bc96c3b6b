import type { Browser } from '../browser.ts'
import { cleansEverywhere, POLICY_KEY, type Policy, type SettingName, type Settings } from '../page-settings.ts'
import type { Backup } from './backup.ts'
import { type Entries, entriesOf, settingsIn, siteKey, sitesIn, storageChange } from './entries.ts'
import type { Site, Sites } from './schemas.ts'
import { SYNC_KEY, SYNC_STATE_KEY, type SyncProblem, syncStateIn } from './sync-keys.ts'

/** All that the settings page shows. What a policy says of the settings has been taken in. */
export interface Stored {
  readonly settings: Settings
  readonly sites: Sites
  readonly policy: Policy | undefined
  readonly sync: { readonly on: boolean; readonly problem: SyncProblem | undefined }
}

/** The reader's choices as a whole, in storage.local. Every function fails when storage does, and changes nothing then. */
export class SettingsStore {
  readonly #storage: Browser['storage']

  constructor({ storage }: Pick<Browser, 'storage'>) {
    this.#storage = storage
  }

  async read(): Promise<Stored> {
    const stored = await this.#all()
    const policy = stored[POLICY_KEY] as Policy | undefined
    return {
      settings: { ...settingsIn(stored), everywhere: cleansEverywhere(entriesOf(stored), policy) },
      sites: sitesIn(stored),
      policy,
      sync: { on: stored[SYNC_KEY] === true, problem: syncStateIn(stored)?.problem },
    }
  }

  change(name: SettingName, value: boolean): Promise<void> {
    return this.#apply({ [name]: value })
  }

  /** @param oldName what the site was called before, when its name was changed */
  async putSite(name: string, site: Site, oldName = name): Promise<void> {
    await this.#apply({ ...(oldName !== name && { [siteKey(oldName)]: undefined }), [siteKey(name)]: site })
  }

  removeSite(name: string): Promise<void> {
    return this.#apply({ [siteKey(name)]: undefined })
  }

  async switchSync(on: boolean): Promise<void> {
    if (on) await this.#storage.local.set({ [SYNC_KEY]: true })
    else await this.#storage.local.remove([SYNC_KEY, SYNC_STATE_KEY])
  }

  /** What was chosen; defaults too, so that a file says all that holds. */
  async backup(): Promise<Backup> {
    const stored = await this.#all()
    return { settings: settingsIn(stored), sites: sitesIn(stored) }
  }

  /** Takes over what a file says. Sites that it does not name stay. */
  async restore({ settings, sites }: Backup): Promise<void> {
    const named = Object.entries(sites).map(([name, site]) => [siteKey(name), site])
    await this.#apply({ ...settings, ...(Object.fromEntries(named) as Entries) })
  }

  /** Forgets every choice on this device and stops syncing; what the account holds stays. */
  async reset(): Promise<void> {
    const stored = await this.#all()
    await this.switchSync(false)
    const gone = Object.keys(entriesOf(stored)).map((name) => [name, undefined])
    await this.#apply(Object.fromEntries(gone) as Entries)
  }

  /** Calls back when anything changed, here or elsewhere. */
  onChange(changed: () => void): void {
    this.#storage.onChanged.addListener((_, area) => {
      if (area === 'local') changed()
    })
  }

  async #apply(changes: Entries): Promise<void> {
    const { set, remove } = storageChange(await this.#all(), changes)
    // What is new first: a choice may be there twice for a moment, but is never lost.
    if (Object.keys(set).length > 0) await this.#storage.local.set(set)
    if (remove.length > 0) await this.#storage.local.remove([...remove])
  }

  #all(): Promise<Record<string, unknown>> {
    return this.#storage.local.get(null)
  }
}
