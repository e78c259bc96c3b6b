import * as v from 'valibot'
import type { Settings } from '../page-settings.ts'
import { Sites, SomeSettings, VERSION } from './schemas.ts'

/** The file that holds everything that a reader chose, save what belongs to one device: pauses, and syncing itself. */
const Backup = v.strictObject({
  lede: v.literal(VERSION),
  settings: SomeSettings,
  sites: Sites,
})

export interface Backup {
  readonly settings: Partial<Settings>
  readonly sites: Sites
}

/** Why a file was refused. */
export type Refusal =
  | { readonly why: 'no-json' | 'not-ours' | 'newer' }
  /** @param where the names that lead to the wrong part: `sites › example.org › enabled` */
  | { readonly why: 'wrong-part'; readonly where: string }

export function backupText({ settings, sites }: Backup): string {
  const sorted = Object.fromEntries(Object.entries(sites).sort(([one], [other]) => (one < other ? -1 : 1)))
  return JSON.stringify({ lede: VERSION, settings, sites: sorted }, undefined, 2) + '\n'
}

/** Reads a file whole, or says why not. */
export function readBackup(text: string): Backup | Refusal {
  const data = parsed(text)
  if (data === undefined) return { why: 'no-json' }
  const version = v.safeParse(v.object({ lede: v.pipe(v.number(), v.integer()) }), data)
  if (!version.success) return { why: 'not-ours' }
  if (version.output.lede > VERSION) return { why: 'newer' }
  const { success, output, issues } = v.safeParse(Backup, data)
  if (success) return { settings: output.settings as Partial<Settings>, sites: output.sites }
  const path = issues[0].path ?? []
  return { why: 'wrong-part', where: path.map(({ key }) => String(key)).join(' › ') }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return undefined
  }
}
