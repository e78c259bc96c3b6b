import { expect, it } from 'vitest'
import { indexCues } from '../../../../src/core/text/cue-index.ts'
import { packIndex, unpackIndex } from '../../../../src/core/text/packed-index.ts'
import { en } from '../../../../src/rules/languages/en.ts'

it('gives an index back as it was, and is shorter than its literal', () => {
  const index = indexCues(en)
  const packed = packIndex(index)
  expect(unpackIndex(packed)).toEqual(index)
  expect(packed.length).toBeLessThan(0.9 * JSON.stringify(index).length)
})
