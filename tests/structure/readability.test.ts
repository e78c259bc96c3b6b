import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readJson } from './files.ts'

/** As published: the sums of version 0.6.0's files and of its package. A new version brings new ones. */
const PUBLISHED = {
  version: '0.6.0',
  integrity: 'sha512-juG5VWh4qAivzTAeMzvY9xs9HY5rAcr2E4I7tiSSCokRFi7XIZCAu92ZkSTsIj1OPceCifL3cpfteP3pDT9/QQ==',
  files: {
    'Readability-readerable.js': 'a98d28805804c1986ceed470678a3f409f150ee7f1d227f8c8239c005d21de65',
    'Readability.js': '34dcab3d0832d0019f02990eed6b6124e029e8c32b9f0c6f2550544ff8dff174',
    'index.js': '00c5999c65b775f6c3f88e66f6fcd7868a76f362e540567dabc90516d25b4885',
  },
}

interface PackageJson {
  readonly [key: string]: unknown
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>
}

describe('@mozilla/readability is never patched', () => {
  const own = readJson('package.json') as PackageJson

  it('is locked to the published package', () => {
    const locked = (readJson('package-lock.json') as Lock).packages['node_modules/@mozilla/readability']
    expect(locked).toMatchObject({ version: PUBLISHED.version, integrity: PUBLISHED.integrity })
  })

  it.each(Object.entries(PUBLISHED.files))('%s is as published', (name, sum) => {
    const file = readFileSync(`node_modules/@mozilla/readability/${name}`)
    expect(createHash('sha256').update(file).digest('hex')).toBe(sum)
  })

  it('has nothing near it that could change it', () => {
    for (const key of ['overrides', 'resolutions', 'pnpm', 'patchedDependencies']) expect(own).not.toHaveProperty(key)
    expect(Object.keys(own.scripts).filter((name) => /install|prepare/.test(name))).toEqual([])
    expect(Object.keys({ ...own.dependencies, ...own.devDependencies })).not.toContain('patch-package')
    expect(existsSync('patches')).toBe(false)
  })
})
