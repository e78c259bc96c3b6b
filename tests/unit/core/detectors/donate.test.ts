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

it('takes a line that is one link to the page for gifts, and leaves a story in a section of that name', () => {
  const line = (path: string) =>
    wordsTaken(donate, { after: `<p><a href="${path}">For the boats, for the harbour and for us</a></p>` })
  expect(line('/en/support-us')).toEqual(['For the boats, for the harbour and for us'])
  expect(line('/donations/harbour-collects-for-the-lifeboat')).toEqual([])
})
