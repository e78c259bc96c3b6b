import { describe, expect, it } from 'vitest'
import { headingCue, headingOf, withFurniture } from '../../../../src/core/stories/block-heading.ts'
import { findCards } from '../../../../src/core/stories/find-cards.ts'
import { article, boxAt, pageOf, wordsOf, type Insets } from '../read-html.ts'
import { card, link, list } from './stories-html.ts'

function heading(insets: Insets): string | undefined {
  const page = pageOf(article(insets))
  return headingOf(page, boxAt(page.map, '#x'), findCards(page))?.text
}

describe('a block’s heading', () => {
  it('is the short line above its first story', () => {
    expect(heading({ after: `<section id="x"><h2>Around the pier</h2>${list()}</section>` })).toBe('Around the pier')
  })

  it('is else the heading right before it', () => {
    expect(heading({ after: `<section><h2>Around the pier</h2>${list('id="x"')}</section>` })).toBe('Around the pier')
    expect(
      heading({ after: `<section><div class="section-title">Around the pier</div>${list('id="x"')}</section>` }),
    ).toBe('Around the pier')
  })

  it.each(['<div>Advertisement</div>', '<a href="/harbour">Load more</a>'])('is no %s', (control) => {
    expect(heading({ after: `<section id="x">${control}<div>Around the pier</div>${list()}</section>` })).toBe(
      'Around the pier',
    )
  })

  it('may be any line that says so', () => {
    expect(heading({ inside: `<section><div>Most read</div>${list('id="x"')}</section>` })).toBe('Most read')
    expect(heading({ inside: `<section><div>Also on the pier:</div>${list('id="x"')}</section>` })).toBe(
      'Also on the pier:',
    )
  })

  it('is no other line before it', () => {
    expect(heading({ after: `<section><div>Some words</div>${list('id="x"')}</section>` })).toBeUndefined()
    expect(heading({ inside: `<section><h3>A subhead</h3>${list('id="x"')}</section>` })).toBeUndefined()
  })

  it('is no paragraph, and nothing in another part of the tree', () => {
    expect(heading({ inside: list('id="x"') })).toBeUndefined()
    expect(heading({ after: `<h2 id="far">Most read${' so far'.repeat(20)}</h2>${list('id="x"')}` })).toBeUndefined()
  })

  it('is not the headline of the story before it', () => {
    expect(heading({ after: card(0) + card(1, 'id="x"') })).toBeUndefined()
  })

  it('is no line far below its top', () => {
    expect(heading({ after: `<section id="x">${list()}<p>Late words</p></section>` })).toBeUndefined()
  })
})

it('hears "most read" at a heading’s beginning, and amid a short one', () => {
  const page = pageOf(article({ after: "<p>Most read</p><p>World's most read</p><p>World</p>" }))
  const said = page.map.blocks.slice(-4, -1).map((block) => headingCue(page.cues, block))
  expect(said).toEqual(['most read', 'most read', undefined])
})

describe('a row’s furniture', () => {
  const boxes = (insets: Insets, claimed: (id: string) => boolean = () => false) => {
    const page = pageOf(article(insets))
    const row = withFurniture(page, [boxAt(page.map, '#x')], ({ element }) => claimed(element.id))
    return row.map((box) => box.element.id || wordsOf(page, box))
  }

  it('is the heading above and the "see all" below', () => {
    expect(
      boxes({
        after: `<section><h2 id="h">Most read</h2>${list('id="x"')}<p id="all"><a href="/news">See all</a></p><p>x</p></section>`,
      }),
    ).toEqual(['h', 'x', 'all'])
  })

  it('is neither a line of something else, nor one that is taken', () => {
    const after = `<section><p>Some words</p><div><h2 id="h">Most read</h2>${list('id="x"')}<p>See all these words</p></div></section>`
    expect(boxes({ after })).toEqual(['h', 'x'])
    expect(boxes({ after }, (id) => id === 'h')).toEqual(['x'])
    expect(boxes({ after: `<section><p>Some words</p>${list('id="x"')}<p>End</p></section>` })).toEqual(['x'])
  })

  it('is the box around one that holds nothing else', () => {
    expect(boxes({ after: `<section id="wide"><div>${list('id="x"')}</div></section>` })).toEqual(['wide'])
    expect(boxes({ after: `<section id="wide"><div>${list('id="x"')}</div><p>y</p></section>` })).not.toContain('wide')
  })

  it('is, among paragraphs, no link that is not called so', () => {
    const below = (text: string) =>
      boxes({ inside: `${list('id="x"')}<div id="all"><a href="/news">${text}</a></div>` })
    expect(below('See all')).toEqual(['x', 'all'])
    expect(below('Harbour')).toEqual(['x'])
    expect(boxes({ after: `${list('id="x"')}<div id="all"><a href="/news">Harbour</a></div>` })).toEqual(['x', 'all'])
  })
})

it('keeps a row as it is where nothing belongs to it', () => {
  const page = pageOf(article({ after: `<div><p id="a">${link(0)}</p><p id="b">${link(1)}</p><p>End of it</p></div>` }))
  const row = [boxAt(page.map, '#a'), boxAt(page.map, '#b')]
  expect(withFurniture(page, row, () => false)).toEqual(row)
  expect(withFurniture(page, [], () => false)).toEqual([])
})
