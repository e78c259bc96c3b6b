import * as v from 'valibot'
import { isEntry, siteKey } from './entries.ts'
import { VERSION } from './schemas.ts'
import type { Stamped, Synced } from './synced.ts'

/**
 * One text for all that is synced, as small as it gets: an account holds 8 kB under a key. Sites that are merely on or
 * off are lists of names by minute; the rest is written out. Deflated, in base64.
 */
const Packed = v.object({
  version: v.literal(VERSION),
  /** By minute in base 36: sites, with blanks between. */
  off: v.record(v.string(), v.string()),
  on: v.record(v.string(), v.string()),
  /** By minute: names of entries that were removed. */
  gone: v.record(v.string(), v.string()),
  /** Name, minute and value of every other entry. */
  other: v.array(v.tuple([v.string(), v.number(), v.unknown()])),
})

const LISTS = ['off', 'on', 'gone'] as const

export async function pack(synced: Synced): Promise<string> {
  const lists = { off: {}, on: {}, gone: {} } as Record<(typeof LISTS)[number], Record<string, string>>
  const other: [string, number, unknown][] = []
  for (const [name, stamped] of Object.entries(synced).sort(([one], [another]) => (one < another ? -1 : 1))) {
    const list = listFor(name, stamped)
    if (!list) other.push([name, stamped.time, stamped.value])
    else {
      const minute = stamped.time.toString(36)
      const names = lists[list][minute]
      const listed = list === 'gone' ? name : name.slice(siteKey('').length)
      lists[list][minute] = names === undefined ? listed : `${names} ${listed}`
    }
  }
  const json = JSON.stringify({ version: VERSION, ...lists, other } satisfies v.InferOutput<typeof Packed>)
  return base64(await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(json)))
}

/** What was packed, without what this version does not know; undefined for anything else, `newer` for what is to come. */
export async function unpack(text: unknown): Promise<Synced | 'newer' | undefined> {
  const data = await inflated(text)
  const version = v.safeParse(v.object({ version: v.number() }), data)
  if (version.success && version.output.version > VERSION) return 'newer'
  const { success, output } = v.safeParse(Packed, data)
  if (!success) return undefined
  const listed = LISTS.flatMap((list) =>
    Object.entries(output[list]).flatMap(([minute, names]) =>
      names
        .split(' ')
        .map((listed) => [list === 'gone' ? listed : siteKey(listed), stampedIn(list, parseInt(minute, 36))] as const),
    ),
  )
  const others = output.other.map(([name, time, value]) => [name, { time, value }] as const)
  return Object.fromEntries([...listed, ...others].filter(([name, stamped]) => isWhole(name, stamped)))
}

function listFor(name: string, { value }: Stamped): (typeof LISTS)[number] | undefined {
  if (value === undefined) return 'gone'
  if (!name.startsWith(siteKey(''))) return undefined
  const text = JSON.stringify(value)
  return text === '{"enabled":false}' ? 'off' : text === '{"enabled":true}' ? 'on' : undefined
}

function stampedIn(list: (typeof LISTS)[number], time: number): Stamped {
  return list === 'gone' ? { time } : { time, value: { enabled: list === 'on' } }
}

function isWhole(name: string, { time, value }: Stamped): boolean {
  return Number.isSafeInteger(time) && time >= 0 && isEntry(name, value)
}

async function inflated(text: unknown): Promise<unknown> {
  try {
    const bytes = Uint8Array.from(atob(String(text)), (letter) => letter.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), bytes))) as unknown
  } catch {
    return undefined
  }
}

async function through(stream: GenericTransformStream, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream as never)).arrayBuffer())
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
