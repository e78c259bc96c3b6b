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
