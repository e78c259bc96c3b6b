import { expect, it } from 'vitest'
import { findCards } from '../../../../src/core/stories/find-cards.ts'
import { withRowHeadings } from '../../../../src/core/stories/row-headings.ts'
import { article, boxAt, pageOf } from '../read-html.ts'
import { link } from './stories-html.ts'

function headings(inner: string) {
  const page = pageOf(article({ after: `<section id="x">${inner}</section>` }))
  return withRowHeadings(page, boxAt(page.map, '#x'), findCards(page)).map(({ story }) => story.heading)
}

it('tells every story the heading of its own row', () => {
  expect(headings(`<p>${link(0)}</p><h3>Harbour</h3><p>${link(1)}</p><div>Most read</div><p>${link(2)}</p>`)).toEqual([
    undefined,
    'Harbour',
    'Most read',
  ])
})

it('leaves one heading to the block', () => {
  expect(headings(`<h3>Harbour</h3><p>${link(0)}</p><div>Some words</div><p>${link(1)}</p>`)).toEqual([
    undefined,
    undefined,
  ])
})

it('takes no headline for a heading, and no long line', () => {
  expect(headings(`<h3>Harbour</h3><h3>${link(0)}</h3><h3>${link(1)}</h3>`)).toEqual([undefined, undefined])
  expect(headings(`<h3>Harbour</h3><p>${link(0)}</p><h3>${'long '.repeat(20)}</h3><p>${link(1)}</p>`)).toEqual([
    undefined,
    undefined,
  ])
})
