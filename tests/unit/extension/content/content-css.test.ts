// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { HIDDEN_ATTRIBUTE } from '../../../../src/edits/page-edits.ts'

const css = readFileSync('src/extension/content/content.css', 'utf8')

it('hides what carries our attribute with one of its values, and speaks of nothing else but our lines', () => {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }))
  document.body.innerHTML =
    `<p ${HIDDEN_ATTRIBUTE}="">ours</p><p ${HIDDEN_ATTRIBUTE}="x">the page's</p><p>words</p>` +
    `<p ${HIDDEN_ATTRIBUTE}="screen">ours on the screen</p>`
  const display = [...document.querySelectorAll('p')].map((element) => getComputedStyle(element).display)
  expect(display.slice(0, 3)).toEqual(['none', 'block', 'block'])
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])
  expect(rules.map(({ cssText }) => cssText.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(
      /^\[data-lede-hidden=(''|"")\]:not\(#lede-a#lede-b#lede-c\) \{ ?display: none !important; ?\}$/,
    ),
    expect.stringMatching(/^@media not print \{ \[data-lede-hidden=['"]screen['"]\]:not\(.*display: none !important/),
    expect.stringMatching(
      /^\[data-lede-hidden=['"]line['"]\]:not\(#lede-a#lede-b#lede-c\) \{ ?all: initial !important/,
    ),
    ...Array.from({ length: 3 }, () => expect.stringMatching(/^lede-line:not\(#lede-a#lede-b#lede-c\)/) as unknown),
    expect.stringMatching(/^@media print \{ lede-line:not\(.*display: none !important/),
  ])
})
