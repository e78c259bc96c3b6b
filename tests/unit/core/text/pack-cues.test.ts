import { describe, expect, it } from 'vitest'
import { cueMatchers } from '../../../../src/core/text/cue-matchers.ts'
import { normalise } from '../../../../src/core/text/normalise.ts'
import { packCues } from '../../../../src/core/text/pack-cues.ts'
import { phraseMatcher } from '../../../../src/core/text/phrase-matcher.ts'
import { ALL_LANGUAGES } from '../../../../src/rules/all-languages.ts'
import type { PromotionKind } from '../../../../src/rules/cue-phrases.ts'
import { packedPhrases } from './packed-phrases.ts'
import { examplesOf } from './phrase-examples.ts'

describe.each(ALL_LANGUAGES)('$language', (language) => {
  const packed = packCues(language)
  const examples = packedPhrases(language).flatMap(({ name, where, phrase }) =>
    examplesOf(phrase, where).map((example) => ({ name, where, phrase, text: normalise(example) })),
  )
  const matches = ({ phrase, where, text }: (typeof examples)[number]) =>
    phraseMatcher(phrase, where, packed.platforms.split('|')).find(text) !== undefined

  it('has its phrases again when they are unpacked', () => {
    const { promotion, related, keep } = language
    const lists = [...Object.values(promotion), ...Object.values(related), ...Object.values(keep)]
    const phrases = packedPhrases(language).map(({ phrase }) => phrase)
    expect([...phrases].sort()).toEqual(lists.flatMap((list) => list.map((phrase) => normalise(phrase))).sort())
  })

  it('has phrases that match what they spell', () => {
    const silent = examples.filter((example) => !matches(example))
    expect(silent.map(({ phrase, text }) => `${phrase} | ${text}`)).toEqual([])
  })

  it('loses no match by the words that phrases are looked up by', () => {
    const matchers = cueMatchers([packed])
    const byName = {
      lead: matchers.lead,
      'follow-story': matchers.follow,
      heading: matchers.heading,
      'heading-within': matchers.headingWithin,
      'see-all': matchers.seeAll,
      gate: matchers.gate,
      sponsored: matchers.sponsored,
      note: matchers.note,
      comments: matchers.comments,
    }
    const find = ({ name, text }: (typeof examples)[number]) =>
      name in byName
        ? byName[name as keyof typeof byName].find(text)
        : matchers.requests(text).get(name as PromotionKind)
    const lost = examples.filter((example) => matches(example) && find(example) === undefined)
    expect(lost.map(({ name, phrase, text }) => `${name}: ${phrase} | ${text}`)).toEqual([])
  })
})

it('keeps the names of platforms that the language can spell', () => {
  const [english, russian] = ['en', 'ru'].map((code) => ALL_LANGUAGES.find(({ language }) => language === code))
  const names = (cues: typeof english) => (cues ? packCues(cues).platforms.split('|') : [])
  expect(names(english)).toContain('whatsapp')
  expect(names(english)).not.toContain('телеграм')
  expect(names(russian)).toEqual(expect.arrayContaining(['whatsapp', 'телеграм']))
})
