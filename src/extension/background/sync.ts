import type { Browser } from '../browser.ts'
import { entriesOf, storageChange } from '../store/entries.ts'
import { pack, unpack } from '../store/packed.ts'
import { SYNC_KEY, SYNC_STATE_KEY, type SyncProblem, syncStateIn } from '../store/sync-keys.ts'
import { changesFor, isEqual, merged, type Synced, withChanges, withoutOld } from '../store/synced.ts'

/** In storage.sync: everything, packed. */
const ACCOUNT_KEY = 'lede'
/** What browsers let an account hold under one key, in bytes of JSON with the key itself. */
const LARGEST = 8192
const MINUTE = 60_000

/**
 * Keeps the reader's choices the same on all devices of a browser's account, if the reader wants that. Pages only ever
 * read storage.local: syncing can fail without anybody missing a choice.
 */
export class Sync {
  readonly #storage: Browser['storage']
  /** One round at a time; changes that come meanwhile are the next one's. */
  #round = Promise.resolve()
  #waiting = false

  constructor({ storage }: Pick<Browser, 'storage'>) {
    this.#storage = storage
  }

  start(): void {
    this.#storage.onChanged.addListener((changes, area) => {
      const names = Object.keys(changes)
      if (
        area === 'sync'
          ? names.includes(ACCOUNT_KEY)
          : area === 'local' && names.some((name) => name !== SYNC_STATE_KEY)
      )
        void this.bringTogether()
    })
  }

  /** Resolves when this device and the account agree, or when it is written down why they cannot. */
  bringTogether(): Promise<void> {
    if (!this.#waiting) {
      this.#waiting = true
      this.#round = this.#round.then(() => {
        this.#waiting = false
        return this.#agree().catch(() => undefined)
      })
    }
    return this.#round
  }

  async #agree(): Promise<void> {
    const { [SYNC_KEY]: isOn } = await this.#storage.local.get([SYNC_KEY])
    if (isOn !== true) return
    const theirs = await this.#account().catch(() => 'failed' as const)
    const stored = await this.#storage.local.get(null)
    const minute = Math.floor(Date.now() / MINUTE)
    const entries = entriesOf(stored)
    const before = syncStateIn(stored)
    const mine = withoutOld(withChanges(before?.synced ?? {}, entries, before ? minute : 0), minute)
    const both = typeof theirs === 'string' ? mine : merged(mine, theirs)
    // The removals first, then the state together with the rest: what is half done when the browser ends must not look
    // like a choice that the reader made here.
    const { set, remove } = storageChange(stored, changesFor(entries, both))
    if (remove.length > 0) await this.#storage.local.remove([...remove])
    const state = (problem: SyncProblem | undefined) => ({
      [SYNC_STATE_KEY]: { synced: both, ...(problem && { problem }) },
    })
    if (!before || !isEqual(both, before.synced)) await this.#storage.local.set({ ...set, ...state(before?.problem) })
    const problem = typeof theirs === 'string' ? theirs : isEqual(both, theirs) ? undefined : await this.#tell(both)
    if (problem !== before?.problem) await this.#storage.local.set(state(problem))
  }

  async #account(): Promise<Synced | 'newer'> {
    const { [ACCOUNT_KEY]: text } = await this.#storage.sync.get(ACCOUNT_KEY)
    return (text === undefined ? undefined : await unpack(text)) ?? {}
  }

  async #tell(synced: Synced): Promise<SyncProblem | undefined> {
    const text = await pack(synced)
    if (JSON.stringify(text).length + ACCOUNT_KEY.length > LARGEST) return 'too-much'
    try {
      await this.#storage.sync.set({ [ACCOUNT_KEY]: text })
      return undefined
    } catch {
      return 'failed'
    }
  }
}
