const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
// combining accents; Armenian marks within words; Arabic vowel signs, hamza marks and tatweel; Hebrew points
const ACCENTS = /[\u0300-\u036f\u055b-\u055e\u064b-\u0655\u0670\u0640\u0591-\u05c7]/g

/** Nothing to drop or to unite there, and many lines are no more than that. */
const ASCII = /^[\x20-\x7e]*$/

/** The page's words as a reader sees them: no invisible characters, single spaces, trimmed. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
}

/**
 * Text in the form that cue phrases are matched on: lower case, accents and vowel signs dropped (capitals and
 * hurried writers lack them), dotless ı as i, straight quotes, single spaces.
 */
export function normalise(text: string): string {
  const visible = visibleText(text)
  if (ASCII.test(visible)) return visible.toLowerCase().replaceAll('`', "'")
  return visible
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/[‘’‚‛ʼ`´׳]/g, "'")
    .replace(/[“”„‟«»״]/g, '"')
}

/** How many letters and digits a text has, in any script. */
export function letterCount(text: string): number {
  let count = 0
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) count += match[0].length
  return count
}
