import { expect, it } from 'vitest'
import { LONGEST_TEXT } from '../../../../src/core/text/cue-matchers.ts'
import { normalise } from '../../../../src/core/text/normalise.ts'
import { phraseMatcher } from '../../../../src/core/text/phrase-matcher.ts'
import { ALL_LANGUAGES } from '../../../../src/rules/all-languages.ts'
import { packedPhrases } from './packed-phrases.ts'
import { examplesOf } from './phrase-examples.ts'

const LENGTH = LONGEST_TEXT
const MOST_MILLISECONDS = 20

/** A text that nearly matches over and over: the phrase's beginning, again and again, its other words only at the end. */
function hostileText(phrase: string): string {
  const [example = ''] = examplesOf(phrase, 'anywhere')
  const words = normalise(example).split(' ')
  const beginning = words.slice(0, Math.max(1, Math.ceil(words.length / 2))).join(' ')
  return `${`${beginning} `.repeat(Math.ceil(LENGTH / (beginning.length + 1))).slice(0, LENGTH)} ${[...words].reverse().join(' ')}`
}

/** The best of three, so that a busy machine does not count. */
function milliseconds(phrase: string, text: string): number {
  let best = Infinity
  for (let run = 0; run < 3 && best > MOST_MILLISECONDS; run++) {
    const matcher = phraseMatcher(phrase, 'anywhere', ['whatsapp', 'telegram'])
    const start = performance.now()
    matcher.find(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

it.each(ALL_LANGUAGES)('$language: no phrase takes long over a text made to mislead it', (language) => {
  const phrases = new Set(packedPhrases(language).map(({ phrase }) => phrase))
  const slow = [...phrases].filter((phrase) => milliseconds(phrase, hostileText(phrase)) > MOST_MILLISECONDS)
  expect(slow).toEqual([])
})
