import { cueMatchers, type CueMatchers } from '../../../src/core/text/cue-matchers.ts'
import { normalise } from '../../../src/core/text/normalise.ts'
import { packCues } from '../../../src/core/text/pack-cues.ts'
import { cuePhrasesFor } from '../../../src/rules/all-languages.ts'
import { PROMOTION_KINDS, type PromotionKind } from '../../../src/rules/cue-phrases.ts'

/**
 * How sites of a language may word it, invented by somebody who had not seen the phrases. Entries at even places are
 * for work on the phrases; those at odd places are only measured.
 */
export interface Wordings {
  readonly language: string
  /** An entry is a line, or the lines of a box. */
  readonly promotion: Readonly<Record<PromotionKind, readonly (readonly string[])[]>>
  readonly related: Readonly<Record<'lead' | 'follow' | 'heading' | 'seeAll', readonly string[]>>
  /** `prose` are reporters' sentences that use a promotion's words. */
  readonly keep: Readonly<Record<'gate' | 'comments' | 'note' | 'prose', readonly string[]>>
}

/** Shares, 0 to 1. */
export interface WordingsFound {
  /** Promotional entries that some promotion phrase finds in one of their lines. */
  readonly promotion: number
  /** Lines that point to other stories, of all four lists. */
  readonly related: number
  /** Reporters' sentences that no promotion phrase takes for a request. */
  readonly prose: number
}

export const HALVES = ['developed', 'held out'] as const
export type Half = (typeof HALVES)[number]

/** What the cues of a language find of one half of its wordings. */
export function measureWordings({ promotion, related, keep }: Wordings, cues: CueMatchers, half: Half): WordingsFound {
  const asks = (line: string) => cues.requests(normalise(line)).size > 0
  const ofHalf = <T>(entries: readonly T[]) => entries.filter((_, at) => at % 2 === HALVES.indexOf(half))
  const lists = {
    lead: [cues.lead],
    follow: [cues.follow],
    heading: [cues.heading, cues.headingWithin],
    seeAll: [cues.seeAll, cues.follow],
  }
  const pointers = (Object.keys(lists) as (keyof typeof lists)[]).flatMap((list) =>
    ofHalf(related[list]).map((line) => lists[list].some((matcher) => matcher.find(normalise(line)) !== undefined)),
  )
  return {
    promotion: share(PROMOTION_KINDS.flatMap((kind) => ofHalf(promotion[kind]).map((lines) => lines.some(asks)))),
    related: share(pointers),
    prose: share(ofHalf(keep.prose).map((sentence) => !asks(sentence))),
  }
}

function share(found: readonly boolean[]): number {
  return found.filter(Boolean).length / found.length
}

/** The wordings with what is to find them: the phrases of their language. */
export const WORDINGS: readonly { readonly wordings: Wordings; readonly cues: CueMatchers }[] = Object.values(
  import.meta.glob<Wordings>('./wordings/*.json', { eager: true, import: 'default' }),
).flatMap((wordings) => {
  const phrases = cuePhrasesFor(wordings.language)
  if (!phrases) return []
  return [{ wordings, cues: cueMatchers([packCues(phrases)]) }]
})
