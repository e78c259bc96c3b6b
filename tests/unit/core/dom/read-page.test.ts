import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { holds, isInLink, linksIn, linkText, MANY, type PageMap } from '../../../../src/core/dom/page-map.ts'
import { mapPage } from '../../../../src/core/dom/read-page.ts'
import { ADDRESS, boxAt, documentOf, mapOf, withShadows } from '../read-html.ts'

const texts = (map: PageMap) => map.blocks.map(({ text }) => text)
const textsOf = (html: string) => texts(mapOf(html))

describe('text blocks', () => {
  it('are what lies directly in one block element', () => {
    expect(textsOf('<div>One <b>bold</b> line<p>Two</p>three<ul><li>Four</li></ul></div>')).toEqual([
      'One bold line',
      'Two',
      'three',
      'Four',
    ])
  })

  it('run on through inline elements and line breaks', () => {
    expect(textsOf('<p>By <em>Orla</em><br>Penhaligon</p>')).toEqual(['By Orla Penhaligon'])
  })

  it('are none where nothing is to be read', () => {
    expect(textsOf('<p> \n\u200b</p><div><img src="/a.jpg"></div>')).toEqual([])
  })

  it('leave out scripts, styles and what is hidden by hand', () => {
    expect(
      textsOf(
        '<p>first</p><script>let a</script><style>b{}</style><noscript>c</noscript><p hidden>d</p><p style="color:red; DISPLAY : none">e</p><p>seen</p>',
      ),
    ).toEqual(['first', 'seen'])
  })

  it('set a label and the link after it apart', () => {
    expect(textsOf('<p><b>Read more:</b><a href="/x">Barge freed</a></p>')).toEqual(['Read more: Barge freed'])
  })

  it('know how much of them is linked, and by which links', () => {
    const [line, whole, none] = mapOf(
      '<p>12345 <a href="/x">7890</a></p><a href="/y"><p>All of it</p></a><p>None</p>',
    ).blocks
    expect(line?.linkShare).toBeCloseTo(0.4)
    expect(line?.links.map(({ url }) => url.pathname)).toEqual(['/x'])
    expect(whole?.linkShare).toBe(1)
    expect(whole?.links.map(({ url }) => url.pathname)).toEqual(['/y'])
    expect(none).toMatchObject({ linkShare: 0, links: [] })
  })

  it('are numbered in document order, and each box knows its own', () => {
    const map = mapOf('<p>0</p><div id="in"><p>1</p><p>2</p></div><p>3</p>')
    const { firstBlock, lastBlock } = boxAt(map, '#in')
    expect(texts(map).slice(firstBlock, lastBlock)).toEqual(['1', '2'])
    expect(map.blocks.map(({ order }) => order)).toEqual([0, 1, 2, 3])
  })
})

describe('boxes', () => {
  it('sum up the length of their text, linked and all', () => {
    const map = mapOf('<div id="out"><p>123 <a href="/x">45</a></p><p>678</p></div>')
    expect(boxAt(map, '#out')).toMatchObject({ length: 8, linkLength: 2 })
  })

  it('hold what is inside them, and nothing else', () => {
    const map = mapOf('<div id="a"><p id="b"></p></div><p id="c"></p>')
    const [a, b, c] = [boxAt(map, '#a'), boxAt(map, '#b'), boxAt(map, '#c')]
    expect([holds(a, b), holds(a, a), holds(b, a), holds(a, c)]).toEqual([true, true, false, false])
    expect(c.parent).toBe(map.root)
    expect(map.root.children).toEqual([a, c])
  })

  it('know whether they lead to one story or to many', () => {
    const story = (slug: string) => `<a href="/harbour/2026/03/12/${slug}-of-the-pier">x</a>`
    const map = mapOf(
      `<p id="one">${story('a')}${story('a')}</p><p id="two">${story('a')}${story('b')}</p><p id="none"><a href="/about">x</a></p>`,
    )
    expect(boxAt(map, '#one').story).toBe('tidewater.example/harbour/2026/03/12/a-of-the-pier')
    expect(boxAt(map, '#two').story).toBe(MANY)
    expect(boxAt(map, '#none').story).toBeUndefined()
  })

  it('of skipped elements do not exist', () => {
    const map = mapOf('<p hidden><b>x</b></p>')
    const hidden = map.root.element.querySelector('b')
    expect(hidden && map.boxOf(hidden)).toBeUndefined()
  })

  it('stand within links or not', () => {
    const map = mapOf('<a href="/x"><b id="in">x</b></a><b id="out">x</b>')
    expect([isInLink(boxAt(map, '#in')), isInLink(boxAt(map, '#out'))]).toEqual([true, false])
  })
})

