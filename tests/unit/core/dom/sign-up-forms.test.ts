import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../../../src/core/dom/page-map.ts'
import { signUpForms } from '../../../../src/core/dom/sign-up-forms.ts'
import { boxAt, mapOf, PROSE } from '../read-html.ts'
import { atOnce } from '../../../../src/core/steps.ts'

const isRequest = ({ text }: TextBlock) => text.includes('Sign up')
const FIELD = '<form><input type="EMAIL"></form>'

function formsIn(html: string) {
  const map = mapOf(html)
  const { asked, bare } = atOnce(signUpForms(map, isRequest))
  return { map, asked, bare }
}

it('goes out from the e-mail field to the line that asks', () => {
  const { map, asked } = formsIn(`<main><div id="x"><h3>Sign up</h3><div>${FIELD}</div></div><p>${PROSE[0]}</p></main>`)
  expect(asked).toEqual([boxAt(map, '#x')])
})

it('takes the name and the pitch before it in, and no paragraph after it', () => {
  const pitch = `<h3>The week at sea</h3><p>${PROSE[0]}</p>`
  const form = `<div><p>Sign up</p>${FIELD}</div>`
  const { map, asked } = formsIn(`<main><div id="x">${pitch}${form}</div><p>${PROSE[1]}</p></main>`)
  expect(asked).toEqual([boxAt(map, '#x')])
  const after = formsIn(`<section><div id="x">${form}</div><p>${PROSE[1]}</p></section>`)
  expect(after.asked).toEqual([boxAt(after.map, '#x')])
  const whole = formsIn(`<article>${pitch}<div id="x">${form}</div></article>`)
  expect(whole.asked).toEqual([boxAt(whole.map, '#x')])
})

it('takes the consent in', () => {
  const { map, asked } = formsIn(`<div id="x"><p>Sign up</p>${FIELD}<p>${PROSE[0]}</p><p>${PROSE[1]}</p></div>`)
  expect(asked).toEqual([boxAt(map, '#x')])
})

it('is none where the article would be a part of it', () => {
  const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('')
  expect(formsIn(`<div>${FIELD}${paragraphs}<p>Sign up</p></div>`).asked).toEqual([])
})

it('is not asked for without such a line, without a field, or where the line is far', () => {
  expect(formsIn(`<div><p>Write to us</p>${FIELD}</div>`).asked).toEqual([])
  expect(formsIn('<div><p>Sign up</p><input type="text"></div>').asked).toEqual([])
  expect(formsIn(`<div><div>${'<p>Short words</p>'.repeat(150)}${FIELD}</div><p>Sign up</p></div>`).asked).toEqual([])
})

describe('a form in a language that nobody told us', () => {
  const inputs = (more = '') =>
    `<form id="form"><label>Sähköposti</label><input name="email_address">${more}<button>Kyllä kiitos</button></form>`

  it('is one that takes an address alone, with its name, its pitch and what the reader agrees to', () => {
    const terms = `<p>${PROSE[1].slice(0, 150)} <a href="/ehdot">ehdot</a>.</p>`
    const { map, bare } = formsIn(
      `<main><div id="x"><h3>Viikon meri</h3><p>${PROSE[0]}</p>${inputs()}${terms}</div><p>${PROSE[2]}</p></main>`,
    )
    expect(bare).toEqual([boxAt(map, '#x')])
  })

  it('takes no paragraph after it that leads nowhere', () => {
    const { map, bare } = formsIn(`<main><div>${inputs()}<p>${PROSE[0]}</p></div></main>`)
    expect(bare).toEqual([boxAt(map, '#form')])
  })

  it('is no log-in, no search and no letter', () => {
    for (const field of ['<input type="password">', '<input type="search">', '<textarea></textarea>'])
      expect(formsIn(`<main>${inputs(field)}</main>`).bare).toEqual([])
  })

  it('is no box that holds more than a form', () => {
    expect(formsIn(`<main><div>${'<p>Short words</p>'.repeat(60)}<input type="email"></div></main>`).bare).toEqual([])
    expect(formsIn('<main><form><input type="checkbox" name="email_ok">Kyllä</form></main>').bare).toEqual([])
  })
})
