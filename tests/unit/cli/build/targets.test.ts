import { expect, it } from 'vitest'
import { chosenTarget } from '../../../../src/cli/build/targets.ts'

it('builds for Chrome unless told otherwise', () => {
  expect(chosenTarget({})).toBe('chrome')
  expect(chosenTarget({ LEDE_TARGET: 'firefox' })).toBe('firefox')
})

it('refuses a browser that it does not know', () => {
  expect(() => chosenTarget({ LEDE_TARGET: 'netscape' })).toThrow('chrome, firefox')
})
