import { PROMOTION_KINDS, type PackedCues, type PromotionKind } from '../../rules/cue-phrases.ts'
import { CUE_LISTS, LIST_END, MARKED, PHRASE_END, STEM, STEM_LENGTH, type Anchor, type CueName } from './cue-lists.ts'
import { wordsIn } from './letters.ts'
import { phraseMatcher, type PhraseMatcher } from './phrase-matcher.ts'

/** The cue phrases of a page's languages, ready to match on normalised text. */
export interface CueMatchers {
  /** What a text asks the reader for, and the words of each kind's first phrase that say so. */
  readonly requests: (normalisedText: string) => ReadonlyMap<PromotionKind, string>
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
export const LONGEST_TEXT = 1500

/** Phrases of several languages as one set of matchers. A text's words are looked up once, whatever it is asked about. */
export function cueMatchers(cues: readonly PackedCues[]): CueMatchers {
  const index = indexOf(cues)
  const known = new Map<string, readonly Candidate[]>()
  const candidatesFor = (text: string): readonly Candidate[] => {
    let found = known.get(text)
    if (!found) known.set(text, (found = text.length > LONGEST_TEXT ? [] : candidatesIn(index, text)))
    return found
  }
  const matcher = (name: CueName): PhraseMatcher => ({
    find(text) {
      for (const candidate of candidatesFor(text)) {
        const match = candidate.name === name ? matcherOf(candidate).find(text) : undefined
        if (match !== undefined) return match
      }
      return undefined
    },
  })
  return {
    requests: (text) => {
      const own = withoutQuotations(text)
      return requestsAmong(candidatesFor(own), own)
    },
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

/**
 * What somebody else says is no request of the site's: "Follow us", he said. With an odd quote it cannot be told. In many
 * languages a dash begins what is said; a word in quotes amid a line is a name: on "Telegram".
 */
function withoutQuotations(text: string): string {
  const parts = text.replace(/^[–—].*|(^| )'[^\s'][^']*'(?!\w)|「[^」]*」|([^"\s] ?)"(\w+)"/g, '$1$2$3').split('"')
  return parts.length % 2 === 0 ? text : parts.filter((_, index) => index % 2 === 0).join('"')
}

function requestsAmong(candidates: readonly Candidate[], text: string): ReadonlyMap<PromotionKind, string> {
  const found = new Map<PromotionKind, string>()
  for (const candidate of candidates) {
    const { name } = candidate
    if (!isPromotion(name) || found.has(name)) continue
    const match = matcherOf(candidate).find(text)
    if (match !== undefined) found.set(name, match)
  }
  return found
}

function isPromotion(name: CueName): name is PromotionKind {
  return (PROMOTION_KINDS as readonly CueName[]).includes(name)
}

/** A phrase that a text may hold; made ready to match when a text is first asked about what it is a cue for. */
interface Candidate {
  readonly name: CueName
  readonly where: Anchor
  /** With its marks. */
  readonly packed: string
  /** In the order of the lists: the first phrase of a list that matches is the one that is named. */
  readonly order: number
  readonly platforms: string
  matcher?: PhraseMatcher
}

function matcherOf(candidate: Candidate): PhraseMatcher {
  const { packed, where, platforms } = candidate
  return (candidate.matcher ??= phraseMatcher(packed.replace(MARKED, '$2'), where, platforms.split('|')))
}

/** Phrases by the words that tell them. */
interface Index {
  readonly words: Map<string, Candidate[]>
  readonly stems: Map<string, Candidate[]>
  /** Phrases without such a word. */
  readonly rest: Candidate[]
}

function indexOf(cues: readonly PackedCues[]): Index {
  const index: Index = { words: new Map(), stems: new Map(), rest: [] }
  let order = 0
  for (const { lists, platforms } of cues) {
    const packed = lists.split(LIST_END)
    CUE_LISTS.forEach(([name, where], list) => {
      const add = (phrases: string, name: CueName, where: Anchor) => {
        for (const phrase of phrases.split(PHRASE_END))
          if (phrase !== '') addTo(index, { name, where, packed: phrase, order: order++, platforms })
      }
      const phrases = packed[list] ?? ''
      add(phrases, name, where)
      if (name === 'heading') add(phrases, 'heading-within', 'anywhere')
    })
  }
  return index
}

function addTo({ words, stems, rest }: Index, candidate: Candidate): void {
  let isKnown = false
  for (const [, mark, word = ''] of candidate.packed.matchAll(MARKED)) {
    const [table, key] = mark === STEM ? [stems, word.slice(0, STEM_LENGTH)] : [words, word]
    const row = table.get(key)
    if (row) row.push(candidate)
    else table.set(key, [candidate])
    isKnown = true
  }
  if (!isKnown) rest.push(candidate)
}

function candidatesIn({ words, stems, rest }: Index, text: string): readonly Candidate[] {
  let found: Set<Candidate> | undefined
  const add = (row: readonly Candidate[] | undefined) => {
    if (row) for (const candidate of row) (found ??= new Set(rest)).add(candidate)
  }
  for (const word of wordsIn(text)) {
    add(words.get(word))
    if (word.length >= STEM_LENGTH) add(stems.get(word.slice(0, STEM_LENGTH)))
  }
  return found ? [...found].sort((a, b) => a.order - b.order) : rest
}
