import type { PackedCues } from '../rules/cue-phrases.ts'
import type { Browser } from './browser.ts'
import { isRecord, isText } from './shape.ts'

/**
 * Cue phrases of the languages that the reader reads, in storage.local: from there a page has them before it is shown, even
 * while the background sleeps.
 */
export interface KeptCues {
  /** Undefined where none are kept, or those of another build. Never throws. */
  readonly read: (code: string) => Promise<PackedCues | undefined>
  /** For each of the language's codes that a page may ask by. Never throws. */
  readonly keep: (code: string, cues: PackedCues) => Promise<void>
}

const PREFIX = 'cues:'

/** @param edition the build's: its engine understands no other's phrases */
export function keptCues({ storage }: Pick<Browser, 'storage'>, edition: string): KeptCues {
  return {
    async read(code) {
      const key = PREFIX + code
      const { [key]: kept } = await storage.local.get([key]).catch(() => ({ [key]: undefined }))
      return isPackedCues(kept) && kept.edition === edition ? kept : undefined
    },
    async keep(code, cues) {
      await storage.local.set({ [PREFIX + code]: { ...cues, edition } }).catch(() => undefined)
    },
  }
}

/** Whether a key of storage.local is no choice of the reader's. */
export function isKeptCues(key: string): boolean {
  return key.startsWith(PREFIX)
}

/** The background's own data, so what is in it is not checked. */
export function isPackedCues(value: unknown): value is PackedCues & { readonly edition?: unknown } {
  return isRecord(value) && ['language', 'lists', 'platforms'].every((part) => isText(value[part]))
}
