import { describe, expect, it } from 'vitest'
import { fullStoryLink } from '../../../../src/core/detectors/full-story-link.ts'
import { ADDRESS, PROSE, sceneOf, wordsTaken } from '../read-html.ts'
import { STORIES } from '../stories/stories-html.ts'
import { atOnce } from '../../../../src/core/steps.ts'

const [PATH] = STORIES[0]
const taken = (paragraph: string) => wordsTaken(fullStoryLink, { inside: `<p>${paragraph}</p>` })

it('takes the link alone, not its paragraph', () => {
  const [hit] = atOnce(
    fullStoryLink.detect(sceneOf({ inside: `<p>${PROSE[0]} <a href="${PATH}">Read full story</a></p>` })),
  )
  expect(hit?.boxes.map(({ element }) => element.outerHTML)).toEqual([`<a href="${PATH}">Read full story</a>`])
  expect(hit).toMatchObject({ place: 'inside', evidence: [{ rule: 'cue:full-story', detail: 'read full story' }] })
})

describe('stays', () => {
  it('a link to the page itself', () => {
    expect(taken(`${PROSE[0]} <a href="${ADDRESS.pathname}#more">Read full story</a>`)).toEqual([])
  })

  it('a link amid or at the end of a sentence', () => {
    expect(
      taken(`Those who lost income from the blockage of the harbour can now <a href="${PATH}">read full story</a>`),
    ).toEqual([])
    expect(taken(`${PROSE[0]} <a href="${PATH}">Read full story</a> as it was told.`)).toEqual([])
  })

  it('a link with other words', () => {
    expect(taken(`${PROSE[0]} <a href="${PATH}">The harbour</a>`)).toEqual([])
  })

  it('the only way on from a stub', () => {
    expect(taken(`The barge is free, the harbour master said so. <a href="${PATH}">Read full story</a>`)).toEqual([])
  })

  it('a button', () => {
    expect(taken(`${PROSE[0]} <button>Read full story</button>`)).toEqual([])
  })
})
