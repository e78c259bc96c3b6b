// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import type { Finding, PageReport } from '../../../src/core/report.ts'
import { HIDDEN_ATTRIBUTE, PageEdits } from '../../../src/edits/page-edits.ts'

const PAGE = `<article><p id="first">Words</p><p id="promo" class="x">Follow us</p></article><aside id="list">More</aside>`

function found(...selectors: readonly string[]): PageReport {
  const findings = selectors.map((selector): Finding => ({
    detector: 'follow',
    kind: 'promotion',
    place: 'inside',
    elements: [...document.querySelectorAll(selector)],
    text: '',
    evidence: [],
    stories: [],
  }))
  return { article: { verdict: 'yes', evidence: [] }, findings }
}

const hidden = () => [...document.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)].map((element) => element.id)

const get = (selector: string): Element => {
  const element = document.querySelector(selector)
  if (!element) throw new Error(`no ${selector}`)
  return element
}

describe('PageEdits', () => {
  let edits: PageEdits

  beforeEach(() => {
    document.body.innerHTML = PAGE
    edits = new PageEdits(document)
  })

  it('hides what a report found, by an empty attribute', () => {
    edits.apply(found('#promo', '#list'))
    expect(hidden()).toEqual(['promo', 'list'])
    expect(get('#promo').getAttribute(HIDDEN_ATTRIBUTE)).toBe('')
  })

  it('hides on the screen alone when told so, and changes its mind', () => {
    edits.apply(found('#promo', '#list'), true)
    expect(get('#promo').getAttribute(HIDDEN_ATTRIBUTE)).toBe('screen')
    edits.apply(found('#promo', '#list'))
    expect(get('#promo').getAttribute(HIDDEN_ATTRIBUTE)).toBe('')
    edits.apply(found('#promo', '#list'), true)
    edits.undo()
    expect(document.body.innerHTML).toBe(PAGE)
  })

  it('keeps the room of a line free where told so', () => {
    const spacer = get('#list')
    edits.apply(found('#promo', '#list'), true, [spacer])
    expect([get('#promo'), spacer].map((element) => element.getAttribute(HIDDEN_ATTRIBUTE))).toEqual(['screen', 'line'])
    edits.undo()
    expect(document.body.innerHTML).toBe(PAGE)
  })

  it('gives the page back as it was', () => {
    edits.apply(found('#promo', '#list'))
    edits.undo()
    expect(document.body.innerHTML).toBe(PAGE)
  })

  it('can hide again after an undo', () => {
    edits.apply(found('#promo'))
    edits.undo()
    edits.apply(found('#promo'))
    expect(hidden()).toEqual(['promo'])
  })

  it('shows what a later report no longer finds and leaves the rest untouched', () => {
    edits.apply(found('#promo', '#list'))
    const observer = new MutationObserver(() => undefined)
    observer.observe(document, { subtree: true, attributes: true })
    edits.apply(found('#list', '#first'))
    const touched = observer.takeRecords().map(({ target }) => (target as Element).id)
    expect(touched).toEqual(['promo', 'first'])
    expect(hidden()).toEqual(['first', 'list'])
  })

  it("leaves the page's own attributes alone", () => {
    get('#first').setAttribute(HIDDEN_ATTRIBUTE, '')
    get('#list').setAttribute(HIDDEN_ATTRIBUTE, 'own')
    const own = document.body.innerHTML
    edits.apply(found('#first', '#list', '#promo'))
    expect(get('#list').getAttribute(HIDDEN_ATTRIBUTE)).toBe('own')
    edits.undo()
    expect(document.body.innerHTML).toBe(own)
  })

  it('touches nothing before the first report', () => {
    get('#first').setAttribute(HIDDEN_ATTRIBUTE, '')
    const own = document.body.innerHTML
    edits.undo()
    expect(document.body.innerHTML).toBe(own)
  })

  it('clears copies that the page made of hidden elements', () => {
    edits.apply(found('#promo'))
    document.body.append(get('#promo').cloneNode(true))
    edits.undo()
    expect(hidden()).toEqual([])
  })

  it('clears elements that are out of the document for the moment', () => {
    const promo = get('#promo')
    edits.apply(found('#promo'))
    promo.remove()
    edits.undo()
    expect(promo.hasAttribute(HIDDEN_ATTRIBUTE)).toBe(false)
  })

  it('keeps a restored element visible until told otherwise', () => {
    const promo = get('#promo')
    edits.apply(found('#promo', '#list'))
    edits.restore([promo])
    edits.apply(found('#promo', '#list'))
    expect(hidden()).toEqual(['list'])
    expect(edits.isRestored(promo)).toBe(true)
    edits.forgetRestored([promo])
    edits.apply(found('#promo', '#list'))
    expect(hidden()).toEqual(['promo', 'list'])
  })

  describe('in open shadow trees', () => {
    let root: ShadowRoot
    let inner: ShadowRoot
    const inRoot = (selector: string): Element => {
      const element = root.querySelector(selector)
      if (!element) throw new Error(`no ${selector}`)
      return element
    }

    beforeEach(() => {
      root = get('#list').attachShadow({ mode: 'open' })
      root.innerHTML = '<p id="in">Follow us</p><span>Words</span>'
      inner = inRoot('span').attachShadow({ mode: 'open' })
      inner.innerHTML = '<i>Deep</i>'
      edits.setRoots([root, inner])
    })

    const foundIn = (...elements: readonly Element[]): PageReport => ({
      article: { verdict: 'yes', evidence: [] },
      findings: [
        { detector: 'follow', kind: 'promotion', place: 'inside', elements, text: '', evidence: [], stories: [] },
      ],
    })

    it('hides by a rule of their own, once, and takes it away with the last', () => {
      const own = root.innerHTML
      edits.apply(foundIn(inRoot('#in')))
      edits.apply(foundIn(inRoot('#in')))
      expect(inRoot('#in').getAttribute(HIDDEN_ATTRIBUTE)).toBe('')
      expect([...root.querySelectorAll('style')].map((style) => style.textContent)).toEqual([
        expect.stringContaining(HIDDEN_ATTRIBUTE),
      ])
      expect(inner.innerHTML).toBe('<i>Deep</i>')
      expect(document.body.innerHTML).toBe(PAGE)
      edits.apply(found('#promo'))
      expect(root.innerHTML).toBe(own)
      edits.apply(foundIn(inRoot('#in')))
      edits.undo()
      expect(root.innerHTML).toBe(own)
    })

    it('puts the rule back that the page wrote over, and shows what it copied', () => {
      edits.apply(foundIn(inRoot('#in')))
      const copy = inRoot('#in').outerHTML
      root.innerHTML = '<p>Follow us</p>' + copy
      edits.apply(foundIn(inRoot('p')))
      expect(root.querySelectorAll('style').length).toBe(1)
      expect(inRoot('#in').hasAttribute(HIDDEN_ATTRIBUTE)).toBe(false)
      expect(inRoot('p').hasAttribute(HIDDEN_ATTRIBUTE)).toBe(true)
    })

    it('knows what a hidden host holds', () => {
      edits.apply(found('#list'))
      expect(edits.hiddenAround(inner.firstChild as Node)).toBe(get('#list'))
      expect(edits.hiddenAround(get('#first'))).toBeUndefined()
      expect(edits.holds(inRoot('#in'), inner)).toBe(false)
      expect(edits.holds(inRoot('span'), inner.firstChild as Node)).toBe(true)
      expect([edits.rootOf(inRoot('#in')), edits.rootOf(get('#list'))]).toEqual([root, undefined])
    })
  })
})