describe('open shadow trees', () => {
  const shadow = (html: string) => `<template shadowrootmode="open">${html}</template>`
  const shadowed = (html: string) => mapPage(withShadows(documentOf(html)), ADDRESS)

  it('are read in the place of their hosts, slots with what stands in them', () => {
    const map = shadowed(
      `<p>0</p><x-page>${shadow('<p>1</p><slot></slot><p>4</p><div><slot name="end"><p>5</p></slot></div>')}<p>2</p> <p>3</p></x-page><p>6</p>`,
    )
    expect(texts(map)).toEqual(['0', '1', '2', '3', '4', '5', '6'])
    expect(map.roots.map(({ host }) => host.localName)).toEqual(['x-page'])
    const host = boxAt(map, 'x-page')
    expect(holds(host, boxAt(map, 'x-page p'))).toBe(true)
    expect([host.length, host.firstBlock, host.lastBlock]).toEqual([5, 1, 6])
    expect(boxAt(map, 'x-page p').parent?.tag).toBe('slot')
  })

  it('do not show what no slot takes', () => {
    expect(texts(shadowed(`<x-page>${shadow('<slot name="a"></slot>')}<p>x</p><b slot="a">seen</b></x-page>`))).toEqual(
      ['seen'],
    )
  })

  it('stand in one another, and slots in slots', () => {
    const inner = `<x-in>${shadow('<i>2</i> <slot></slot> <i>4</i>')}<slot></slot></x-in>`
    const map = shadowed(`<x-out>${shadow(`<p>1</p><p>${inner}</p>`)}3</x-out><p>5</p>`)
    expect(texts(map)).toEqual(['1', '2 3 4', '5'])
    expect(map.roots.map(({ host }) => host.localName)).toEqual(['x-out', 'x-in'])
  })

  it('leave links and their text where they are seen', () => {
    const map = shadowed(`<a href="/x"><x-card>${shadow('<b>Barge</b> <slot></slot>')}freed</x-card></a>`)
    expect(map.blocks.map(({ text, links }) => [text, links.length])).toEqual([['Barge freed', 1]])
  })

  it('of a body are the page', () => {
    expect(texts(shadowed(`<body>${shadow('<p>1</p><slot></slot>')}<p>2</p>`))).toEqual(['1', '2'])
  })

  it('are no field of a form, and a slot of another vocabulary is none', () => {
    const { document } = new JSDOM('<form><p>1</p></form><math><slot><p>2</p></slot></math>').window
    const form = document.querySelector('form')
    if (form) Object.defineProperty(form, 'shadowRoot', { value: document.createElement('input') })
    const slot = document.createElementNS('http://www.w3.org/1998/Math/MathML', 'slot')
    slot.textContent = '3'
    document.body.append(slot)
    expect(texts(mapPage(document, ADDRESS))).toEqual(['1', '2', '3'])
  })
})

describe('links', () => {
  it('are found by the box that they stand in', () => {
    const map = mapOf('<a href="/0">0</a><p><a href="/1">1</a> <a href="/2">2</a></p><a href="/3">3</a>')
    expect(linksIn(map, boxAt(map, 'p')).map(linkText)).toEqual(['1', '2'])
    expect(linksIn(map, boxAt(map, '[href="/3"]')).map(linkText)).toEqual(['3'])
  })
})

it('reads a document that has lost its body', () => {
  const { ownerDocument } = mapOf('<p>x</p>').root.element
  ownerDocument.body.remove()
  expect(texts(mapPage(ownerDocument, ADDRESS))).toEqual([])
})

it('leaves out a form whose fields hide its own properties, and reads any other', () => {
  const { document } = new JSDOM('<p>first</p><p>last</p>').window
  for (const name of [
    'getAttribute',
    'getAttributeNames',
    'textContent',
    'querySelector',
    'closest',
    'children',
    'id',
  ]) {
    const form = document.createElement('form')
    form.textContent = `of ${name}`
    // as browsers have it, and jsdom has not
    Object.defineProperty(form, name, { value: document.createElement('input') })
    document.body.lastElementChild?.before(form)
  }
  expect(texts(mapPage(document, ADDRESS))).toEqual(['first', 'of children', 'of id', 'last'])
})
