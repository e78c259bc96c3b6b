import { expect, it } from 'vitest'
import { donate } from '../../../../src/core/detectors/donate.ts'
import { wordsTaken } from '../read-html.ts'

it('takes an appeal with its button', () => {
  const box =
    '<div class="donate-box"><p>Support independent journalism on the coast.</p><a href="/donate">Give</a></div>'
  expect(wordsTaken(donate, { inside: box })).toEqual(['Support independent journalism on the coast. Give'])
})

it('leaves an appeal that a story reports', () => {
  expect(
    wordsTaken(donate, {
      inside: '<p>The lifeboat crew asked the town to donate blankets, and to support its journalism club.</p>',
    }),
  ).toEqual([])
})

it('leaves a box that is only named so', () => {
  expect(wordsTaken(donate, { after: '<div class="epic"><p>The oldest boats of the coast</p></div>' })).toEqual([])
})
