import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ReadBudget } from '../../../../src/extension/content/read-budget.ts'

let now = 0

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})
afterEach(() => {
  vi.restoreAllMocks()
})

it('lets a new page be read several times, and then makes it wait', () => {
  const budget = new ReadBudget()
  for (let reading = 0; reading < 4; reading++) {
    expect(budget.wait).toBe(0)
    budget.spend(25)
  }
  expect(budget.wait).toBeGreaterThan(1000)
})

it('makes one wait for as long as it says', () => {
  const budget = new ReadBudget()
  budget.spend(130)
  now += budget.wait - 1
  expect(budget.wait).toBeGreaterThan(0)
  now += 1
  expect(budget.wait).toBeCloseTo(0)
})

it('saves up little on a page that is quiet for long', () => {
  const budget = new ReadBudget()
  budget.spend(100)
  now += 3_600_000
  budget.spend(41)
  expect(budget.wait).toBeGreaterThan(0)
})

it('is full again on another page', () => {
  const budget = new ReadBudget()
  budget.spend(500)
  budget.renew()
  budget.spend(70)
  expect(budget.wait).toBe(0)
})
