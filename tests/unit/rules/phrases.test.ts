import { describe, expect, it } from 'vitest'
import { normalise } from '../../../src/core/text/normalise.ts'
import { compilePhrases } from './compile-phrases.ts'
import { ALL_LANGUAGES } from '../../../src/rules/all-languages.ts'
import type { Examples } from './examples-of.ts'
import { hasLines, linesByLanguage } from './lines-of.ts'
import { phraseListsOf } from './phrase-lists.ts'

const EXAMPLES = import.meta.glob<{ readonly examples: Examples }>('./examples/*.ts', { eager: true })

/** A promotional phrase reads a short block only; longer texts are the reporter's. */
const SHORT_BLOCK = 400

const examplesOf = (code: string) => EXAMPLES[`./examples/${code}.ts`]?.examples

it('has the phrases of a language for every file of examples', () => {
  const codes = Object.keys(EXAMPLES).map((path) => path.replace(/^.*\/|\.ts$/g, ''))
  expect([...codes, ...Object.keys(linesByLanguage)].sort()).toEqual(
    ALL_LANGUAGES.map(({ language }) => language).sort(),
  )
})

it('gives no code to two languages', () => {
  const codes = ALL_LANGUAGES.flatMap(({ language, aliases = [] }) => [language, ...aliases])
  expect(new Set(codes).size).toBe(codes.length)
})

for (const language of ALL_LANGUAGES) {
  if (hasLines(language)) continue
  const examples = examplesOf(language.language)
  if (!examples) throw new Error(`tests/unit/rules/examples/${language.language}.ts is missing`)
  const lists = phraseListsOf(language, examples)
  const keep = lists.filter(({ name }) => name.startsWith('keep.'))

  describe.each(lists)(`${language.language} $name`, ({ name, where, phrases, examples: { match, nearMiss } }) => {
    const matcher = compilePhrases(phrases, where)

    it.each(phrases)('is well formed and finds an example: %s', (phrase) => {
      expect(phrase).toMatch(/^\^?(?:[^()|?^$]|\([^()?^$]+\)\??)+\$?$/)
      expect(phrase.trim()).toBe(phrase)
      expect(phrase.replace(/[()|?*~^$\s]/g, '').length, 'says something').toBeGreaterThan(1)
      const own = compilePhrases([phrase], where)
      expect(match.some((text) => own.find(normalise(text)) !== undefined)).toBe(true)
    })

    it.each(match)('finds: %s', (text) => {
      expect(matcher.find(normalise(text))).toBeDefined()
      expect(text.length).toBeLessThan(SHORT_BLOCK)
    })

    it.each(nearMiss)('leaves alone: %s', (text) => {
      expect(matcher.find(normalise(text))).toBeUndefined()
    })

    if (!name.startsWith('promotion.')) return
    it.each(match)('asks for nothing that must stay: %s', (text) => {
      const kept = keep.filter((list) => compilePhrases(list.phrases, list.where).find(normalise(text)) !== undefined)
      expect(kept.map((list) => list.name)).toEqual([])
    })
  })
}
