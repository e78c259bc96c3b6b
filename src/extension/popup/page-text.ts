/** No words of a page's are longer in the popup: what is no title must not fill it. UTF-16 units. */
const LONGEST = 300

/** Characters that turn the direction of what follows them, whose end a page may leave out. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g

/** A page's words as the popup shows and copies them. */
export function tidy(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : text
  return short.replace(TURNING, '')
}
