import { describe, expect, it } from 'vitest'
import { findDrops } from '../../../../src/cli/check/score-step.ts'

describe('findDrops', () => {
  it('lets figures through that reach the recorded ones', () => {
    expect(findDrops({ articleKept: 1, perfectPages: 0.4 }, { articleKept: 1, perfectPages: 0.31 })).toEqual([])
  })

  it('names a figure that fell', () => {
    expect(findDrops({ articleKept: 0.999 }, { articleKept: 1 })).toEqual(['articleKept is 0.999, recorded is 1'])
  })

  it('counts a figure that could not be measured as 0', () => {
    expect(findDrops({ listPrecision: NaN }, { listPrecision: 0 })).toEqual([])
    expect(findDrops({ listPrecision: NaN }, { listPrecision: 0.5 })).toHaveLength(1)
    expect(findDrops({}, { perfectPages: 0.1 })).toHaveLength(1)
  })
})
