import { describe, expect, it } from 'vitest'
import { findCards } from '../../../../src/core/stories/find-cards.ts'
import { ownRecommendations } from '../../../../src/core/stories/own-recommendations.ts'
import { findStoryBlocks } from '../../../../src/core/stories/story-blocks.ts'
import { article, boxAt, pageOf } from '../read-html.ts'
import { link, list, TITLES } from './stories-html.ts'
import { atOnce } from '../../../../src/core/steps.ts'

const pageWith = (after: string) => pageOf(article({ after }))

function isOwn(after: string) {
  const page = pageWith(after)
  return atOnce(ownRecommendations(page))[boxAt(page.map, '#x').start] === 1
}

const row = (name: string, heading = 'Most read', host = '') =>
  `<section id="x" class="${name}"><h2>${heading}</h2>${list('', host)}</section>`

describe('the publisher’s own stories are', () => {
  it('a headed row in a recommender’s box', () => {
    expect(isOwn(row('js-outbrain-anchor'))).toBe(true)
    const page = pageWith(row('js-outbrain-anchor'))
    const [block, ...others] = atOnce(findStoryBlocks(page, findCards(page), () => false))
    expect(others).toEqual([])
    expect(block?.boxes.map(({ element }) => element.id)).toEqual(['x'])
    expect(block?.cards.map(({ story }) => story.title)).toEqual(TITLES)
  })

  it('a teaser that is named after its comments', () => {
    expect(isOwn(`<article id="x" class="js-comments"><h3>${link(0)}</h3></article>`)).toBe(true)
  })
})

describe('they are not', () => {
  it.each([
    ['in a box without a heading', row('taboola-below', 'From the pier')],
    ['in one that may be paid for', row('sponsored')],
    ['under words for advertisements', row('taboola-below', 'Most read').replace('<ul', '<p>Sponsored</p><ul')],
    ['on others’ sites', row('taboola-below', 'Most read', 'https://other.example')],
    ['topics', row('tags')],
    ['in a comment', `<div id="x" class="comments"><p>See ${link(0)}</p></div>`],
    ['beside a form', row('comments').replace('<ul', '<form><textarea></textarea></form><ul')],
  ])('%s', (_, after) => {
    expect(isOwn(after)).toBe(false)
  })
})
