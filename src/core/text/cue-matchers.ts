import { PROMOTION_KINDS, type IndexedCues, type PromotionKind } from '../../rules/cue-phrases.ts'
import { indexCues, phrasesOf, STEM, type CueName, type NamedPhrase } from './cue-index.ts'
import { phraseMatcher, spacedWords, type PhraseMatcher } from './phrase-matcher.ts'

/** The cue phrases of a page's languages, ready to match on normalised text. */
export interface CueMatchers {
  readonly promotion: Readonly<Record<PromotionKind, PhraseMatcher>>
  readonly lead: PhraseMatcher
  readonly follow: PhraseMatcher
  readonly heading: PhraseMatcher
  /** The same phrases amid a heading: "World's top stories". */
  readonly headingWithin: PhraseMatcher
  readonly seeAll: PhraseMatcher
  readonly gate: PhraseMatcher
  readonly sponsored: PhraseMatcher
  readonly note: PhraseMatcher
  readonly comments: PhraseMatcher
}

/** Longest text that is looked at: cues stand in short lines. UTF-16 units. */
const LONGEST_TEXT = 1500

/** Phrases of several languages as one set of matchers. A text's words are looked up once, whatever it is asked about. */
export function cueMatchers(cues: readonly IndexedCues[]): CueMatchers {
  const languages = cues.map((language) => new LanguageCues(language))
  const known = new Map<string, readonly Candidate[]>()
  const candidatesFor = (text: string): readonly Candidate[] => {
    let found = known.get(text)
    if (!found) known.set(text, (found = text.length > LONGEST_TEXT ? [] : candidatesIn(languages, text)))
    return found
  }
  const matcher = (name: CueName): PhraseMatcher => ({
    find(text) {
      for (const candidate of candidatesFor(text)) {
        if (candidate.name !== name) continue
        const match = (candidate.matcher ??= phraseMatcher(candidate.phrase)).find(text)
        if (match !== undefined) return match
      }
      return undefined
    },
  })
  return {
    promotion: Object.fromEntries(PROMOTION_KINDS.map((kind) => [kind, matcher(kind)])) as CueMatchers['promotion'],
    lead: matcher('lead'),
    follow: matcher('follow-story'),
    heading: matcher('heading'),
    headingWithin: matcher('heading-within'),
    seeAll: matcher('see-all'),
    gate: matcher('gate'),
    sponsored: matcher('sponsored'),
    note: matcher('note'),
    comments: matcher('comments'),
  }
}

/** A phrase that a text has the word of; made ready to match when a text is first asked about what it is a cue for. */
interface Candidate extends NamedPhrase {
  matcher?: PhraseMatcher
}

function candidatesIn(languages: readonly LanguageCues[], text: string): readonly Candidate[] {
  const words = new Set(spacedWords(text).trim().split(' '))
  return languages.flatMap((language) => language.candidates(words))
}

/** One language's phrases, by the words that tell them. */
class LanguageCues {
  readonly #phrases: readonly Candidate[]
  readonly #words: ReadonlyMap<string, readonly number[]>
  readonly #rest: readonly number[]

  constructor(cues: IndexedCues) {
    const index = cues.index ?? indexCues(cues)
    this.#phrases = phrasesOf(cues)
    this.#words = new Map(Object.entries(index.words))
    this.#rest = index.rest
  }

  candidates(words: ReadonlySet<string>): readonly Candidate[] {
    const numbers = new Set(this.#rest)
    for (const word of words) {
      for (const number of this.#words.get(word) ?? []) numbers.add(number)
      for (const number of this.#words.get(`${word.slice(0, STEM)}~`) ?? []) numbers.add(number)
    }
    // in the order of the lists: the first phrase of a list that matches is the one that is named
    return [...numbers].sort((a, b) => a - b).flatMap((number) => this.#phrases[number] ?? [])
  }
}
