import type { PromotionKind } from '../../../src/rules/cue-phrases.ts'

/** What one list of phrases must find, and what it must not. */
export interface ListExamples {
  /** Texts as sites word them. Each is found by the list, and each phrase finds one of them. */
  readonly match: readonly string[]
  /** Plausible texts of the same language that no phrase of the list finds. */
  readonly nearMiss: readonly string[]
}

/** Examples for every list of a language. */
export interface Examples {
  readonly promotion: Readonly<Record<PromotionKind, ListExamples>>
  readonly related: Readonly<Record<'lead' | 'follow' | 'heading' | 'seeAll', ListExamples>>
  readonly keep: Readonly<Record<'gate' | 'sponsored' | 'note' | 'comments', ListExamples>>
}
