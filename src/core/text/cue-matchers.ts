import { PROMOTION_KINDS, type IndexedCues, type PromotionKind } from '../../rules/cue-phrases.ts'
import { indexCues, phrasesOf, STEM, type CueName } from './cue-index.ts'
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

/** Phrases of several languages as one set of matchers. A text is looked at once, whatever it is asked about. */
export function cueMatchers(cues: readonly IndexedCues[]): CueMatchers {
  const languages = cues.map((language) => new LanguageCues(language))
  const known = new Map<string, ReadonlyMap<CueName, string>>()
  const read = (text: string): ReadonlyMap<CueName, string> => {
    let found = known.get(text)
    if (!found) known.set(text, (found = text.length > LONGEST_TEXT ? NONE : cuesIn(languages, text)))
    return found
  }
  const matcher = (name: CueName): PhraseMatcher => ({ find: (text) => read(text).get(name) })
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

const NONE: ReadonlyMap<CueName, string> = new Map()

function cuesIn(languages: readonly LanguageCues[], text: string): ReadonlyMap<CueName, string> {
  const found = new Map<CueName, string>()
  const words = new Set(spacedWords(text).trim().split(' '))
  for (const language of languages) language.addTo(found, text, words)
  return found
}

/** One language's phrases, each compiled when a text first has its word. */
class LanguageCues {
  readonly #phrases: ReturnType<typeof phrasesOf>
  readonly #words: ReadonlyMap<string, readonly number[]>
  readonly #rest: readonly number[]
  readonly #matchers = new Map<number, PhraseMatcher>()

  constructor(cues: IndexedCues) {
    const index = cues.index ?? indexCues(cues)
    this.#phrases = phrasesOf(cues)
    this.#words = new Map(Object.entries(index.words))
    this.#rest = index.rest
  }

  addTo(found: Map<CueName, string>, text: string, words: ReadonlySet<string>): void {
    const numbers = new Set(this.#rest)
    for (const word of words) {
      for (const number of this.#words.get(word) ?? []) numbers.add(number)
      for (const number of this.#words.get(`${word.slice(0, STEM)}~`) ?? []) numbers.add(number)
    }
    // in the order of the lists: the first phrase of a list that matches is the one that is named
    for (const number of [...numbers].sort((a, b) => a - b)) {
      const named = this.#phrases[number]
      if (!named || found.has(named.name)) continue
      const match = this.#matcher(number, named.phrase).find(text)
      if (match !== undefined) found.set(named.name, match)
    }
  }

  #matcher(number: number, phrase: string): PhraseMatcher {
    let matcher = this.#matchers.get(number)
    if (!matcher) this.#matchers.set(number, (matcher = phraseMatcher(phrase)))
    return matcher
  }
}
