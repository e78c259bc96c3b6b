import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildAll } from '../../src/cli/build/build-all.ts'
import { TARGETS } from '../../src/cli/build/targets.ts'

const SOURCES = ['src/core', 'src/edits', 'src/extension', 'src/rules', 'icons', 'manifest.json', 'vite.config.ts']

/** Builds once when dist/ is missing or older than what it is made of. */
export async function setup(): Promise<void> {
  const newest = Math.max(...SOURCES.flatMap(filesIn).map((path) => statSync(path).mtimeMs))
  const built = TARGETS.map((target) => `dist/${target}/manifest.json`)
  const fresh = built.every((path) => existsSync(path) && statSync(path).mtimeMs > newest)
  if (!fresh) await buildAll()
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
}
