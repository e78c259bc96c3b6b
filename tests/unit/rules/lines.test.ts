import { describe, expect, it } from 'vitest'
import { cueMatchers, type CueMatchers } from '../../../src/core/text/cue-matchers.ts'
import { normalise } from '../../../src/core/text/normalise.ts'
import { packCues } from '../../../src/core/text/pack-cues.ts'
import { compilePhrases } from './compile-phrases.ts'
import { ALL_LANGUAGES } from '../../../src/rules/all-languages.ts'
import { PROMOTION_KINDS, type CuePhrases } from '../../../src/rules/cue-phrases.ts'
import { hasLines, linesByLanguage, type Lines } from './lines-of.ts'

const WELL_FORMED = /^\^?(?:[^()|?^$]|\([^()?^$]+\)\??)+\$?$/

const allPhrases = ({ promotion, related, keep }: CuePhrases) =>
  [promotion, related, keep].flatMap((group) => Object.values<readonly string[]>(group).flat())

const unmatched = (phrases: readonly string[], where: 'anywhere' | 'start', lines: readonly string[]) => {
  const matcher = compilePhrases(phrases, where)
  return lines.filter((line) => matcher.find(normalise(line)) === undefined)
}

const matchedByAny = ({ requests, lead, heading }: CueMatchers, line: string) => {
  const text = normalise(line)
  return [...requests(text).values(), lead.find(text), heading.find(text)].filter((words) => words !== undefined)
}

describe.each(ALL_LANGUAGES.filter(hasLines))('$language', (language) => {
  const lines: Lines | undefined = linesByLanguage[language.language]
  if (!lines) throw new Error(`no lines for ${language.language}`)

  it.each(PROMOTION_KINDS)('asks: %s', (kind) => {
    expect(lines.promotion[kind].length).toBeGreaterThan(0)
    expect(unmatched(language.promotion[kind], 'anywhere', lines.promotion[kind])).toEqual([])
  })

  it('points to other stories', () => {
    expect(unmatched(language.related.lead, 'start', lines.lead)).toEqual([])
    expect(unmatched(language.related.heading, 'start', lines.heading)).toEqual([])
  })

  const matchers = cueMatchers([packCues(language)])
  it.each(lines.stay)('leaves alone: %s', (line) => {
    expect(matchedByAny(matchers, line)).toEqual([])
  })

  it('has well-formed phrases', () => {
    expect(allPhrases(language).filter((phrase) => !WELL_FORMED.test(phrase) || phrase.trim() !== phrase)).toEqual([])
  })
})
