import { copyFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { quietly } from './quietly.ts'
import { TARGET_VARIABLE, TARGETS, type Target } from './targets.ts'
import { zipFolder } from './zip-folder.ts'

/** Builds dist/chrome and dist/firefox, and a zip of each. Runs in the project's folder; throws when a build fails. */
export async function buildAll(): Promise<void> {
  for (const target of TARGETS) await buildTarget(target)
}

async function buildTarget(target: Target): Promise<void> {
  const folder = `dist/${target}`
  process.env[TARGET_VARIABLE] = target
  await quietly(build)
  copyIcons(join(folder, 'icons'))
  // The manifest's language files have no other place to be.
  cpSync('src/extension/_locales', join(folder, '_locales'), { recursive: true })
  if (target === 'chrome') copyFileSync('src/extension/store/managed-schema.json', join(folder, 'managed-schema.json'))
  writeFileSync(`dist/lede-${target}.zip`, zipFolder(folder))
}

function copyIcons(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync('icons').filter((file) => file.endsWith('.png'))) {
    copyFileSync(join('icons', name), join(folder, name))
  }
}
