// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { HIDDEN_ATTRIBUTE } from '../../../../src/edits/page-edits.ts'

const css = readFileSync('src/extension/content/content.css', 'utf8')

it('is one rule, for elements that carry our attribute with its empty value', () => {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }))
  document.body.innerHTML = `<p ${HIDDEN_ATTRIBUTE}="">ours</p><p ${HIDDEN_ATTRIBUTE}="x">the page's</p><p>words</p>`
  const display = [...document.querySelectorAll('p')].map((element) => getComputedStyle(element).display)
  expect(display).toEqual(['none', 'block', 'block'])
  expect(css.match(/\{/g)).toHaveLength(1)
  expect(css).toContain('display: none !important')
})
