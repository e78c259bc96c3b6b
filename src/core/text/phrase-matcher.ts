import { NO_LETTER } from './letters.ts'
import { normalise } from './normalise.ts'
import { PLATFORM_NAMES } from './platforms.ts'

/** Finds the first cue phrase in a text that went through `normalise`. */
export interface PhraseMatcher {
  /** The matched words, or undefined. */
  find(normalisedText: string): string | undefined
}

/** Scripts without spaces between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese. */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3021-\u30fa\u30fc-\u9fff\uf900-\ufaff\uff66-\uff9d]/
const LETTER = new RegExp(`[^${NO_LETTER}]`)
const LAST_LETTER = new RegExp(`[^${NO_LETTER}](?=[${NO_LETTER}]*$)`)
const NO_LETTERS = new RegExp(`[${NO_LETTER}]+`, 'g')

const escape = (literal: string) => literal.replace(/[.+[\]\\]/g, '\\$&')

let platforms: string | undefined

function platformAlternatives(): string {
  return (platforms ??= PLATFORM_NAMES.map((name) => escape(normalise(name)))
    .sort((a, b) => b.length - a.length)
    .join('|'))
}

/**
 * One phrase (syntax: `rules/cue-phrases.ts`) as the source of a regular expression. Every gap is bounded and nothing
 * repeats inside a repetition, so matching stays linear in the text.
 */
function phraseSource(phrase: string): string {
  let rest = normalise(phrase)
  const atStart = rest.startsWith('^')
  if (atStart) rest = rest.slice(1)
  const atEnd = rest.endsWith('$')
  if (atEnd) rest = rest.slice(0, -1)
  const body = escape(rest)
    .replaceAll('(', '(?:')
    .replaceAll('*', '[^.!?。！？]{0,40}?')
    .replaceAll('~', `(?:[^${NO_LETTER}]|['’-]){0,24}`)
    .replaceAll('{platform}', () => `(?:${platformAlternatives()})`)
  const plain = rest.replace(/[()|?*]/g, '')
  const first = LETTER.exec(plain)?.[0]
  const last = LAST_LETTER.exec(plain)?.[0]
  const before = atStart ? `^[${NO_LETTER}]{0,8}` : isSpaced(first) ? `(?<![^${NO_LETTER}])` : ''
  const after = atEnd ? `[${NO_LETTER}]{0,8}$` : !rest.endsWith('~') && isSpaced(last) ? `(?![^${NO_LETTER}])` : ''
  return before + body + after
}

/**
 * Literal pieces that a text must have for a phrase to match: one of each set. A space at a piece's end stands for a
 * word's edge; see `spacedWords`.
 */
export function literalKeys(phrase: string): readonly (readonly string[])[] {
  const sets: string[][] = []
  const outside = phrase.replace(/\(([^)]*)\)(\??)/g, (group, inside: string, optional: string, at: number) => {
    const open = isEdge(phrase[at - 1])
    const close = isEdge(phrase[at + group.length])
    const alternatives = inside.split('|').map((pattern) => longestLiteral(pattern, open, close))
    if (optional === '' && !alternatives.includes('')) sets.push(alternatives)
    return '\0'
  })
  for (const piece of literals(outside, true, true)) sets.push([piece])
  // the longest first: it is the least likely to occur
  return sets.sort((a, b) => shortest(b) - shortest(a))
}

const isEdge = (character: string | undefined) =>
  character === undefined || character === ' ' || character === '^' || character === '$'
const shortest = (words: readonly string[]) => Math.min(...words.map((word) => word.length))

/** The literal pieces of a pattern. @param open, close: the pattern's ends are words' edges. */
function literals(pattern: string, open: boolean, close: boolean): string[] {
  const pieces = pattern.split(/(\0|\*|~|\{platform\}|\^|\$)/)
  return pieces.flatMap((piece, index) => {
    if (index % 2 === 1 || piece.trim() === '') return []
    const before = pieces[index - 1]
    const after = pieces[index + 1]
    const starts = before === undefined ? open : before === '^' || piece.startsWith(' ')
    const ends = after === undefined ? close : after === '$' || piece.endsWith(' ')
    const words = spacedWords(piece).trim()
    if (words === '') return []
    return [(starts && isSpaced(words[0]) ? ' ' : '') + words + (ends && isSpaced(words.at(-1)) ? ' ' : '')]
  })
}

function longestLiteral(pattern: string, open: boolean, close: boolean): string {
  return literals(pattern, open, close).reduce((best, piece) => (piece.length > best.length ? piece : best), '')
}

const isSpaced = (character: string | undefined) =>
  character !== undefined && LETTER.test(character) && !UNSPACED.test(character)

/** A text's words with one space around each, punctuation dropped: so a word can be looked up by its edges. */
export function spacedWords(text: string): string {
  // many matchers ask about the same line one after the other
  if (text !== last.text) last = { text, words: ` ${text.replace(NO_LETTERS, ' ').trim()} ` }
  return last.words
}

let last = { text: '', words: ' ' }

/** True when a text has one word of each set. Plain loops: this runs for every phrase on every line of a page. */
function hasKeys(text: string, sets: readonly (readonly string[])[]): boolean {
  for (const set of sets) {
    let found = false
    for (const word of set) {
      if (text.includes(word)) {
        found = true
        break
      }
    }
    if (!found) return false
  }
  return true
}

/** What a text must begin with for an anchored phrase to match; undefined where that is not simply told. */
function openings(phrase: string): readonly string[] | undefined {
  if (!phrase.startsWith('^')) return undefined
  const group = /^\^\(([^)]*)\)(?!\?)/.exec(phrase)
  const words = (group?.[1] ?? phrase.slice(1)).split('|').map((word) => word.split(/[(*~{$]/, 1)[0]?.trim() ?? '')
  return (group === null && phrase.slice(1).startsWith('(')) || words.some((word) => !LETTER.test(word.slice(0, 1)))
    ? undefined
    : group
      ? words
      : words.slice(0, 1)
}

const OPENING = new RegExp(`^[${NO_LETTER}]+`)

/** @param where `start`: the phrase must begin the text; `whole`: it must be the text. */
export function anchoredPhrase(phrase: string, where: 'anywhere' | 'start' | 'whole'): string {
  if (where === 'anywhere') return phrase
  const open = phrase.replace(/^\^/, '')
  return where === 'start' ? `^${open}` : `^${open.replace(/\$$/, '')}$`
}

/** Matches one phrase; its expression is made when a text first has the phrase's literal pieces. */
export function phraseMatcher(phrase: string): PhraseMatcher {
  const source = normalise(phrase)
  const starts = openings(source)
  const keys = literalKeys(source)
  let expression: RegExp | undefined
  return {
    find(text) {
      if (starts) {
        const opening = text.replace(OPENING, '')
        if (!starts.some((start) => opening.startsWith(start))) return undefined
      }
      if (!hasKeys(spacedWords(text), keys)) return undefined
      return (expression ??= new RegExp(phraseSource(source))).exec(text)?.[0]
    },
  }
}
