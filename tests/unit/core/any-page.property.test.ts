import fc from 'fast-check'
import { expect, it } from 'vitest'
import { analyzePage } from '../../../src/core/analyze-page.ts'
import { packCues } from '../../../src/core/text/pack-cues.ts'
import type { PageReport } from '../../../src/core/report.ts'
import { HIDDEN_ATTRIBUTE, PageEdits } from '../../../src/edits/page-edits.ts'
import { ownDocument } from '../../../src/extension/content/own-document.ts'
import { cuePhrasesFor } from '../../../src/rules/all-languages.ts'
import { build, document, pages } from './generated-pages.ts'
import { ADDRESS } from './read-html.ts'

/** `npm run fuzz` asks for many more. */
const PAGES = Number(process.env['FUZZ_PAGES'] ?? 60)
/** Milliseconds that a page may take on a slow machine. */
const PATIENCE = 1000

const LANGUAGES = ['en', 'de', 'ja', 'ar'].flatMap((language) => cuePhrasesFor(language) ?? []).map(packCues)
const own = ownDocument(document)

/** What a page does to itself; the numbers choose elements. */
const moves = fc.array(
  fc.tuple(
    fc.constantFrom('move', 'copy', 'remove', 'write', 'rename', 'grow'),
    fc.nat({ max: 999 }),
    fc.nat({ max: 999 }),
  ),
  { maxLength: 6 },
)

const analyze = () => analyzePage(own, { url: ADDRESS, cues: LANGUAGES, assumeArticle: true })
const elementsOf = ({ findings }: PageReport) => findings.flatMap(({ elements }) => elements)
const markup = () => own.documentElement.outerHTML

function checkReport({ findings }: PageReport, paragraphs: readonly Element[]): void {
  const elements = findings.flatMap((finding) => finding.elements)
  expect(elements.filter((element) => !own.body.contains(element))).toEqual([])
  expect(elements.filter((a) => elements.some((b) => a !== b && b.contains(a)))).toEqual([])
  expect(new Set(elements).size).toBe(elements.length)
  const lost = paragraphs.filter((one) => elements.some((element) => element.contains(one)))
  expect(lost.map(({ textContent }) => textContent)).toEqual([])
  for (const finding of findings) {
    expect(finding.elements.length).toBeGreaterThan(0)
    expect(finding.text.length).toBeLessThanOrEqual(500)
    for (const { title, url } of finding.stories) {
      expect(title.trim()).not.toBe('')
      expect(new URL(url).protocol).toMatch(/^https?:$/)
    }
  }
}

function move([what, one, other]: readonly [string, number, number], paragraphs: readonly Element[]): void {
  const all = [...own.body.getElementsByTagName('*')].filter(
    (element) => !paragraphs.some((paragraph) => element.contains(paragraph)),
  )
  const element = all[one % (all.length || 1)]
  const place = all[other % (all.length || 1)]
  if (!element || !place || element.contains(place)) return
  if (what === 'move') place.append(element)
  if (what === 'copy') place.append(element.cloneNode(true))
  if (what === 'remove') element.remove()
  if (what === 'write') element.append('Other words')
  if (what === 'rename') element.className = 'related'
  if (what === 'grow') element.append('The council met again on Thursday. '.repeat(9))
}

it(
  `on any of ${PAGES} pages: no exception, no word of the reporter's lost, and an undo that is exact`,
  { timeout: PAGES * PATIENCE },
  () => {
    let found = 0
    fc.assert(
      fc.property(pages, moves, (page, history) => {
        const paragraphs = build(page)
        const before = markup()
        const edits = new PageEdits(own)
        const report = analyze()
        found += Number(report.findings.length > 0)
        expect(markup()).toBe(before)
        checkReport(report, paragraphs)
        edits.apply(report)
        expect(markup() === before).toBe(elementsOf(report).length === 0)
        edits.undo()
        expect(markup()).toBe(before)
        edits.apply(report)
        for (const step of history) move(step, paragraphs)
        const next = analyze()
        checkReport(next, paragraphs)
        edits.apply(next)
        const moved = markup().replaceAll(` ${HIDDEN_ATTRIBUTE}=""`, '')
        edits.undo()
        expect(markup()).toBe(moved)
      }),
      { numRuns: PAGES },
    )
    // on a page with nothing to find all this says nothing
    expect(found).toBeGreaterThan(0.5 * PAGES)
  },
)
