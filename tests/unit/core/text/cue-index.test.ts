import { describe, expect, it } from 'vitest'
import { indexCues, phrasesOf } from '../../../../src/core/text/cue-index.ts'
import { cueMatchers } from '../../../../src/core/text/cue-matchers.ts'
import { normalise } from '../../../../src/core/text/normalise.ts'
import { phraseMatcher } from '../../../../src/core/text/phrase-matcher.ts'
import { ALL_LANGUAGES } from '../../../../src/rules/all-languages.ts'
import { examplesOf } from './phrase-examples.ts'

describe.each(ALL_LANGUAGES)('$language', (language) => {
  const examples = phrasesOf(language).flatMap(({ name, phrase }) =>
    examplesOf(phrase).map((example) => ({ name, phrase, text: normalise(example) })),
  )

  it('has phrases that match what they spell', () => {
    const silent = examples.filter(({ phrase, text }) => phraseMatcher(phrase).find(text) === undefined)
    expect(silent.map(({ phrase, text }) => `${phrase} | ${text}`)).toEqual([])
  })

  it('loses no match by its index', () => {
    const matchers = cueMatchers([{ ...language, index: indexCues(language) }])
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
      ...matchers.promotion,
    }
    const lost = examples.filter(
      ({ name, phrase, text }) =>
        phraseMatcher(phrase).find(text) !== undefined && byName[name].find(text) === undefined,
    )
    expect(lost.map(({ name, phrase, text }) => `${name}: ${phrase} | ${text}`)).toEqual([])
  })
})
