import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { OWN_NAMES } from '../../src/cli/build/smaller-content.ts'
import { filesUnder, read } from './files.ts'

const CODE = [
  ...filesUnder('src/core', '.ts'),
  ...filesUnder('src/edits', '.ts'),
  ...filesUnder('src/extension', '.ts'),
]
/** What is sent, stored or handed over by another script keeps its names. */
const TOLD = [
  'src/core/report.ts',
  'src/rules/cue-phrases.ts',
  'src/extension/messages.ts',
  'src/extension/page-settings.ts',
  'src/extension/page-snapshot.ts',
  'src/extension/settings.ts',
]

const { window } = new JSDOM('', { url: 'https://example.org' })
const domNames = new Set(
  Object.getOwnPropertyNames(window).flatMap((name) => {
    const made = (window as unknown as Record<string, { prototype?: object } | undefined>)[name]
    return [name, ...Object.getOwnPropertyNames(made?.prototype ?? {})]
  }),
)

describe('names that the build shortens', () => {
  // A type may name a field in quotes.
  const code = CODE.map(read)
    .join('\n')
    .replaceAll(/(Pick|Omit)<[^>]+>/g, '')
  const told = TOLD.map(read)
    .join('\n')
    .replaceAll(/\/\*\*[^]*?\*\//g, '')

  it('leave the DOM alone', () => {
    expect(domNames).toContain('textContent')
    expect(OWN_NAMES.filter((name) => domNames.has(name))).toEqual([])
  })

  it.each(OWN_NAMES)('%s is ours, and told to nobody', (name) => {
    expect(code).toMatch(new RegExp(`\\b${name}\\b`))
    expect(code).not.toMatch(new RegExp(`['"]${name}['"]`))
    expect(told).not.toMatch(new RegExp(`\\b${name}\\b`))
  })
})
