import { expect, it } from 'vitest'
import { ownAddressTest } from '../../../../src/core/stories/own-address.ts'

const PAGE = new URL('https://www.tidewater.example/harbour/barge-freed-1234567')
const isOwn = (address: string, page = PAGE) => ownAddressTest([page])(new URL(address, page))

it.each([
  '/harbour/barge-freed-1234567',
  '/harbour/barge-freed-1234567/',
  '/harbour/barge-freed-1234567#comments',
  '/harbour/barge-freed-1234567?page=2',
  '/harbour/barge-freed-1234567/pictures/3',
  'https://m.tidewater.example/harbour/barge-freed-1234567',
  '/print.php?story=1234567',
])('%s is the page or a part of it', (address) => {
  expect(isOwn(address)).toBe(true)
})

it.each([
  '/harbour/barge-freed-7654321',
  '/harbour/barge-freed-1234567-again',
  'https://other.example/harbour/barge-freed-1234567',
  '/harbour/whelks-left-on-council-steps?from=1234567',
  '/harbour',
])('%s is not', (address) => {
  expect(isOwn(address)).toBe(false)
})

it('tells pages apart that differ in their query alone', () => {
  const page = new URL('https://tidewater.example/story.php?id=7')
  expect(isOwn('/story.php?id=8', page)).toBe(false)
  expect(isOwn('/story.php?id=7', page)).toBe(true)
  expect(isOwn('/story.php?id=7&utm_source=top', page)).toBe(true)
})

it('takes nothing for a part of a front page', () => {
  const page = new URL('https://tidewater.example/')
  expect(isOwn('/harbour/barge', page)).toBe(false)
  expect(isOwn('/?p=123', page)).toBe(false)
})
