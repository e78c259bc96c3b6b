import { PROMOTION_KINDS, type CueIndex, type CuePhrases, type PromotionKind } from '../../rules/cue-phrases.ts'
import { normalise } from './normalise.ts'
import { anchoredPhrase, literalKeys } from './phrase-matcher.ts'

/** What a phrase is a cue for. `headingWithin`: a heading's words amid it ("World's top stories"). */
export type CueName =
  | PromotionKind
  | 'lead'
  | 'follow-story'
  | 'heading'
  | 'heading-within'
  | 'see-all'
  | 'gate'
  | 'sponsored'
  | 'note'
  | 'comments'

export interface NamedPhrase {
  readonly name: CueName
  /** With `^` and `$` where its list asks for them. */
  readonly phrase: string
}

/** A language's phrases in one row: their numbers are what an index holds. */
export function phrasesOf({ promotion, related, keep }: CuePhrases): readonly NamedPhrase[] {
  const row = (name: CueName, phrases: readonly string[], where?: 'start' | 'whole') =>
    phrases.map((phrase) => ({ name, phrase: anchoredPhrase(phrase, where ?? 'anywhere') }))
  return [
    ...PROMOTION_KINDS.flatMap((kind) => row(kind, promotion[kind])),
    ...row('lead', related.lead, 'start'),
    ...row('follow-story', related.follow, 'whole'),
    ...row('heading', related.heading, 'start'),
    ...row('heading-within', related.heading),
    ...row('see-all', related.seeAll, 'whole'),
    ...row('gate', keep.gate),
    ...row('sponsored', keep.sponsored, 'whole'),
    ...row('note', keep.note),
    ...row('comments', keep.comments, 'start'),
  ]
}

/** Length of the word beginnings that stems are looked up by. */
export const STEM = 4

/** Looks for each phrase's least common word. Costs some milliseconds a language: done ahead, not on a page. */
export function indexCues(cues: CuePhrases): CueIndex {
  const words: Record<string, number[]> = Object.create(null) as Record<string, number[]>
  const rest: number[] = []
  phrasesOf(cues).forEach(({ phrase }, number) => {
    const keys = rarestWords(normalise(phrase))
    if (!keys) rest.push(number)
    for (const key of new Set(keys)) (words[key] ??= []).push(number)
  })
  return { words: { ...words }, rest }
}

/** The set of words of which every match has one, the longest that there is; undefined where a word's edges are not known. */
function rarestWords(phrase: string): readonly string[] | undefined {
  const sets = literalKeys(phrase).map((pieces) => pieces.map(longestWord))
  const usable = sets.filter((set): set is string[] => !set.includes(undefined))
  return usable.sort(
    (a, b) => Math.min(...b.map(({ length }) => length)) - Math.min(...a.map(({ length }) => length)),
  )[0]
}

/** A piece's longest word that has both edges, or the beginning of one that has its first. */
function longestWord(piece: string): string | undefined {
  const whole = piece.split(' ').slice(1, -1)
  const last = piece.endsWith(' ') ? '' : (piece.split(' ').at(-1) ?? '')
  const stem = piece.includes(' ') && last.length >= STEM ? `${last.slice(0, STEM)}~` : undefined
  const longest = whole.reduce((best, word) => (word.length > best.length ? word : best), '')
  return longest === '' ? stem : longest
}
