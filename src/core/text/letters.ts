/**
 * What is no letter, digit or mark in any script, as the inside of a character class: spaces, punctuation, symbols, halves
 * of emoji. An estimate in few ranges: expressions with `\p{L}` cost ten times as much to compile, and these are compiled
 * on every page.
 */
export const NO_LETTER =
  '\\s\\u0000-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u055a-\\u055f\\u0589\\u05be-\\u05c3\\u060c-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0e2f\\u104a-\\u104f\\u2000-\\u20cf\\u2190-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\u30fb\\ud800-\\udfff\\ufe00-\\ufe6f\\uff00-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65'

const TWO_LETTERS = new RegExp(`[^${NO_LETTER}\\d]{2}`)
const LETTER = new RegExp(`[^${NO_LETTER}\\d]`)
const LETTER_OR_DIGIT = new RegExp(`[^${NO_LETTER}]`)
const EDGES = new RegExp(`^[${NO_LETTER}]+|[${NO_LETTER}]+$`, 'g')
const BETWEEN_WORDS = new RegExp(`[${NO_LETTER}]+`)

/** Scripts without spaces between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese. */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3021-\u30fa\u30fc-\u9fff\uf900-\ufaff\uff66-\uff9d]/
/** Of these, or of Korean; punctuation never stands within words. */
const TWO_DENSE_LETTERS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\uff9d]{2}/

/** A letter, digit or mark; false past a text's end. */
export function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false
  return (character >= 'a' && character <= 'z') || LETTER_OR_DIGIT.test(character)
}

/** A letter of a script that sets spaces between words. */
export function isSpaced(character: string | undefined): boolean {
  return isLetter(character) && !UNSPACED.test(character ?? '')
}

/** The first letter, digit or mark of a text. */
export function firstLetter(text: string): string | undefined {
  return LETTER_OR_DIGIT.exec(text)?.[0]
}

export function lastLetter(text: string): string | undefined {
  for (let at = text.length - 1; at >= 0; at--) if (isLetter(text[at])) return text[at]
  return undefined
}

export function lettersIn(text: string): string[] {
  return text.split('').filter(isLetter)
}

/** A text's words, without punctuation. */
export function wordsIn(text: string): string[] {
  return text.split(BETWEEN_WORDS)
}

/** The first two letters in a row of a script whose words are a letter or two. */
export function denseLetters(text: string): string | undefined {
  return TWO_DENSE_LETTERS.exec(text)?.[0]
}

export function hasLetter(text: string): boolean {
  return LETTER.test(text)
}

/** A word of at least two letters, rather than a number or a sign. */
export function hasWord(text: string): boolean {
  return TWO_LETTERS.test(text)
}

/** Without the punctuation at its ends. */
export function withoutEdges(text: string): string {
  return text.replace(EDGES, '')
}
