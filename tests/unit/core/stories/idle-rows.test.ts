import { describe, expect, it } from 'vitest'
import { idleRows } from '../../../../src/core/stories/idle-rows.ts'
import { ADDRESS, article, boxAt, pageOf, type Insets } from '../read-html.ts'
import { link } from './stories-html.ts'
import { atOnce } from '../../../../src/core/steps.ts'

const OWN = `<a href="${ADDRESS.href}">Sand barge freed from the harbour bar after nine days</a>`
const AD = '<div class="ad"><div>Advertisement</div><div>The story goes on below.</div></div>'

function isIdle(insets: Insets, selector = '#x') {
  const page = pageOf(article(insets))
  return atOnce(idleRows(page))[boxAt(page.map, selector).start] === 1
}

describe('a row that says nothing of its own', () => {
  it('leads to the page itself, with its time and section', () => {
    expect(isIdle({ after: `<ul><li id="x">${OWN} <time>6:10</time></li><li>${link(0)}</li></ul>` })).toBe(true)
  })

  it('is an advertisement among the items', () => {
    expect(isIdle({ after: `<ul><li>${link(0)}</li><li id="x">${AD}</li><li>${link(1)}</li></ul>` })).toBe(true)
  })
})

describe('is none', () => {
  it('a story’s row', () => {
    expect(isIdle({ after: `<ul><li>${OWN}</li><li id="x">${link(0)}</li></ul>` })).toBe(false)
  })

  it('words beside a link to the page itself', () => {
    const words = 'The harbour master wrote to the council about it at length. '.repeat(2)
    expect(isIdle({ after: `<ul><li id="x">${words}${OWN}</li><li>${link(0)}</li></ul>` })).toBe(false)
  })

  it('an item that says something', () => {
    expect(isIdle({ after: `<ul><li>${link(0)}</li><li id="x">Tides at noon</li></ul>` })).toBe(false)
  })

  it('a link to the page amid the text', () => {
    expect(isIdle({ inside: `<p id="x">${OWN}</p>` })).toBe(false)
  })
})
