import type { Anchor } from '../../../src/core/text/cue-lists.ts'
import { normalise } from '../../../src/core/text/normalise.ts'
import { phraseMatcher, type PhraseMatcher } from '../../../src/core/text/phrase-matcher.ts'
import { PLATFORM_NAMES } from '../../../src/core/text/platforms.ts'

const PLATFORMS = PLATFORM_NAMES.map((name) => normalise(name)).sort((a, b) => b.length - a.length)

/** A whole list as one matcher, anchored as the engine does. */
export function compilePhrases(phrases: readonly string[], where: Anchor = 'anywhere'): PhraseMatcher {
  const matchers = phrases.map((phrase) => phraseMatcher(normalise(phrase), where, PLATFORMS))
  return {
    find: (text) => {
      for (const matcher of matchers) {
        const match = matcher.find(text)
        if (match !== undefined) return match
      }
      return undefined
    },
  }
}
