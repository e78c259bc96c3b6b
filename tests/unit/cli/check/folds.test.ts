import { expect, it } from 'vitest'
import { isAside, siteHash, type Folds } from '../../../../src/cli/check/folds.ts'

const url = (host: string) => new URL(`https://${host}/tides`)
const folds: Folds = { aside: 4, folds: { [siteHash(url('seen.example'))]: 1, [siteHash(url('aside.example'))]: 4 } }

it('knows a publisher by its site, whatever the part of it', () => {
  expect(isAside(folds, url('www.seen.example'))).toBe(false)
  expect(isAside(folds, url('sport.seen.example'))).toBe(false)
  expect(isAside(folds, url('www.aside.example'))).toBe(true)
})

it('counts a publisher that is new as kept aside', () => {
  expect(isAside(folds, url('new.example'))).toBe(true)
})
