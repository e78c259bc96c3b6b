// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageReport } from '../../../src/core/report.ts'
import { HIDDEN_ATTRIBUTE, PageEdits } from '../../../src/edits/page-edits.ts'

/** What can happen to a page's edits; the numbers choose elements. */
type Step = readonly [what: 'apply' | 'restore' | 'forget' | 'undo', elements: readonly number[]]

const steps = fc.array(
  fc.tuple(
    fc.constantFrom<Step[0]>('apply', 'restore', 'forget', 'undo'),
    fc.array(fc.nat({ max: 9 }), { maxLength: 5 }),
  ),
  { maxLength: 12 },
)

/** A page of ten elements, each in an earlier one, some marked by the page itself. */
const pages = fc.array(fc.record({ parent: fc.nat(), marked: fc.boolean() }), { minLength: 10, maxLength: 10 })

const reportOf = (elements: readonly Element[]): PageReport => ({
  article: { verdict: 'yes', evidence: [] },
  findings: [{ detector: 'follow', kind: 'promotion', place: 'inside', elements, text: '', evidence: [], stories: [] }],
})

describe('PageEdits', () => {
  it('gives the page back exactly, whatever happened before', () => {
    fc.assert(
      fc.property(pages, steps, (page, history) => {
        const elements = build(page)
        const own = document.body.innerHTML
        const edits = new PageEdits(document)
        for (const [what, indexes] of history)
          take(edits, what, [...new Set(indexes.flatMap((i) => elements[i] ?? []))])
        edits.undo()
        expect(document.body.innerHTML).toBe(own)
      }),
    )
  })

  it('hides what the last report found, save what was restored', () => {
    fc.assert(
      fc.property(steps, fc.uniqueArray(fc.nat({ max: 9 })), (history, last) => {
        const elements = build(Array.from({ length: 10 }, () => ({ parent: 0, marked: false })))
        const edits = new PageEdits(document)
        for (const [what, indexes] of history)
          take(
            edits,
            what,
            indexes.flatMap((i) => elements[i] ?? []),
          )
        edits.apply(reportOf(last.flatMap((i) => elements[i] ?? [])))
        const hidden = elements.filter((element) => element.hasAttribute(HIDDEN_ATTRIBUTE))
        expect(hidden).toEqual(elements.filter((element, i) => last.includes(i) && !edits.isRestored(element)))
      }),
    )
  })
})

function build(page: readonly { readonly parent: number; readonly marked: boolean }[]): readonly Element[] {
  document.body.replaceChildren()
  const elements: Element[] = []
  for (const { parent, marked } of page) {
    const element = document.createElement('div')
    if (marked) element.setAttribute(HIDDEN_ATTRIBUTE, 'own')
    const outer = elements[parent % (elements.length + 1)] ?? document.body
    outer.append(element)
    elements.push(element)
  }
  return elements
}

function take(edits: PageEdits, what: Step[0], elements: readonly Element[]): void {
  switch (what) {
    case 'apply':
      edits.apply(reportOf(elements))
      break
    case 'restore':
      edits.restore(elements)
      break
    case 'forget':
      edits.forgetRestored(elements)
      break
    case 'undo':
      edits.undo()
  }
}
