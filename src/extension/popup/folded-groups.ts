import type { Browser } from '../browser.ts'
import { isListOf, isText } from '../shape.ts'

/**
 * The groups that the reader folded away, by their names and without any site: "most read" stays folded everywhere.
 * Nothing of it is kept in private windows.
 */
const KEY = 'folded'
const MOST = 100

export async function readFolded({ storage }: Pick<Browser, 'storage'>): Promise<Set<string>> {
  const { [KEY]: stored } = await storage.local.get([KEY]).catch(() => ({ [KEY]: [] }))
  return new Set(isListOf(isText, stored) ? stored : [])
}

export async function writeFolded({ storage }: Pick<Browser, 'storage'>, folded: ReadonlySet<string>): Promise<void> {
  await storage.local.set({ [KEY]: [...folded].slice(-MOST) })
}
