// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { blockLines, type LinedBlock } from '../../../src/edits/block-lines.ts'

const PAGE = '<p>Words</p><ul id="a"><li>One</li></ul><form id="b"><input name="before"></form>tail'

const blocks = (...ids: readonly string[]): readonly LinedBlock[] =>
  ids.map((id) => {
    const element = document.getElementById(id)
    if (!element) throw new Error(`no ${id}`)
    return { element, text: `stories of ${id}`, open: () => undefined }
  })

describe('blockLines', () => {
  let show: ReturnType<typeof blockLines>
  /** The insides of lines, in the order of their making. */
  let shadows: ShadowRoot[]

  beforeEach(() => {
    vi.restoreAllMocks()
    document.body.innerHTML = PAGE
    show = blockLines(document)
    shadows = []
    const attach = Reflect.get<Element, 'attachShadow'>(Element.prototype, 'attachShadow')
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const shadow = attach.call(this, init)
      shadows.push(shadow)
      return shadow
    })
  })

  it('puts one line before each block, closed to the page', () => {
    show(blocks('a', 'b'))
    expect(document.body.innerHTML).toBe(
      PAGE.replace('<ul', '<lede-line></lede-line><ul').replace('<form', '<lede-line></lede-line><form'),
    )
    expect(document.querySelector('lede-line')?.shadowRoot).toBe(null)
    expect(shadows.map(({ textContent }) => textContent)).toEqual(['stories of a', 'stories of b'])
  })

  it('gives the page back as it was', () => {
    show(blocks('a', 'b'))
    show([])
    expect(document.body.innerHTML).toBe(PAGE)
  })

  it('leaves a line alone that is in its place', () => {
    show(blocks('a', 'b'))
    const observer = new MutationObserver(() => undefined)
    observer.observe(document, { subtree: true, childList: true })
    show(blocks('a', 'b'))
    expect(observer.takeRecords()).toEqual([])
    show(blocks('b'))
    expect(observer.takeRecords()).toHaveLength(1)
    expect(document.querySelector('lede-line')?.nextElementSibling?.id).toBe('b')
  })

  it('follows a block that the page moves, and one that gets more stories', () => {
    show(blocks('a'))
    const block = document.querySelector('#a')
    document.body.append(...(block ? [block] : []))
    show(blocks('a').map((each) => ({ ...each, text: 'more stories' })))
    expect(document.querySelectorAll('lede-line')).toHaveLength(1)
    expect(document.querySelector('lede-line')?.nextElementSibling?.id).toBe('a')
    expect(shadows.map(({ textContent }) => textContent)).toEqual(['more stories'])
    show([])
    expect(document.querySelectorAll('lede-line')).toHaveLength(0)
  })

  it("leaves the page's own elements of that name alone, and is no trouble when the page has taken the block out", () => {
    document.body.insertAdjacentHTML('afterbegin', '<lede-line></lede-line>')
    show(blocks('a'))
    const gone = blocks('a')
    gone[0]?.element.remove()
    show(gone)
    show([])
    expect(document.querySelectorAll('lede-line')).toHaveLength(1)
  })

  it('opens the block when its button is pressed', () => {
    const open = vi.fn()
    show(blocks('a').map((block) => ({ ...block, open })))
    shadows[0]?.querySelector('button')?.click()
    expect(open).toHaveBeenCalledTimes(1)
  })
})
