import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DETECTOR_IDS } from '../../src/core/detectors/detector-ids.ts'
import { filesUnder, read } from './files.ts'
import { importsOf } from './imports.ts'

const imported = (path: string) => importsOf(path, read(path)).map(({ to }) => to)

describe('every detector', () => {
  const files = filesUnder('src/core/detectors', '.ts')
  const listed = imported('src/core/detectors/all-detectors.ts')
  const pages = filesUnder('tests/pages', '.html').map(read)

  it.each(DETECTOR_IDS)('%s has its file, its place in the list, and a page that needs it', (id) => {
    const file = `src/core/detectors/${id}.ts`
    expect(files).toContain(file)
    expect(listed).toContain(file)
    expect(pages.some((page) => page.includes(`data-must-go="${id}"`))).toBe(true)
  })
})

describe('every language', () => {
  const listed = imported('src/rules/all-languages.ts')

  it.each(filesUnder('src/rules/languages', '.ts'))('%s is in the list', (file) => {
    expect(basename(file)).toMatch(/^[a-z]{2,3}\.ts$/)
    expect(listed).toContain(file)
  })
})
