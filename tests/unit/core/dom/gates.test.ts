import { expect, it } from 'vitest'
import { article, boxAt, pageOf } from '../read-html.ts'

const GATE = 'Subscribe to continue reading this story.'
const STORY = '<a href="/x/2026/03/12/whelks-left-on-the-council-steps">Whelks left on the council steps</a>'

it('takes the gate’s whole box with its buttons', () => {
  const page = pageOf(
    article({ after: `<div id="gate"><h3>${GATE}</h3><p id="button"><a href="/abo">Offers</a></p></div>` }),
  )
  expect(page.isGate(boxAt(page.map, '#gate'))).toBe(true)
  expect(page.isGate(boxAt(page.map, '#button'))).toBe(true)
  expect(page.isGate(boxAt(page.map, '#text'))).toBe(false)
})

it('leaves stories beside a gate out of it', () => {
  const page = pageOf(article({ after: `<div id="out"><div id="gate">${GATE}</div><p>${STORY}</p></div>` }))
  expect(page.isGate(boxAt(page.map, '#gate'))).toBe(true)
  expect(page.isGate(boxAt(page.map, '#out'))).toBe(false)
})

it('takes no paragraph of the article for one', () => {
  const words =
    'The paper asked its readers to subscribe to continue reading, which four hundred of them did within the first week.'
  const page = pageOf(article({ inside: `<p id="prose">${words}</p>` }))
  expect(page.isGate(boxAt(page.map, '#prose'))).toBe(false)
})

it('takes no other request for one', () => {
  const page = pageOf(article({ after: '<div id="offer">Subscribe now and save</div>' }))
  expect(page.isGate(boxAt(page.map, '#offer'))).toBe(false)
})

it('takes none far below the text, where it cannot break off', () => {
  const far = `<div>${'<p>Short words</p>'.repeat(30)}</div><div id="gate">${GATE}</div>`
  const page = pageOf(article({ after: far }))
  expect(page.isGate(boxAt(page.map, '#gate'))).toBe(false)
})

it('takes none on a page that declares its text free', () => {
  const declared = (value: string) => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":${value}}</script>`
    const page = pageOf(article({ head, after: `<div id="gate">${GATE}</div>` }))
    return page.isGate(boxAt(page.map, '#gate'))
  }
  expect(declared('true')).toBe(false)
  expect(declared('"True"')).toBe(false)
  expect(declared('false')).toBe(true)
  expect(declared('"true", "hasPart": {"isAccessibleForFree": false}')).toBe(true)
})
