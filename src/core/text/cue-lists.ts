import { PROMOTION_KINDS, type PromotionKind } from '../../rules/cue-phrases.ts'
import { NO_LETTER } from './letters.ts'

/** What a phrase is a cue for. `heading-within`: a heading's words amid it ("World's top stories"). */
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

/** Where in a text a list's phrases must stand. */
export type Anchor = 'anywhere' | 'start' | 'whole'

/** The lists of a language, in the order in which they are packed: those of promotions first. */
export const CUE_LISTS: readonly (readonly [CueName, Anchor])[] = [
  ...PROMOTION_KINDS.map((kind) => [kind, 'anywhere'] as const),
  ['lead', 'start'],
  ['follow-story', 'whole'],
  ['heading', 'start'],
  ['see-all', 'whole'],
  ['gate', 'anywhere'],
  ['sponsored', 'whole'],
  ['note', 'anywhere'],
  ['comments', 'start'],
]

/** What sets packed lists and phrases apart: no phrase has these signs. */
export const LIST_END = '#'
export const PHRASE_END = ';'
/** Stands in phrases for any platform's name. */
export const PLATFORM = '{platform}'
/**
 * Marks, in a packed phrase, what each text that it matches has: a word; a word with that beginning; in scripts whose words
 * are a letter or two, and run on, two letters.
 */
export const WORD = '`'
export const STEM = '_'
export const PART = '['
/** Length of the word beginnings that stems are looked up by. */
export const STEM_LENGTH = 4
export const PART_LENGTH = 2

/** A marked word: its letters and digits. */
export const MARKED = new RegExp(`([\`_[])([^${NO_LETTER}]+|{platform})`, 'g')

/** What a marked word is looked up by. */
export function keyOf(mark: string): string {
  return mark.startsWith(WORD) ? mark.slice(1) : mark.slice(0, 1 + (mark.startsWith(STEM) ? STEM_LENGTH : PART_LENGTH))
}
