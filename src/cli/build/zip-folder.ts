import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { zipSync, type Zippable } from 'fflate'

/** Zip files cannot hold an earlier day; a fixed one makes two builds of one source equal. */
const MTIME = new Date(1980, 0, 1)

/** A zip of all files of a folder, their paths relative to it. */
export function zipFolder(folder: string): Uint8Array {
  const entries: Zippable = {}
  for (const path of filesIn(folder)) {
    entries[relative(folder, path).split(sep).join('/')] = readFileSync(path)
  }
  return zipSync(entries, { level: 9, mtime: MTIME })
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort()
}
