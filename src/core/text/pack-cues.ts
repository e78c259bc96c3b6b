import { PROMOTION_KINDS, type CuePhrases, type PackedCues } from '../../rules/cue-phrases.ts'
import { LIST_END, MARKED, PHRASE_END, STEM, STEM_LENGTH, WORD } from './cue-lists.ts'
import { isLetter, lettersIn } from './letters.ts'
import { rarestWords, type Key } from './literal-keys.ts'
import { normalise } from './normalise.ts'
import { PLATFORM_NAMES } from './platforms.ts'

/**
 * A language's phrases as one text: normalised, and in each phrase marks before the words that it is looked up by. Costs
 * some milliseconds: done when the extension is built, or in the background.
 */
export function packCues(cues: CuePhrases): PackedCues {
  const phrases = listsOf(cues).map((list) => list.map((phrase) => marked(normalise(phrase))).join(PHRASE_END))
  const lists = phrases.join(LIST_END)
  return { language: cues.language, lists, platforms: platformsFor(lists).join('|') }
}

/** In the order of `CUE_LISTS`. */
function listsOf({ promotion, related, keep }: CuePhrases): readonly (readonly string[])[] {
  return [
    ...PROMOTION_KINDS.map((kind) => promotion[kind]),
    related.lead,
    related.follow,
    related.heading,
    related.seeAll,
    keep.gate,
    keep.sponsored,
    keep.note,
    keep.comments,
  ]
}

/** With marks before its least common words; without any where such words cannot be told, and then it is always tried. */
function marked(phrase: string): string {
  const keys = rarestWords(phrase, STEM_LENGTH) ?? []
  let text = phrase
  // a stem stands for its word, too
  const [whole, stems] = [keys.filter(({ isStem }) => !isStem), keys.filter(({ isStem }) => isStem)]
  for (const key of new Map([...whole, ...stems].map((key) => [key.word, key])).values()) text = withMark(text, key)
  return marksIn(text) === new Set(keys.map(({ word }) => word)).size ? text : phrase
}

const marksIn = (text: string) => [...text.matchAll(MARKED)].length

function withMark(text: string, { word, isStem }: Key): string {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [, , read] = new RegExp(MARKED.source).exec(WORD + text.slice(at)) ?? []
    const isApart = !isLetter(text[at - 1])
    if (isApart && (isStem ? read?.startsWith(word) : read === word))
      return text.slice(0, at) + (isStem ? STEM : WORD) + text.slice(at)
  }
  return text
}

/** The names of platforms in Latin script and in the language's own, longest first. */
function platformsFor(lists: string): readonly string[] {
  const rows = new Set(lettersIn(lists).map(rowOf))
  return [...new Set(PLATFORM_NAMES.map((name) => normalise(name)))]
    .filter((name) => lettersIn(name).every((letter) => letter < '\u0080' || rows.has(rowOf(letter))))
    .sort((a, b) => b.length - a.length)
}

/** Scripts begin at multiples of 128. */
function rowOf(letter: string): number {
  return (letter.codePointAt(0) ?? 0) >> 7
}
