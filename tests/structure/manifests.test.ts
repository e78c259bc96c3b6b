import { existsSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TARGETS, type Target } from '../../src/cli/build/targets.ts'
import { filesUnder, readJson } from './files.ts'

interface Manifest {
  readonly [key: string]: unknown
  readonly background: Readonly<Record<string, unknown>>
  readonly content_scripts: readonly Readonly<Record<string, unknown>>[]
  readonly icons: Readonly<Record<string, string>>
}

/** Every site: Lede cannot know beforehand where its reader reads news. README.md gives each permission's reason. */
const SITES = ['http://*/*', 'https://*/*']

/** All that the extension may ask for. A test that fails here means: the reader would be asked for more. */
const PERMISSIONS: Readonly<Record<Target, Readonly<Record<string, unknown>>>> = {
  chrome: { permissions: ['activeTab', 'contextMenus', 'storage'], host_permissions: SITES },
  firefox: { permissions: ['activeTab', 'contextMenus', 'storage'], host_permissions: SITES },
}

const KEYS: Readonly<Record<Target, readonly string[]>> = {
  chrome: ['minimum_chrome_version', 'storage'],
  firefox: ['browser_specific_settings'],
}

/** No other key: web_accessible_resources, externally_connectable, update_url … each open a door. */
const COMMON_KEYS = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'version',
]

const BACKGROUND: Readonly<Record<Target, unknown>> = {
  chrome: { service_worker: 'src/extension/background/background.js', type: 'module' },
  firefox: { scripts: ['src/extension/background/background.js'] },
}

describe.each(TARGETS)('the manifest for %s', (target) => {
  const manifest = readJson(`dist/${target}/manifest.json`) as Manifest

  it('asks for exactly the recorded permissions', () => {
    const asked = Object.entries(manifest).filter(([key]) => key.includes('permissions'))
    expect(Object.fromEntries(asked)).toEqual(PERMISSIONS[target])
  })

  it('has no key beyond the known ones', () => {
    expect(Object.keys(manifest).sort()).toEqual([...COMMON_KEYS, ...KEYS[target]].sort())
  })

  it('runs one content script, in top frames of the same sites, and has one style, in all of theirs', () => {
    expect(manifest.content_scripts).toEqual([
      {
        matches: SITES,
        js: ['src/extension/content/content.js'],
        run_at: 'document_start',
        all_frames: false,
      },
      {
        matches: SITES,
        css: ['src/extension/content/content.css'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
      },
    ])
  })

  it("starts its background in the browser's own way alone", () => {
    expect(manifest.background).toEqual(BACKGROUND[target])
  })

  it('lets its pages load their own files and nothing else', () => {
    const { extension_pages } = manifest['content_security_policy'] as { extension_pages: string }
    const sources = extension_pages.split(';').flatMap((directive) => directive.trim().split(' ').slice(1))
    expect(extension_pages).toMatch(/^default-src 'none';/)
    expect(extension_pages).toContain("connect-src 'none'")
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'"]))
  })

  it('names icons that are there', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128'])
    for (const path of Object.values(manifest.icons)) expect(existsSync(`dist/${target}/${path}`), path).toBe(true)
  })

  it('is in a zip with the same files as the folder', () => {
    const zipped = unzipSync(readFileSync(`dist/lede-${target}.zip`))
    const files = filesUnder(`dist/${target}`)
    expect(Object.keys(zipped).sort()).toEqual(files.map((path) => path.slice(`dist/${target}/`.length)).sort())
    for (const path of files) {
      expect(readFileSync(path).equals(zipped[path.slice(`dist/${target}/`.length)] ?? new Uint8Array()), path).toBe(
        true,
      )
    }
  })
})

describe('Chrome', () => {
  it('is told what an organisation may lay down', () => {
    const { storage } = readJson('dist/chrome/manifest.json') as Manifest
    expect(storage).toEqual({ managed_schema: 'managed-schema.json' })
    expect(readJson('dist/chrome/managed-schema.json')).toEqual(readJson('src/extension/store/managed-schema.json'))
  })
})

describe('Firefox', () => {
  it('is told the oldest versions, and that nothing is collected', () => {
    const { browser_specific_settings } = readJson('dist/firefox/manifest.json') as Manifest
    expect(browser_specific_settings).toEqual({
      gecko: {
        id: 'lede@lede.extension',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    })
  })
})
