import { PROMOTION_KINDS, type CuePhrases } from '../../../src/rules/cue-phrases.ts'
import type { Examples, ListExamples } from './examples-of.ts'

/** Where in a text the engine looks for a list's phrases; see the fields of `CuePhrases`. */
type Anchoring = 'anywhere' | 'start' | 'whole'

/** One list of a language's phrases, as the engine compiles it. */
export interface PhraseList {
  readonly name: string
  readonly where: Anchoring
  readonly phrases: readonly string[]
  readonly examples: ListExamples
}

const RELATED = { lead: 'start', follow: 'whole', heading: 'start', seeAll: 'whole' } as const
const KEEP = { gate: 'anywhere', sponsored: 'whole', note: 'anywhere', comments: 'start' } as const

const keysOf = <T extends object>(record: T) => Object.keys(record) as (keyof T & string)[]

export function phraseListsOf({ promotion, related, keep }: CuePhrases, of: Examples): readonly PhraseList[] {
  return [
    ...PROMOTION_KINDS.map((kind): PhraseList => ({
      name: `promotion.${kind}`,
      where: 'anywhere',
      phrases: promotion[kind],
      examples: of.promotion[kind],
    })),
    ...keysOf(RELATED).map((field): PhraseList => ({
      name: `related.${field}`,
      where: RELATED[field],
      phrases: related[field],
      examples: of.related[field],
    })),
    ...keysOf(KEEP).map((field): PhraseList => ({
      name: `keep.${field}`,
      where: KEEP[field],
      phrases: keep[field],
      examples: of.keep[field],
    })),
  ]
}
