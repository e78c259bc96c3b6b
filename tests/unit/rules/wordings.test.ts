import { expect, it } from 'vitest'
import { HALVES, measureWordings, WORDINGS, type WordingsFound } from './wordings.ts'

const percent = (share: number) => `${Math.floor(100 * share)}`.padStart(4)
const figures = ({ promotion, related, prose }: WordingsFound) => [promotion, related, prose].map(percent).join('')
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

function meanOf(all: readonly WordingsFound[]): WordingsFound {
  const of = (name: keyof WordingsFound) => mean(all.map((found) => found[name]))
  return { promotion: of('promotion'), related: of('related'), prose: of('prose') }
}

// What each language's phrases find is on record: `vitest -u` records it anew, and the file's change shows what a
// change of the phrases did, in the half that it was made for and in the half that it never saw.
it('finds in independent wordings what is on record', async () => {
  const rows = WORDINGS.map(({ wordings, cues }) => ({
    language: wordings.language,
    halves: HALVES.map((half) => measureWordings(wordings, cues, half)),
  }))
  const means = HALVES.map((_, at) => meanOf(rows.flatMap(({ halves }) => halves[at] ?? [])))
  const lines = [...rows, { language: 'all', halves: means }].map(
    ({ language, halves }) => `${language.padEnd(4)} ${halves.map(figures).join('  |')}`,
  )
  const head = `% of promotions and pointers found, and of reporters' sentences left alone: ${HALVES.join(' | ')}`
  await expect([head, ...lines, ''].join('\n')).toMatchFileSnapshot('wordings-found.txt')
})

it('takes no more than a few of a language’s reporters’ sentences for requests', () => {
  for (const { wordings, cues } of WORDINGS)
    for (const half of HALVES)
      expect(measureWordings(wordings, cues, half).prose, `${wordings.language}, ${half}`).toBeGreaterThan(0.8)
})
