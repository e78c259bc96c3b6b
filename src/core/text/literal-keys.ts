import { denseLetters, isLetter, isSpaced, wordsIn } from './letters.ts'

/** What a text must have for a phrase to match: one of the words, a word that begins with one of the stems, a part of one. */
export interface Key {
  readonly word: string
  readonly is: 'word' | 'stem' | 'part'
}

/**
 * The set of words of a normalised phrase of which every match has one: the longest that there is, as it is the least
 * likely to occur; undefined where no word's edges are known, nor letters of which two are rare.
 * @param stemLength a stem has so many letters at least
 */
export function rarestWords(phrase: string, stemLength: number): readonly Key[] | undefined {
  const keyOf = (piece: string) => longestWord(piece, stemLength) ?? part(piece)
  const sets = literalSets(phrase).map((pieces) => pieces.map(keyOf))
  const usable = sets.filter((set): set is Key[] => !set.includes(undefined))
  const shortest = (set: readonly Key[]) =>
    Math.min(...set.map(({ word, is }) => (is === 'stem' ? stemLength : word.length)))
  return usable.sort((a, b) => shortest(b) - shortest(a))[0]
}

/** Whether each match has a platform's name, and its edges are known. */
export function namesPlatform(phrase: string): boolean {
  const outside = phrase.replace(/\([^)]*\)\??/g, '\0')
  return outside.split(/(?<=^|[ ^]){platform}(?=$|[ $])/).length > 1
}

/** Literal pieces: a match has one of each set. A space at a piece's end stands for a word's edge. */
export function literalSets(phrase: string): readonly (readonly string[])[] {
  const sets: string[][] = []
  let apart = 0
  const outside = phrase.replace(/\(([^)]*)\)(\??)/g, (group, inside: string, optional: string, at: number) => {
    const open = isEdge(phrase[at - 1]) || at === apart
    const close = beginsApart(phrase.slice(at + group.length))
    const patterns = inside.split('|')
    const alternatives = patterns.map((pattern) => longestLiteral(pattern, open, close))
    if (optional === '' && !alternatives.includes('')) sets.push(alternatives)
    if (!open || !patterns.every((pattern) => pattern.endsWith(' '))) return '\0'
    // words that may be there, with the space after them: the next one begins apart
    apart = at + group.length
    return '\0 '
  })
  for (const piece of literals(outside, true, true)) sets.push([piece])
  return sets
}

const isEdge = (character: string | undefined) =>
  character === undefined || character === ' ' || character === '^' || character === '$'

/** No match of the rest of a phrase begins with a letter: what stands before it ends a word. */
function beginsApart(rest: string): boolean {
  const [, inside, optional, after = ''] = /^\(([^)]*)\)(\??)(.*)$/.exec(rest) ?? []
  if (inside !== undefined)
    return (
      inside.split('|').every((words) => words !== '' && beginsApart(words)) && (optional === '' || beginsApart(after))
    )
  const [first] = rest
  return first === undefined || !(isLetter(first) || '*~{('.includes(first))
}

/** The literal pieces of a pattern. @param open, close: the pattern's ends are words' edges. */
function literals(pattern: string, open: boolean, close: boolean): string[] {
  const pieces = pattern.split(/(\0|\*|~|\{platform\}|\^|\$)/)
  return pieces.flatMap((piece, index) => {
    if (index % 2 === 1 || piece.trim() === '') return []
    const before = pieces[index - 1]
    const after = pieces[index + 1]
    const starts = before === undefined ? open : before === '^' || piece.startsWith(' ')
    const ends = after === undefined ? close : after === '$' || piece.endsWith(' ')
    const words = wordsIn(piece).join(' ').trim()
    if (words === '') return []
    return [(starts && isSpaced(words[0]) ? ' ' : '') + words + (ends && isSpaced(words.at(-1)) ? ' ' : '')]
  })
}

function longestLiteral(pattern: string, open: boolean, close: boolean): string {
  return literals(pattern, open, close).reduce((best, piece) => (piece.length > best.length ? piece : best), '')
}

/** A piece's longest word that has both edges, or one that has its first. */
function longestWord(piece: string, stemLength: number): Key | undefined {
  const whole = piece.split(' ').slice(1, -1)
  const longest = whole.reduce((best, word) => (word.length > best.length ? word : best), '')
  if (longest !== '') return { word: longest, is: 'word' }
  const last = piece.endsWith(' ') ? '' : (piece.split(' ').at(-1) ?? '')
  return piece.includes(' ') && last.length >= stemLength ? { word: last, is: 'stem' } : undefined
}

function part(piece: string): Key | undefined {
  const word = denseLetters(piece)
  return word === undefined ? undefined : { word, is: 'part' }
}
