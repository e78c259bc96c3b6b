import { describe, expect, it } from 'vitest'
import {
  blocksIn,
  cueText,
  homeSites,
  isHome,
  LONGEST_REQUEST,
  LONGEST_WITHOUT_LINK,
  placeOf,
  requestsOf,
} from '../../../src/core/page.ts'
import { ADDRESS, article, boxAt, cuesOf, mapOf, pageOf } from './read-html.ts'
import { atOnce } from '../../../src/core/steps.ts'

const cues = cuesOf('en')

function asks(text: string) {
  const [block] = mapOf(`<p>${text}</p>`).blocks
  if (!block) throw new Error('no block')
  return requestsOf(cues, block)
}

describe('requestsOf', () => {
  it('names what a line asks for, with its words', () => {
    expect([...asks('Sign up for our newsletter and follow us on WhatsApp')]).toEqual([
      ['follow', expect.stringContaining('follow us on') as string],
      ['newsletter', expect.stringContaining('newsletter') as string],
    ])
  })

  it('hears nothing in prose', () => {
    expect(asks('The council asked residents to follow the tide tables.').size).toBe(0)
  })

  it('leaves gates and notes', () => {
    expect(asks('Sign up for our newsletter').size).toBe(1)
    expect(asks('Sign up for our newsletter. Already a subscriber? Log in to continue reading.').size).toBe(0)
    expect(asks('Sign up for our newsletter. An earlier version of this article named another one.').size).toBe(0)
  })

  it('takes a long text for somebody’s prose, sooner where it leads nowhere', () => {
    const request = 'Sign up for our newsletter. '
    const ofLength = (length: number) => request + 'x'.repeat(length - request.length)
    const linked = (length: number) => `${ofLength(length - ' here'.length)} <a href="/mail">here</a>`
    expect(asks(ofLength(LONGEST_WITHOUT_LINK)).size).toBe(1)
    expect(asks(ofLength(LONGEST_WITHOUT_LINK + 1)).size).toBe(0)
    expect(asks(linked(LONGEST_REQUEST)).size).toBe(1)
    expect(asks(linked(LONGEST_REQUEST + 1)).size).toBe(0)
  })
})

it('gives a block’s words in the form that cues match', () => {
  const [block] = mapOf('<p>À LIRE</p>').blocks
  expect(block && cueText(block)).toBe('a lire')
})

describe('the publisher’s own sites', () => {
  const links = (hosts: readonly string[]) => hosts.map((host) => `<a href="https://${host}/x">x</a>`).join('')
  const sites = (...hosts: readonly string[]) => [...atOnce(homeSites(mapOf(links(hosts)), ADDRESS, () => false))]

  it('are the page’s and its namesakes', () => {
    expect(sites('a.example', 'b.example')).toEqual(['tidewater.example', 'tidewater'])
  })

  it('are also the one that most links lead to', () => {
    expect(sites('mirror.example', 'www.mirror.example', 'b.example')).toContain('mirror.example')
    expect(sites('mirror.example', 'b.example')).not.toContain('mirror.example')
  })

  it('are also sisters that the menus lead to and of which the page shows stories', () => {
    const menu = '<a href="https://sister.example/">The Sister</a><a href="https://quiet.example/">The Quiet</a>'
    const stories = (host: string) =>
      ['skippers-leave-whelks-on-steps', 'market-hall-stands-empty-again']
        .map((slug) => `<a href="https://${host}/2026/03/12/${slug}">x</a>`)
        .join('')
    const html = `<footer>${menu}</footer>${stories('sister.example')}${stories('stranger.example')}<a href="/x">x</a>`
    const sites = atOnce(homeSites(mapOf(html), ADDRESS, ({ parent }) => parent?.tag === 'footer'))
    expect([...sites].slice(2)).toEqual(['sister.example'])
  })

  it('tell home from away', () => {
    const page = pageOf(article())
    expect(isHome(page, new URL('https://sport.tidewater.example/x'))).toBe(true)
    expect(isHome(page, new URL('https://tidewater.co.uk/x'))).toBe(true)
    expect(isHome(page, new URL('https://other.example/x'))).toBe(false)
  })
})

it('tells where a box stands, seen from the paragraphs', () => {
  const box = '<div class="x">Words</div>'
  const page = pageOf(article({ before: box, inside: box, after: box }))
  const places = page.map.boxes.filter(({ element }) => element.className === 'x').map((at) => placeOf(page, at))
  expect(places).toEqual(['before', 'inside', 'after'])
  expect(placeOf(page, boxAt(page.map, '#text'))).toBe('inside')
})

it('gives the text blocks inside a box', () => {
  const page = pageOf(article({ after: '<div id="x"><p>One</p><p>Two</p></div><p>Three</p>' }))
  expect(blocksIn(page, boxAt(page.map, '#x')).map(({ text }) => text)).toEqual(['One', 'Two'])
})
