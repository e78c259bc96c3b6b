import { expect, it } from 'vitest'
import { listen } from '../../../../src/core/detectors/listen.ts'
import { wordsTaken } from '../read-html.ts'

it('takes a line that plugs the podcast', () => {
  expect(wordsTaken(listen, { inside: '<div>Listen to our podcast on the winter storms</div>' })).toEqual([
    'Listen to our podcast on the winter storms',
  ])
})

it('takes a box that is named so and leads to a show', () => {
  const box = '<div class="podcast-promo"><a href="https://open.spotify.com/show/1">Ebb and Flow</a></div>'
  expect(wordsTaken(listen, { after: box })).toEqual(['Ebb and Flow'])
  expect(wordsTaken(listen, { after: box.replace('show', 'track') })).toEqual([])
})

it('leaves a sentence about a podcast', () => {
  expect(wordsTaken(listen, { inside: '<p>He said it in a podcast that his crew listens to.</p>' })).toEqual([])
})
