import {
  CUE_LISTS,
  LIST_END,
  MARKED,
  PHRASE_END,
  type Anchor,
  type CueName,
} from '../../../../src/core/text/cue-lists.ts'
import { packCues } from '../../../../src/core/text/pack-cues.ts'
import type { CuePhrases } from '../../../../src/rules/cue-phrases.ts'

interface PackedPhrase {
  readonly name: CueName
  readonly where: Anchor
  /** Without its marks. */
  readonly phrase: string
}

/** A language's phrases as a page unpacks them. */
export function packedPhrases(language: CuePhrases): readonly PackedPhrase[] {
  const lists = packCues(language).lists.split(LIST_END)
  return CUE_LISTS.flatMap(([name, where], list) =>
    (lists[list] ?? '').split(PHRASE_END).map((packed) => ({ name, where, phrase: packed.replace(MARKED, '$2') })),
  ).filter(({ phrase }) => phrase !== '')
}
