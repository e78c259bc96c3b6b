import { expect, it } from 'vitest'
import type { TextBlock } from '../../../../src/core/dom/page-map.ts'
import { signUpForms } from '../../../../src/core/dom/sign-up-forms.ts'
import { boxAt, mapOf, PROSE } from '../read-html.ts'

const isRequest = ({ text }: TextBlock) => text.includes('Sign up')
const FIELD = '<form><input type="EMAIL"></form>'

function formsIn(html: string) {
  const map = mapOf(html)
  return { map, forms: signUpForms(map, isRequest) }
}

it('goes out from the e-mail field to the line that asks', () => {
  const { map, forms } = formsIn(`<main><div id="x"><h3>Sign up</h3><div>${FIELD}</div></div><p>${PROSE[0]}</p></main>`)
  expect(forms).toEqual([boxAt(map, '#x')])
})

it('takes the name and the pitch before it in, and no paragraph after it', () => {
  const pitch = `<h3>The week at sea</h3><p>${PROSE[0]}</p>`
  const form = `<div><p>Sign up</p>${FIELD}</div>`
  const { map, forms } = formsIn(`<main><div id="x">${pitch}${form}</div><p>${PROSE[1]}</p></main>`)
  expect(forms).toEqual([boxAt(map, '#x')])
  const after = formsIn(`<section><div id="x">${form}</div><p>${PROSE[1]}</p></section>`)
  expect(after.forms).toEqual([boxAt(after.map, '#x')])
  const whole = formsIn(`<article>${pitch}<div id="x">${form}</div></article>`)
  expect(whole.forms).toEqual([boxAt(whole.map, '#x')])
})

it('takes the consent in', () => {
  const { map, forms } = formsIn(`<div id="x"><p>Sign up</p>${FIELD}<p>${PROSE[0]}</p><p>${PROSE[1]}</p></div>`)
  expect(forms).toEqual([boxAt(map, '#x')])
})

it('is none where the article would be a part of it', () => {
  const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('')
  expect(formsIn(`<div>${FIELD}${paragraphs}<p>Sign up</p></div>`).forms).toEqual([])
})

it('is none without a line that asks, without a field, or where the line is far', () => {
  expect(formsIn(`<div><p>Write to us</p>${FIELD}</div>`).forms).toEqual([])
  expect(formsIn('<div><p>Sign up</p><input type="text"></div>').forms).toEqual([])
  expect(formsIn(`<div><div>${'<p>Short words</p>'.repeat(150)}${FIELD}</div><p>Sign up</p></div>`).forms).toEqual([])
})
