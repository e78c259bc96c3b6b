import { anchoredPhrase, phraseMatcher, type PhraseMatcher } from '../../../src/core/text/phrase-matcher.ts'

/** A whole list as one matcher, anchored as the engine does. */
export function compilePhrases(
  phrases: readonly string[],
  where: 'anywhere' | 'start' | 'whole' = 'anywhere',
): PhraseMatcher {
  const matchers = phrases.map((phrase) => phraseMatcher(anchoredPhrase(phrase, where)))
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
