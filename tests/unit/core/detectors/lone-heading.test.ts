import { describe, expect, it } from 'vitest'
import { loneHeadings } from '../../../../src/core/detectors/lone-heading.ts'
import { sceneOf, type Insets } from '../read-html.ts'
import { atOnce } from '../../../../src/core/steps.ts'

const taken = (insets: Insets) =>
  atOnce(loneHeadings(sceneOf(insets))).map(({ boxes }) =>
    boxes.map(({ element }) => element.id || element.localName).join('+'),
  )

const PLACES = '<p>The Tidewater reports from the coast</p>'.repeat(3)

describe('a heading over nothing goes', () => {
  it('with the box that was to hold the stories', () => {
    expect(taken({ after: '<section id="x"><div><h2>Read next</h2></div></section>' })).toEqual(['x'])
  })

  it('with the places that its stories are to take, also among the paragraphs', () => {
    const inside = `<section id="x" class="related-stories"><h2>Related stories</h2>${PLACES}</section>`
    expect(taken({ inside })).toEqual(['x'])
    expect(taken({ inside: '<div id="x" class="most-read"><div>Most read:</div></div>' })).toEqual(['x'])
  })
})

describe('a heading goes', () => {
  it('that leads to the page of its stories', () => {
    const box = '<div id="x"><h2><a href="/most-read/harbour">Most popular</a></h2></div>'
    expect(taken({ after: box })).toEqual(['x'])
    expect(taken({ after: box.replaceAll('h2', 'p') })).toEqual([])
  })

  it('with places that are no words', () => {
    expect(taken({ inside: '<div id="x" class="related-post"><h2>Related</h2><span>▄ ▄ ▄</span></div>' })).toEqual([
      'x',
    ])
  })

  it('with places that lead nowhere yet', () => {
    const places = '<a href="/"><span>▄ ▄ ▄</span></a>'.repeat(2)
    expect(
      taken({ after: `<div id="x" class="latest-posts"><h4>Latest stories</h4><div>${places}</div></div>` }),
    ).toEqual(['x'])
  })

  it('over a list that is empty, wherever it stands', () => {
    const box = '<div id="x"><h2>More videos</h2><ul></ul></div>'
    expect(taken({ before: box })).toEqual(['x'])
    expect(taken({ inside: box })).toEqual(['x'])
    expect(taken({ inside: box.replace('</ul>', '<li>Whelks</li></ul>') })).toEqual([])
  })

  it('that calls itself a title', () => {
    expect(taken({ after: '<div id="x"><p class="box-title">Read next</p></div>' })).toEqual(['x'])
  })
})

describe('a heading stays', () => {
  it('among the paragraphs, where its box has no such name', () => {
    expect(taken({ inside: '<div><h2>Most read</h2></div>' })).toEqual([])
    expect(taken({ inside: '<h2 class="related">Most read</h2>' })).toEqual([])
  })

  it('above the text', () => {
    expect(taken({ before: '<div class="latest"><div>Latest news</div></div>' })).toEqual([])
  })

  it('over words of its own', () => {
    expect(taken({ inside: '<div class="related"><h2>Related stories</h2><p>The barge lay there.</p></div>' })).toEqual(
      [],
    )
  })

  it('that may unfold the article', () => {
    expect(taken({ after: '<div><div>Read more</div></div>' })).toEqual([])
    expect(taken({ inside: '<div class="read-more">Read more</div>' })).toEqual([])
    expect(taken({ after: '<div class="more-from"><button>Related stories</button></div>' })).toEqual([])
  })
})
