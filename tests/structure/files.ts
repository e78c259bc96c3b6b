import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** All files under a folder whose name ends so, as paths from the project's folder. */
export function filesUnder(folder: string, ending = ''): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending) && statSync(path).isFile())
    .sort()
}

export const read = (path: string): string => readFileSync(path, 'utf8')

export const readJson = (path: string): unknown => JSON.parse(read(path))
