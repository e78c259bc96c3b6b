/**
 * web-ext lints for Firefox alone: Chrome's build can only pass with the keys that Firefox asks for. This puts a copy of
 * dist/chrome with those keys, taken from Firefox's build, into output/lint-chrome; all other files are as they ship.
 */

import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const COPY = 'output/lint-chrome'

const manifestOf = (target: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`dist/${target}/manifest.json`, 'utf8')) as Record<string, unknown>

rmSync(COPY, { recursive: true, force: true })
cpSync('dist/chrome', COPY, { recursive: true })
const { background, browser_specific_settings } = manifestOf('firefox')
writeFileSync(
  `${COPY}/manifest.json`,
  JSON.stringify({ ...manifestOf('chrome'), background, browser_specific_settings }),
)
