import type { Anchor } from '../../../../src/core/text/cue-lists.ts'

/** Texts that a phrase must match, spelled from its own syntax: each alternative once, with and without optional words. */
export function examplesOf(phrase: string, where: Anchor): readonly string[] {
  const open = phrase.replace(/^\^|\$$/g, '')
  // the text goes on where the phrase lets it
  const rest = where === 'whole' || phrase.endsWith('$') ? '' : ' zz'
  const most = Math.max(1, ...[...open.matchAll(/\(([^)]*)\)/g)].map(([, inside = '']) => inside.split('|').length))
  return Array.from({ length: most }, (_, turn) => spell(open + rest, turn)).flatMap((texts) => texts)
}

function spell(phrase: string, turn: number): readonly string[] {
  return ['long', 'short'].map((form) =>
    phrase
      .replace(/\(([^)]*)\)(\??)/g, (_, inside: string, optional: string) => {
        const words = inside.split('|')
        return optional !== '' && form === 'short' ? '' : (words[turn % words.length] ?? '')
      })
      .replaceAll('{platform}', 'telegram')
      .replaceAll('*', form === 'long' ? ' one two ' : ' x ')
      .replaceAll('~', form === 'long' ? 'en' : ''),
  )
}
