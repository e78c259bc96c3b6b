import { expect, it } from 'vitest'
import { climb } from '../../../../src/core/dom/climb.ts'
import { boxAt, mapOf } from '../read-html.ts'

const read = () => {
  const map = mapOf('<main><section><div><p>line</p></div><p>more</p></section></main>')
  return { map, at: (selector: string) => boxAt(map, selector) }
}

it('goes out to the largest box below the root', () => {
  const { map, at } = read()
  expect(climb(map, at('div p'), 100, () => true)).toBe(at('main'))
})

it('stops before prose and before what must stay', () => {
  const { map, at } = read()
  at('section').prose = 1
  expect(climb(map, at('div p'), 100, () => true)).toBe(at('div'))
  at('section').prose = 0
  at('main').keep = true
  expect(climb(map, at('div p'), 100, () => true)).toBe(at('section'))
})

it('stops before boxes that are too large, or that the caller refuses', () => {
  const { map, at } = read()
  expect(climb(map, at('div p'), 8, () => true)).toBe(at('div'))
  expect(climb(map, at('div p'), 100, ({ tag }) => tag !== 'section')).toBe(at('div'))
})

it('stays where nothing around it will do', () => {
  const { map, at } = read()
  expect(climb(map, at('div p'), 100, () => false)).toBe(at('div p'))
})
