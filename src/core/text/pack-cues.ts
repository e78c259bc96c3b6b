import { PROMOTION_KINDS, type CuePhrases, type PackedCues } from '../../rules/cue-phrases.ts'
import { keyOf, LIST_END, MARKED, PART, PHRASE_END, PLATFORM, STEM, STEM_LENGTH, WORD } from './cue-lists.ts'
import { isLetter, isSpaced, lettersIn } from './letters.ts'
import { namesPlatform, rarestWords, type Key } from './literal-keys.ts'
import { normalise } from './normalise.ts'
import { PLATFORM_NAMES } from './platforms.ts'

/**
 * A language's phrases as one text: normalised, and in each phrase marks before the words that it is looked up by. Costs
 * some milliseconds: done when the extension is built, or in the background.
 */
export function packCues(cues: CuePhrases): PackedCues {
  const phrases = listsOf(cues).map((list) => list.map(normalise))
  const platforms = platformsFor(phrases.flat().join())
  const areApart = platforms.every((name) => isSpaced(name[0]))
  const lists = phrases.map((list) => list.map((phrase) => marked(phrase, areApart)).join(PHRASE_END))
  return { language: cues.language, lists: lists.join(LIST_END), platforms: platforms.join('|') }
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

/**
 * With marks before its least common words; without any where such words cannot be told, and then it is always tried.
 * @param areApart names of platforms are words by themselves
 */
function marked(phrase: string, areApart: boolean): string {
  const keys = rarestWords(phrase, STEM_LENGTH)
  if (!keys) return areApart && namesPlatform(phrase) ? phrase.replace(PLATFORM, WORD + PLATFORM) : phrase
  // a stem stands for its word, too
  const inOrder = KINDS.flatMap((kind) => keys.filter(({ is }) => is === kind))
  const wanted = [...new Map(inOrder.map((key) => [key.word, key])).values()]
  const text = wanted.reduce(withMark, phrase)
  const read = keysIn(text)
  const isWhole = wanted.every((key) => read.has(lookUpKey(key))) && text.replace(MARKED, '$2') === phrase
  return isWhole ? text : phrase
}

const keysIn = (text: string) => new Set([...text.matchAll(MARKED)].map(([mark]) => keyOf(mark)))
const lookUpKey = ({ word, is }: Key) => keyOf(MARKS[is] + word)

const MARKS = { word: WORD, stem: STEM, part: PART } as const
const KINDS = ['word', 'stem', 'part'] as const

function withMark(text: string, key: Key): string {
  const before = keysIn(text)
  // of two words with one beginning the first is looked up for both
  if (before.has(lookUpKey(key))) return text
  const { word, is } = key
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [, , read] = new RegExp(MARKED.source).exec(WORD + text.slice(at)) ?? []
    const isApart = is === 'part' || !isLetter(text[at - 1])
    if (!isApart || (is === 'word' ? read !== word : !read?.startsWith(word))) continue
    const marked = text.slice(0, at) + MARKS[is] + text.slice(at)
    const after = keysIn(marked)
    if ([...before].every((mark) => after.has(mark))) return marked
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
