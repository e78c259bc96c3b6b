import { expect, it } from 'vitest'
import { linkedHeadline } from '../../../../src/core/detectors/linked-headline.ts'
import { sceneOf, wordsTaken } from '../read-html.ts'
import { card, link, STORIES, TITLES } from '../stories/stories-html.ts'
import { atOnce } from '../../../../src/core/steps.ts'

const taken = (inside: string) => wordsTaken(linkedHeadline, { inside })

it('takes a line that is nothing but another story’s linked headline', () => {
  const hits = atOnce(linkedHeadline.detect(sceneOf({ inside: `<p>${link(0)}</p>` })))
  expect(hits.map(({ stories }) => stories.map(({ title }) => title))).toEqual([[TITLES[0]]])
})

it('leaves linked subheads, sentences, and links to others', () => {
  expect(taken(`<h3>${link(0)}</h3>`)).toEqual([])
  expect(taken(`<p><a href="${STORIES[0][0]}">Skippers left whelks on the council’s steps.</a></p>`)).toEqual([])
  expect(taken(`<p>${link(0, 'https://other.example')}</p>`)).toEqual([])
})

it('leaves cards to the detector of cards', () => {
  expect(taken(card(0))).toEqual([])
})
