import { describe, expect, it } from 'vitest'
import { findBody, isProse, proseLength, withShortLines, type Reading } from '../../../../src/core/article/body.ts'
import type { TextBlock } from '../../../../src/core/dom/page-map.ts'
import { article, boxAt, mapOf, PROSE } from '../read-html.ts'
import { atOnce } from '../../../../src/core/steps.ts'

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('')
const STORY_LINK = '<a href="/x/2026/03/12/whelks-left-on-council-steps">Whelks left on the council steps</a>'

function bodyOf(html: string) {
  const map = mapOf(html)
  return { map, body: findBody(map) }
}

const textsOf = (blocks: readonly TextBlock[] | undefined) => blocks?.map(({ text }) => text)

describe('a paragraph’s looks', () => {
  const first = (html: string) => {
    const [block] = mapOf(html).blocks
    if (!block) throw new Error('no block')
    return block
  }

  it('are those of a long text, or of a shorter one that ends as a sentence does', () => {
    expect(isProse(first(`<p>${'word '.repeat(30)}</p>`))).toBe(true)
    expect(isProse(first(`<p>${'word '.repeat(15)}end.</p>`))).toBe(true)
    expect(isProse(first(`<p>${'word '.repeat(15)}end</p>`))).toBe(false)
    expect(isProse(first('<p>Short words.</p>'))).toBe(false)
  })

  it('are not those of headings and of what is mostly linked', () => {
    expect(isProse(first(`<h2>${PROSE[0]}</h2>`))).toBe(false)
    expect(isProse(first(`<p><a href="/x">${PROSE[0]}</a></p>`))).toBe(false)
  })

  it('are shorter where a word is a character or two', () => {
    expect(proseLength('港の砂船')).toBe(10)
    expect(isProse(first(`<p>${'港の砂船が動いた'.repeat(8)}</p>`))).toBe(true)
    expect(isProse(first(`<p>${'wordword'.repeat(8)}</p>`))).toBe(false)
  })
})

describe('the body', () => {
  it('is the smallest element that holds most of the prose', () => {
    const { map, body } = bodyOf(article())
    expect(body?.box).toBe(boxAt(map, '#text'))
    expect(textsOf(body?.paragraphs)).toEqual(PROSE)
    expect(body).toMatchObject({ length: PROSE.join('').length })
  })

  it('of a page that is one paragraph is the paragraph’s container', () => {
    const { map, body } = bodyOf(`<div id="x"><p>${PROSE[0]}</p></div><p>Short</p>`)
    expect(body?.box).toBe(boxAt(map, '#x'))
  })

  it('is none where there is no prose', () => {
    expect(bodyOf(`<p>Short</p>${STORY_LINK}`).body).toBeUndefined()
  })

  it('is not what stands in an aside, a form or a box so named', () => {
    const { map, body } = bodyOf(
      `<div id="text">${paragraphs(PROSE)}</div><aside>${paragraphs(PROSE.slice(0, 1))}</aside><div class="newsletter">${paragraphs(PROSE.slice(1, 3))}</div>`,
    )
    expect(body?.box).toBe(boxAt(map, '#text'))
    expect(textsOf(body?.paragraphs)).toEqual(PROSE)
  })

  it('is what holds most of the prose, whatever its name says', () => {
    const { map, body } = bodyOf(`<div id="x" class="newsletter promo">${paragraphs(PROSE)}</div>`)
    expect(body?.box).toBe(boxAt(map, '#x'))
  })

  it('has no card’s teaser among its paragraphs', () => {
    const { body } = bodyOf(
      `<div>${paragraphs(PROSE)}<div><h3>${STORY_LINK}</h3><p>${PROSE[0].slice(0, 100)}.</p></div></div>`,
    )
    expect(textsOf(body?.paragraphs)).toEqual(PROSE)
  })
})

it('is found in a short article, too, that stands below one story’s link', () => {
  const { body } = bodyOf(`<article><p>${STORY_LINK}</p><div>${paragraphs(PROSE.slice(0, 4))}</div></article>`)
  expect(textsOf(body?.paragraphs)).toEqual(PROSE.slice(0, 4))
})

describe('withShortLines', () => {
  const none = () => false
  const shortOf = (html: string, reading: Partial<Reading> = {}) => {
    const { map, body } = bodyOf(html)
    return body && textsOf(atOnce(withShortLines(map, body, { isElse: none, isReported: none, ...reading })).paragraphs)
  }

  it('adds the short lines that stand in one row with the paragraphs', () => {
    expect(shortOf(`<div>${paragraphs([PROSE[0], '“No.”', PROSE[1]])}</div>`)).toEqual([PROSE[0], '“No.”', PROSE[1]])
  })

  it('adds no other element, no linked line, nothing from elsewhere', () => {
    const html = `<div>${paragraphs([PROSE[0]])}<h3>Sub</h3><p>${STORY_LINK}</p><div><p>Else</p></div>${paragraphs([PROSE[1]])}</div>`
    expect(shortOf(html)).toEqual([PROSE[0], PROSE[1]])
  })

  it('takes out what asks for something, long or short', () => {
    const html = `<div>${paragraphs([PROSE[0], 'Join', PROSE[1]])}</div>`
    const isElse = ({ text }: TextBlock) => text === 'Join' || text === PROSE[1]
    expect(shortOf(html, { isElse })).toEqual([PROSE[0]])
    const isReported = ({ text }: TextBlock) => text === 'Join'
    expect(shortOf(html, { isElse, isReported })).toEqual([PROSE[0]])
  })

  it('leaves what asks for something where it stands among two paragraphs and is the reporter’s', () => {
    const isJoin = ({ text }: TextBlock) => text === 'Join'
    const html = `<div>${paragraphs([PROSE[0], 'Join', PROSE[1]])}</div>`
    expect(shortOf(html, { isElse: isJoin, isReported: isJoin })).toEqual([PROSE[0], 'Join', PROSE[1]])
  })

  it('adds the items of a list among them that lead nowhere', () => {
    const html = `<div>${paragraphs([PROSE[0]])}<ul><li>Sandbags</li><li>${STORY_LINK}</li></ul>${paragraphs([PROSE[1]])}</div>`
    expect(shortOf(html)).toEqual([PROSE[0], 'Sandbags', PROSE[1]])
  })
})
