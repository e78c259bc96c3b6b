import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TARGETS } from '../../src/cli/build/targets.ts'
import { filesUnder, read, readJson } from './files.ts'

type Texts = Readonly<Record<string, { readonly message: string; readonly description?: string }>>

const FOLDER = 'src/extension/_locales'
const LOCALES = readdirSync(FOLDER)
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he'])
/** What Chrome's store takes. */
const LONGEST: Readonly<Record<string, number>> = { extensionName: 75, extensionDescription: 132 }
/** No language needs more than so many times the English text; short words may need more. */
const LONGER = 1.7
const MORE = 14
const PLURAL = /_(zero|one|two|few|many|other)$/

const textsOf = (locale: string) => readJson(`${FOLDER}/${locale}/messages.json`) as Texts
const english = textsOf('en')
const plural = new Set(Object.keys(english).flatMap((key) => (key.endsWith('_other') ? [key.replace(PLURAL, '')] : [])))
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g))].sort()

/** The forms of the numbers that Lede has to say: nobody removes a million lines. */
function formsIn(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language)
  return [...new Set(Array.from({ length: 1000 }, (_, number) => rules.select(number)).concat('other'))]
}

function keysIn(language: string): readonly string[] {
  const single = Object.keys(english).filter((key) => !PLURAL.test(key))
  const forms = formsIn(language)
  return [...single, ...[...plural].flatMap((key) => forms.map((form) => `${key}_${form}`))].sort()
}

describe.each(LOCALES)('the texts in %s', (locale) => {
  const texts = textsOf(locale)
  const language = locale.replace('_', '-')

  it('are there, each with the plural forms of the language, and no others', () => {
    expect(Object.keys(texts).sort()).toEqual(keysIn(language))
  })

  it('say which language they are in, and how it is written', () => {
    expect(texts['language']?.message).toBe(language)
    expect(texts['direction']?.message).toBe(RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr')
  })

  it.each(Object.entries(texts))('%s has its placeholders, is not empty and not too long', (key, { message }) => {
    const model = english[key] ?? english[key.replace(PLURAL, '_other')]
    expect(message.trim()).toBe(message)
    expect(message).not.toBe('')
    // "One line" and "two lines" may do without their number.
    const expected = placeholders(model?.message ?? '')
    const optional = /_(zero|one|two)$/.test(key) ? ['$1'] : []
    expect(expected).toEqual(expect.arrayContaining(placeholders(message)))
    expect(placeholders(message)).toEqual(expect.arrayContaining(expected.filter((place) => !optional.includes(place))))
    expect(message.length).toBeLessThanOrEqual(LONGEST[key] ?? (model?.message.length ?? 0) * LONGER + MORE)
  })
})

describe('the texts', () => {
  const sources = [...filesUnder('src/extension', '.ts'), ...filesUnder('src/extension', '.html')].map(read).join('\n')
  const used = sources + read('manifest.json')

  it.each(keysIn('en').map((key) => key.replace(PLURAL, '')))('%s is used somewhere', (key) => {
    expect(new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(used)).toBe(true)
  })

  it('that pages name are there', () => {
    const named = filesUnder('src/extension', '.html').flatMap((path) =>
      [...read(path).matchAll(/ data-(?:say|label|hint)="(\w*)"/g)].map(([, key]) => key ?? ''),
    )
    expect(named.length).toBeGreaterThan(0)
    for (const key of named) expect(english).toHaveProperty(key)
  })

  it('that the manifest names are there', () => {
    const named = [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '')
    expect(named.length).toBeGreaterThan(0)
    for (const key of named) expect(english).toHaveProperty(key)
  })

  it.each(TARGETS)('ship with the build for %s', (target) => {
    for (const locale of LOCALES)
      expect(readJson(`dist/${target}/_locales/${locale}/messages.json`)).toEqual(textsOf(locale))
  })
})
