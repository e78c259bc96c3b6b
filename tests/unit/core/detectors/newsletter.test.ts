import { expect, it } from 'vitest'
import { newsletter } from '../../../../src/core/detectors/newsletter.ts'
import { wordsTaken } from '../read-html.ts'

const FORM = '<form><input type="email" placeholder="Your e-mail"><button>Go</button></form>'

it('takes the pitch with its form and its small print', () => {
  const box = `<div><h3>Sign up for our newsletter</h3>${FORM}<p>By signing up you agree to our terms.</p></div>`
  expect(wordsTaken(newsletter, { inside: box })).toEqual([
    'Sign up for our newsletter Go By signing up you agree to our terms.',
  ])
})

it('takes a form that is named so, in whatever language', () => {
  expect(wordsTaken(newsletter, { after: `<div class="newsletter-box"><p>Posta di mare</p>${FORM}</div>` })).toEqual([
    'Posta di mare Go',
  ])
})

it('takes a form with the long pitch in it', () => {
  const pitch = `Tidewater Weekly brings ${'the boats, the weather and the market '.repeat(18)}to readers who are at sea`
  const form = `<form class="f7"><div>${pitch}</div><div class="newsletter">The newsletter comes on Fridays <input name="email"></div></form>`
  const [words] = wordsTaken(newsletter, { after: `<aside>${form}</aside>` })
  expect(words).toBe(`${pitch} The newsletter comes on Fridays`)
})

it('leaves a form that asks for a password, too', () => {
  const login = `<div class="sign-up">${FORM.replace('</form>', '<input type="password"></form>')}</div>`
  expect(wordsTaken(newsletter, { after: login })).toEqual([])
})

it('leaves what a story says about newsletters', () => {
  expect(
    wordsTaken(newsletter, { inside: '<p>The club printed its newsletter on the back of tide tables until 1974.</p>' }),
  ).toEqual([])
})

it('leaves the footer’s link', () => {
  const html = { after: '<nav><a href="/newsletters">Newsletters</a> <a href="/about">About us</a></nav>' }
  expect(wordsTaken(newsletter, html)).not.toContain('Newsletters About us')
})
