import { expect, it } from 'vitest'
import { nameOf } from '../../../../src/core/dom/tags.ts'
import { documentOf } from '../read-html.ts'

function nameOfFirst(html: string): string {
  const element = documentOf(html).body.firstElementChild
  if (!element) throw new Error('no element')
  return nameOf(element)
}

it('reads class, id and the attributes that templates use likewise, in lower case', () => {
  expect(nameOfFirst('<div class="A b" id="C" data-testid="d" aria-label="E f" title="g"></div>')).toBe(' a b c d e f')
})

it('takes words in camel case apart, but not hashes', () => {
  expect(nameOfFirst('<div class="promoBox"></div>')).toBe(' promo-box')
  expect(nameOfFirst('<div class="aBcDeF"></div>')).toBe(' abcdef')
})

it('reads no more than the beginning of endless lists', () => {
  expect(nameOfFirst(`<div class="${'x'.repeat(5000)}"></div>`).length).toBeLessThan(300)
})
