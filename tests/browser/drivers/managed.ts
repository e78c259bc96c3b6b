import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** What an organisation lays down for Lede: see src/extension/store/managed-schema.json. */
export type Managed = Readonly<Record<string, unknown>>

const LEDE_IN_FIREFOX = 'lede@lede.extension'
/** Where Debian's Chromium, Chrome and the Chrome that drivers install look, whoever runs them. */
const CHROMIUMS = ['/etc/chromium', '/etc/opt/chrome', '/etc/opt/chrome_for_testing']

/** Chromium's policies lie where root alone may write; Firefox looks into the reader's own folder, too. */
export const CAN_MANAGE = {
  chrome: process.platform === 'linux' && process.getuid?.() === 0,
  firefox: process.platform === 'linux',
} as const

/** Lays a policy down in a file of its own, for the one build that this checkout has, and answers how to take it away. */
export function manageChromium(managed: Managed): () => void {
  const text = JSON.stringify({ '3rdparty': { extensions: { [unpackedId('dist/chrome')]: managed } } })
  const made = CHROMIUMS.map((chromium) => {
    const folder = join(chromium, 'policies/managed')
    const file = join(folder, `lede-test-${String(process.pid)}.json`)
    const firstFolder = mkdirSync(folder, { recursive: true })
    writeFileSync(file, text)
    return firstFolder ?? file
  })
  return () => {
    for (const path of made) rmSync(path, { recursive: true, force: true })
  }
}

/** Lays a policy down in a home folder of its own; answers that, and how to take it away. */
export function manageFirefox(managed: Managed): { readonly home: string; readonly remove: () => void } {
  const home = mkdtempSync(join(tmpdir(), 'lede-managed-'))
  const folder = join(home, '.mozilla/managed-storage')
  mkdirSync(folder, { recursive: true })
  const manifest = { name: LEDE_IN_FIREFOX, description: 'A test’s', type: 'storage', data: managed }
  writeFileSync(join(folder, `${LEDE_IN_FIREFOX}.json`), JSON.stringify(manifest))
  const remove = () => {
    rmSync(home, { recursive: true, force: true })
  }
  return { home, remove }
}

/** The name that Chromium gives an extension by where it lies. */
function unpackedId(folder: string): string {
  const digest = createHash('sha256')
    .update(realpathSync(resolve(folder)))
    .digest('hex')
    .slice(0, 32)
  return Array.from(digest, (digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('')
}
