import type { CueIndex } from '../../rules/cue-phrases.ts'

/** Names the phrases that are looked up by no word. */
const REST = '*'

/** An index as a text, which is shorter than its literal: "follow 0 us 1,7". Words have no spaces. */
export function packIndex({ words, rest }: CueIndex): string {
  return [...Object.entries(words), [REST, rest] as const]
    .map(([word, numbers]) => `${word} ${numbers.join()}`)
    .join(' ')
}

export function unpackIndex(packed: string): CueIndex {
  const parts = packed.split(' ')
  const words: Record<string, readonly number[]> = {}
  for (let at = 0; at < parts.length; at += 2) words[parts[at] ?? ''] = (parts[at + 1] ?? '').split(',').map(Number)
  const { [REST]: rest = [], ...all } = words
  return { words: all, rest }
}
