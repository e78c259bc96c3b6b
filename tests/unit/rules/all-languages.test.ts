import { expect, it } from 'vitest'
import { ALL_LANGUAGES, cuePhrasesFor } from '../../../src/rules/all-languages.ts'

it('finds each language by its code and by its aliases', () => {
  for (const phrases of ALL_LANGUAGES) {
    for (const code of [phrases.language, ...(phrases.aliases ?? [])]) expect(cuePhrasesFor(code)).toBe(phrases)
  }
})

it('reads the primary subtag alone, in any case', () => {
  expect(cuePhrasesFor('en')?.language).toBe('en')
  expect(cuePhrasesFor(' EN-gb')?.language).toBe('en')
  expect(cuePhrasesFor('en_US')?.language).toBe('en')
  expect(cuePhrasesFor('nb-NO')?.language).toBe('no')
})

it('knows nothing of a language without phrases', () => {
  expect(cuePhrasesFor('')).toBeUndefined()
  expect(cuePhrasesFor('english')).toBeUndefined()
  expect(cuePhrasesFor('tlh')).toBeUndefined()
})
