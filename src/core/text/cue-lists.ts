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
/** Marks, in a packed phrase, a word that each text it matches has; a word that such a text has a beginning of. */
export const WORD = '`'
export const STEM = '_'
/** Length of the word beginnings that stems are looked up by. */
export const STEM_LENGTH = 4

/** A marked word: its letters and digits. */
export const MARKED = new RegExp(`([\`_])([^${NO_LETTER}]+)`, 'g')
