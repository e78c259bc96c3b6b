import { expect, it } from 'vitest'
import { storyCard } from '../../../../src/core/detectors/story-card.ts'
import { sceneOf, wordsTaken } from '../read-html.ts'
import { card, link, list, STORIES, TITLES } from '../stories/stories-html.ts'
import { atOnce } from '../../../../src/core/steps.ts'

it('takes a story in a box of its own', () => {
  const [hit] = atOnce(storyCard.detect(sceneOf({ inside: card(0, 'id="x"') })))
  expect(hit?.boxes.map(({ element }) => element.id)).toEqual(['x'])
  expect(hit?.stories.map(({ title }) => title)).toEqual([TITLES[0]])
})

it('leaves a box with text of its own beside the story', () => {
  const text =
    'The picture shows the whelks on the steps of the council, where they lay until the evening tide, when a dozen gulls had seen to most of them.'
  expect(wordsTaken(storyCard, { inside: `<div><p>${text}</p>${link(0)}</div>` })).not.toContainEqual(
    expect.stringContaining('picture'),
  )
})

it('leaves a linked picture without a headline', () => {
  expect(
    wordsTaken(storyCard, {
      inside: `<figure><a href="${STORIES[0][0]}"><img></a><figcaption>Under tow</figcaption></figure>`,
    }),
  ).toEqual([])
})

it('leaves lists to the detector of lists', () => {
  expect(wordsTaken(storyCard, { after: list() })).toEqual([])
})
