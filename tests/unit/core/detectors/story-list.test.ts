import { expect, it } from 'vitest'
import { storyList } from '../../../../src/core/detectors/story-list.ts'
import { sceneOf, wordsTaken } from '../read-html.ts'
import { link, list, TITLES } from '../stories/stories-html.ts'
import { atOnce } from '../../../../src/core/steps.ts'

it('takes a list with its heading, and tells its stories in order', () => {
  const [hit, ...others] = atOnce(
    storyList.detect(sceneOf({ after: `<section id="x"><h2>Most read</h2>${list()}</section>` })),
  )
  expect(others).toEqual([])
  expect(hit?.boxes.map(({ element }) => element.id)).toEqual(['x'])
  expect(hit).toMatchObject({ heading: 'Most read', place: 'after' })
  expect(hit?.stories.map(({ title }) => title)).toEqual(TITLES)
})

it('leaves menus, tags, sources and advertisements', () => {
  expect(
    wordsTaken(storyList, { after: '<ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul>' }),
  ).toEqual([])
  expect(wordsTaken(storyList, { after: list('class="tag-list"') })).toEqual([])
  expect(wordsTaken(storyList, { inside: list('', 'https://other.example') })).toEqual([])
  expect(
    wordsTaken(storyList, { after: `<div><div>Sponsored</div>${list('', 'https://other.example')}</div>` }),
  ).toEqual([])
})

it('leaves links inside sentences', () => {
  expect(
    wordsTaken(storyList, {
      inside: `<p>After ${link(0)} came the second blow, when ${link(1)} and the traders had to go home.</p>`,
    }),
  ).toEqual([])
})
