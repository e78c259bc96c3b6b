import { normalise, visibleText } from '../../core/text/normalise.ts'

/**
 * A phrase as the page wrote it: phrases are matched without capitals and accents, and nobody would take "ensenanza" for
 * a word of their own language. The phrase itself where the text does not have it.
 */
export function asWritten(phrase: string, text: string): string {
  const visible = visibleText(text)
  const at = normalise(visible).indexOf(phrase)
  if (at < 0) return phrase
  let [matched, start, end] = [0, 0, 0]
  for (const sign of visible) {
    const length = sign === ' ' ? 1 : normalise(sign).length
    // An accent that is a sign of its own goes with the letter before it.
    if (length > 0 && matched >= at + phrase.length) break
    if (matched <= at) start = end
    matched += length
    end += sign.length
  }
  const written = visible.slice(start, end)
  return normalise(written) === phrase ? written : phrase
}
