import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesFor, merged, type Synced, withChanges, withoutOld } from '../../../../src/extension/store/synced.ts'

const ON = { enabled: true }
const OFF = { enabled: false }

const anySynced = fc.dictionary(
  fc.constantFrom('site:a', 'site:b', 'badge'),
  fc.oneof(
    fc.record({ time: fc.nat(3), value: fc.constantFrom<unknown>(ON, OFF, true, false) }),
    fc.record({ time: fc.nat(3) }),
  ),
) as fc.Arbitrary<Synced>

describe('withChanges', () => {
  it('stamps what differs and nothing else', () => {
    const synced = {
      'site:a': { time: 5, value: ON },
      'site:b': { time: 5, value: ON },
      'site:c': { time: 5, value: ON },
    }
    expect(withChanges(synced, { 'site:a': ON, 'site:b': OFF, 'site:d': ON }, 9)).toEqual({
      'site:a': { time: 5, value: ON },
      'site:b': { time: 9, value: OFF },
      'site:c': { time: 9 },
      'site:d': { time: 9, value: ON },
    })
  })

  it('does not take another order of names for a change', () => {
    const synced = { 'site:a': { time: 5, value: { enabled: true, keep: ['x'] } } }
    expect(withChanges(synced, { 'site:a': { keep: ['x'], enabled: true } }, 9)).toEqual(synced)
  })
})

describe('merged', () => {
  it('lets the later change win, a removal too', () => {
    const mine = { 'site:a': { time: 5, value: ON }, 'site:b': { time: 7 }, 'site:c': { time: 1, value: ON } }
    const theirs = {
      'site:a': { time: 6, value: OFF },
      'site:b': { time: 2, value: ON },
      'site:d': { time: 1, value: ON },
    }
    expect(merged(mine, theirs)).toEqual({
      'site:a': { time: 6, value: OFF },
      'site:b': { time: 7 },
      'site:c': { time: 1, value: ON },
      'site:d': { time: 1, value: ON },
    })
  })

  it('comes to the same in whatever order devices hear of each other', () => {
    fc.assert(
      fc.property(anySynced, anySynced, anySynced, (a, b, c) => {
        expect(merged(a, b)).toEqual(merged(b, a))
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)))
        expect(merged(a, a)).toEqual(a)
      }),
    )
  })
})

describe('changesFor', () => {
  it('names what a device has to set and to remove', () => {
    const synced = { 'site:a': { time: 1, value: ON }, 'site:b': { time: 1 }, 'site:c': { time: 1, value: OFF } }
    expect(changesFor({ 'site:a': ON, 'site:b': ON }, synced)).toEqual({ 'site:b': undefined, 'site:c': OFF })
  })
})

describe('withoutOld', () => {
  it('forgets removals after half a year, and never a choice', () => {
    const year = 365 * 24 * 60
    const synced = { 'site:a': { time: 1 }, 'site:b': { time: 1, value: ON }, 'site:c': { time: year } }
    expect(withoutOld(synced, year + 1)).toEqual({ 'site:b': { time: 1, value: ON }, 'site:c': { time: year } })
  })
})
