import { expect, it } from 'vitest'
import { findBody } from '../../../../src/core/article/body.ts'
import { findHeadline } from '../../../../src/core/article/headline.ts'
import { mapOf, PROSE } from '../read-html.ts'
import { atOnce } from '../../../../src/core/steps.ts'

const TEXT = `<div>${PROSE.map((text) => `<p>${text}</p>`).join('')}</div>`

function headlineId(html: string): string | undefined {
  const map = mapOf(html)
  const body = findBody(map)
  if (!body) throw new Error('no body')
  return atOnce(findHeadline(map, body))?.element.id
}

it('is the heading that the page’s title repeats', () => {
  expect(
    headlineId(
      `<title>Barge freed at last | Tidewater</title><h1 id="a">Harbour</h1><h1 id="b">Barge freed at last</h1><h1 id="c">The market</h1>${TEXT}`,
    ),
  ).toBe('b')
})

it('is not the site’s name, though the title repeats that as well', () => {
  expect(
    headlineId(
      `<title>Barge freed at last | Tidewater Post</title><h1 id="a"><a href="/">Tidewater Post</a></h1><h1 id="b">Barge freed at last</h1>${TEXT}`,
    ),
  ).toBe('b')
})

it('is also the one that the shared title repeats', () => {
  expect(
    headlineId(
      `<meta property="og:title" content="BARGE FREED at last"><h1 id="a">Barge freed at last</h1><h1 id="b">Harbour news</h1>${TEXT}`,
    ),
  ).toBe('a')
})

it('is else the last one before the text', () => {
  expect(headlineId(`<h1 id="a">Tidewater</h1><h1 id="b">Harbour</h1>${TEXT}<h1 id="c">More</h1>`)).toBe('b')
})

it('is no logo’s', () => {
  expect(headlineId(`<h1 id="b">Harbour open again</h1><h1 id="a"><a href="/">Tidewater</a></h1>${TEXT}`)).toBe('b')
})

it('is a line that repeats the title where the publisher has no headings', () => {
  expect(headlineId(`<title>Barge freed at last</title><p id="a">Barge freed at last</p>${TEXT}`)).toBe('a')
})

it('is else a lesser heading near the text', () => {
  expect(headlineId(`<h2 id="a">Harbour open again</h2>${TEXT}<h2 id="b">More</h2>`)).toBe('a')
})

it('is none where nothing heads the text', () => {
  expect(headlineId(TEXT)).toBeUndefined()
})

it('is not one of an aside', () => {
  expect(headlineId(`<h2 id="a">Barge freed at last</h2><aside><h1 id="b">More on</h1></aside>${TEXT}`)).toBe('a')
})
