import { PROMOTION_KINDS, type PackedCues, type PromotionKind } from '../../rules/cue-phrases.ts'
import {
  CUE_LISTS,
  keyOf,
  LIST_END,
  MARKED,
  PART,
  PART_LENGTH,
  PHRASE_END,
  PLATFORM,
  STEM,
  STEM_LENGTH,
  type Anchor,
  type CueName,
} from './cue-lists.ts'
import { denseLetters, wordsIn } from './letters.ts'
import { phraseMatcher, type PhraseMatcher } from './phrase-matcher.ts'

/** The cue phrases of a page's language, ready to match on normalised text. */
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

/** Asks for nothing. */
export const NO_REQUEST: ReadonlyMap<PromotionKind, string> = new Map()

function requestsAmong(candidates: readonly Candidate[], text: string): ReadonlyMap<PromotionKind, string> {
  let found: Map<PromotionKind, string> | undefined
  for (const candidate of candidates) {
    const { request } = candidate
    if (request === undefined || found?.has(request)) continue
    const match = matcherOf(candidate).find(text)
    if (match !== undefined) (found ??= new Map()).set(request, match)
  }
  return found ?? NO_REQUEST
}

/** A phrase that a text may hold; made ready to match when a text is first asked about what it is a cue for. */
interface Candidate {
  readonly name: CueName
  /** The same name where it is a promotion's. */
  readonly request: PromotionKind | undefined
  readonly where: Anchor
  /** With its marks. */
  readonly packed: string
  /** In the order of the lists: the first phrase of a list that matches is the one that is named. */
  readonly order: number
  readonly platforms: readonly string[]
  matcher?: PhraseMatcher
}

function matcherOf(candidate: Candidate): PhraseMatcher {
  const { packed, where, platforms } = candidate
  return (candidate.matcher ??= phraseMatcher(packed.replace(MARKED, '$2'), where, platforms))
}

/** Phrases by the words that tell them, and by the beginnings and parts of such words with a mark before them. */
interface Index {
  readonly words: Map<string, Candidate[]>
  /** First words of platforms' names. */
  readonly platforms: Set<string | undefined>
  /** Phrases without such a word. */
  readonly rest: Candidate[]
}

function indexOf(cues: readonly PackedCues[]): Index {
  const index: Index = { words: new Map(), platforms: new Set(), rest: [] }
  let order = 0
  for (const { lists, platforms } of cues) {
    const names = platforms.split('|')
    const packedLists = lists.split(LIST_END)
    for (const name of names) index.platforms.add(wordsIn(name)[0])
    CUE_LISTS.forEach(([name, where], list) => {
      const request = PROMOTION_KINDS[list]
      for (const packed of packedLists[list]?.split(PHRASE_END).filter(Boolean) ?? []) {
        const candidate = { name, request, where, packed, order: order++, platforms: names }
        addTo(index, candidate)
        if (name === 'heading') addTo(index, { ...candidate, name: 'heading-within', where: 'anywhere' })
      }
    })
  }
  return index
}

function addTo({ words, rest }: Index, candidate: Candidate): void {
  const marked = candidate.packed.match(MARKED)
  if (!marked) rest.push(candidate)
  else
    for (const mark of marked) {
      const key = keyOf(mark)
      const row = words.get(key)
      if (row) row.push(candidate)
      else words.set(key, [candidate])
    }
}

function candidatesIn({ words, platforms, rest }: Index, text: string): readonly Candidate[] {
  let found: Set<Candidate> | undefined
  const add = (row: readonly Candidate[] | undefined) => {
    if (row) for (const candidate of row) (found ??= new Set(rest)).add(candidate)
  }
  const isDense = denseLetters(text) !== undefined
  for (const word of wordsIn(text)) {
    add(words.get(word))
    if (platforms.has(word)) add(words.get(PLATFORM))
    if (word.length >= STEM_LENGTH) add(words.get(STEM + word.slice(0, STEM_LENGTH)))
    if (isDense) for (let at = 0; at < word.length - 1; at++) add(words.get(PART + word.slice(at, at + PART_LENGTH)))
  }
  return found ? [...found].sort((a, b) => a.order - b.order) : rest
}
