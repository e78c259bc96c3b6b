import type { Browser } from '../../../../src/extension/browser.ts'

type Items = Record<string, unknown>
type Listener = (changes: Readonly<Record<string, unknown>>, area: string) => void

const AREAS = ['local', 'sync', 'managed', 'session'] as const

/** The storage of one browser: what it holds is JSON, as in a real one, and everyone hears of changes. */
export class FakeStorage {
  readonly local: Items
  readonly sync: Items = {}
  readonly managed: Items = {}
  readonly session: Items = {}
  /** Areas that fail whatever they are asked. */
  readonly broken = new Set<(typeof AREAS)[number]>()
  /** Areas that can be read but not written. */
  readonly full = new Set<(typeof AREAS)[number]>()
  readonly #listeners: Listener[] = []

  constructor(local: Items = {}) {
    this.local = local
  }

  readonly api = {
    storage: {
      ...Object.fromEntries(AREAS.map((area) => [area, this.#area(area)])),
      onChanged: { addListener: (listener: Listener) => void this.#listeners.push(listener) },
    },
  } as unknown as Pick<Browser, 'storage'>

  #area(name: (typeof AREAS)[number]) {
    const ask = <T>(isWriting: boolean, act: (items: Items) => T): Promise<T> =>
      Promise.resolve().then(() => {
        if (this.broken.has(name)) throw new Error('storage is broken')
        if (isWriting && this.full.has(name)) throw new Error('QUOTA_BYTES quota exceeded')
        return act(this[name])
      })
    return {
      get: (keys?: string | readonly string[] | null) =>
        ask(false, (items) =>
          copyOf(Object.fromEntries(Object.entries(items).filter(([key]) => !keys || [keys].flat().includes(key)))),
        ),
      set: (items: Items) =>
        ask(true, (held) => {
          this.#tell(name, Object.assign(held, copyOf(items)), items)
        }),
      remove: (keys: string | readonly string[]) =>
        ask(true, (held) => {
          const gone = [keys].flat().filter((key) => Reflect.deleteProperty(held, key))
          this.#tell(name, held, Object.fromEntries(gone.map((key) => [key, {}])))
        }),
    }
  }

  #tell(area: string, _: Items, changes: Items): void {
    for (const listener of this.#listeners) listener(changes, area)
  }
}

function copyOf(items: Items): Items {
  return JSON.parse(JSON.stringify(items)) as Items
}
