import { expect, it } from 'vitest'
import { analyzePage } from '../../../src/core/analyze-page.ts'
import type { PageReport } from '../../../src/core/report.ts'
import { packCues } from '../../../src/core/text/pack-cues.ts'
import { blockLines } from '../../../src/edits/block-lines.ts'
import { cuePhrasesOrEnglish } from '../../../src/rules/all-languages.ts'
import { loadTestPage, type TestPage, testPageNames } from '../../pages/test-page.ts'

const analyze = ({ document, expected: { url, lang } }: TestPage): PageReport =>
  analyzePage(document, {
    url: new URL(url),
    cues: [packCues(cuePhrasesOrEnglish(lang))],
  })

/** What is found, and how it is told, without what differs from reading to reading. */
const told = ({ findings }: PageReport) =>
  findings.map(({ elements, detector, heading, place, stories }) => ({ elements, detector, heading, place, stories }))

it.each(testPageNames())('finds the same on %s with a line before each block', (name) => {
  const page = loadTestPage(name)
  const before = told(analyze(page))
  const own = page.document.documentElement.outerHTML
  const blocks = before.flatMap(({ elements: [element], stories }) =>
    element && stories.length > 0 ? [{ element, text: '6 related stories', open: () => undefined }] : [],
  )
  const show = blockLines(page.document)
  show(blocks)
  expect(page.document.querySelectorAll('lede-line').length).toBe(blocks.length)
  const after = told(analyze(page))
  expect(after.length).toBe(before.length)
  for (const [index, finding] of after.entries()) {
    expect(finding.elements.every((element, place) => element === before[index]?.elements[place])).toBe(true)
    expect({ ...finding, elements: [] }).toEqual({ ...before[index], elements: [] })
  }
  show([])
  expect(page.document.documentElement.outerHTML).toBe(own)
})
