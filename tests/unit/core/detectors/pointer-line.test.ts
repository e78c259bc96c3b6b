import { describe, expect, it } from 'vitest'
import { pointerLine } from '../../../../src/core/detectors/pointer-line.ts'
import { ADDRESS, sceneOf, wordsTaken, type Insets } from '../read-html.ts'
import { link, STORIES, TITLES } from '../stories/stories-html.ts'
import { atOnce } from '../../../../src/core/steps.ts'

const taken = (inside: string) => wordsTaken(pointerLine, { inside })

it('takes a line of its own that leads elsewhere, and tells its story', () => {
  const [hit] = atOnce(pointerLine.detect(sceneOf({ inside: `<p><strong>Read more:</strong> ${link(0)}</p>` })))
  expect(hit?.boxes.map(({ tag }) => tag)).toEqual(['p'])
  expect(hit).toMatchObject({ place: 'inside', evidence: [{ rule: 'cue:lead' }] })
  expect(hit?.stories.map(({ title }) => title)).toEqual([TITLES[0]])
})

it('takes the box that holds the line and nothing else', () => {
  const [hit] = atOnce(
    pointerLine.detect(sceneOf({ inside: `<div id="x"><div><p>READ ALSO: ${link(0)}</p></div></div>` })),
  )
  expect(hit?.boxes.map(({ element }) => element.id)).toEqual(['x'])
})

it('takes the link around a line with what else it says', () => {
  const [hit] = atOnce(
    pointerLine.detect(sceneOf({ inside: '<a id="x" href="/harbour-bar"><p>Read more</p><p>The harbour bar</p></a>' })),
  )
  expect(hit?.boxes.map(({ element }) => element.id)).toEqual(['x'])
})

it('tells no story of a link to the front page', () => {
  const [hit] = atOnce(
    pointerLine.detect(sceneOf({ inside: '<p><a href="/">Read more from all over the coast</a></p>' })),
  )
  expect(hit?.stories).toEqual([])
})

describe('steps to the previous and the next story, under the text', () => {
  const [first, second] = [STORIES[0][0], STORIES[1][0]]
  const steps = `<div><a rel="prev" href="${first}">‹ Back</a> <a rel="next" href="${second}">Onward ›</a></div>`
  const words = (insets: Insets) => wordsTaken(pointerLine, insets)

  it('go, with the stories that they name', () => {
    expect(words({ after: steps })).toEqual(['‹ Back Onward ›'])
    const [hit] = atOnce(pointerLine.detect(sceneOf({ after: steps.replace('‹ Back', TITLES[0] ?? '') })))
    expect(hit?.stories.map(({ title }) => title)).toEqual([TITLES[0]])
  })

  it('stay where they turn the article’s own pages, or the markup does not say so', () => {
    expect(words({ after: steps.replaceAll(/href="[^"]*/g, `href="${ADDRESS.pathname}/2`) })).toEqual([])
    expect(words({ after: steps.replace('rel="prev"', '') })).toEqual([])
    expect(words({ inside: steps })).toEqual([])
  })
})

describe('stays', () => {
  it('a line without a link, and one that leads to the page itself', () => {
    expect(taken('<p>Read more: in Saturday’s paper</p>')).toEqual([])
    expect(taken(`<p>Read more: <a href="${ADDRESS.pathname}?page=2">on page two</a></p>`)).toEqual([])
  })

  it('a button', () => {
    expect(taken('<p><button>Read more</button></p>')).toEqual([])
  })

  it('a sentence that only begins like such a line', () => {
    expect(
      taken(
        `<p>Read more than one chart before you cross the bar, said the pilot, who has done so <a href="${STORIES[0][0]}">since 1961</a> in all weathers and at every state of the tide.</p>`,
      ),
    ).toEqual([])
  })

  it('a line of other words', () => {
    expect(taken(`<p>In March: ${link(0)}</p>`)).toEqual([])
  })

  it('a line that is a part of another text', () => {
    expect(
      taken(`<div>${'Words of the reporter. '.repeat(4)}<p>More words of hers.</p>Read more: ${link(0)}</div>`),
    ).toEqual([])
  })

  it('what an earlier detector took', () => {
    const scene = sceneOf({ inside: `<p>Read more: ${link(0)}</p>` })
    expect(atOnce(pointerLine.detect({ ...scene, claimed: () => true }))).toEqual([])
  })
})
