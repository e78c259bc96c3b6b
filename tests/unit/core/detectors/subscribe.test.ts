import { expect, it } from 'vitest'
import { subscribe } from '../../../../src/core/detectors/subscribe.ts'
import { wordsTaken } from '../read-html.ts'

it('takes an offer with its button', () => {
  const box =
    '<div class="offer-box"><h3>Subscribe now</h3><p>Six months at half the price</p><a href="/subscribe">Offers</a></div>'
  expect(wordsTaken(subscribe, { after: box })).toEqual(['Subscribe now Six months at half the price Offers'])
})

it('takes a box that is named so and leads to the offers', () => {
  expect(
    wordsTaken(subscribe, { after: '<div class="e-paper-teaser"><a href="/epaper">Das Blatt von morgen</a></div>' }),
  ).toEqual(['Das Blatt von morgen'])
})

it('leaves the gate of a paywall', () => {
  const gate =
    '<div><h3>Subscribe now to continue reading this article</h3><p><a href="/subscribe">Subscribe now</a></p></div>'
  expect(wordsTaken(subscribe, { after: gate })).toEqual([])
})

it('leaves a sentence about subscribers', () => {
  expect(wordsTaken(subscribe, { inside: '<p>Four hundred people subscribe to the tide tables.</p>' })).toEqual([])
})

it('takes a line that is one link to the offers, and leaves a story in a section of that name', () => {
  const line = (path: string) =>
    wordsTaken(subscribe, { after: `<p><a href="${path}">Das Blatt von morgen, schon heute</a></p>` })
  expect(line('/abo/')).toEqual(['Das Blatt von morgen, schon heute'])
  expect(line('/abo/das-blatt-von-morgen-123')).toEqual([])
})
