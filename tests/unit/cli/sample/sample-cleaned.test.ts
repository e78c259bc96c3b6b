import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { LEAD_PATH, samplePage } from '../../../../src/cli/sample/sample-site.ts'
import { STORIES } from '../../../../src/cli/sample/stories.ts'
import { analyzePage } from '../../../../src/core/analyze-page.ts'
import { packCues } from '../../../../src/core/text/pack-cues.ts'
import { PageEdits } from '../../../../src/edits/page-edits.ts'
import { en } from '../../../../src/rules/languages/en.ts'

const ORIGIN = 'http://harbourpost.localhost'
const url = new URL(LEAD_PATH, ORIGIN)
const { document } = new JSDOM(samplePage(LEAD_PATH), { url: url.href }).window
const report = analyzePage(document, { url, cues: [packCues(en)] })
new PageEdits(document).apply(report)

const isHidden = (element: Element) => element.closest('[data-lede-hidden]') !== null
const all = (selector: string) => [...document.querySelectorAll(selector)]

describe('the lead story of the sample, cleaned', () => {
  it('keeps every word of the report', () => {
    const story = 'h1, .section-label, .standfirst, .byline, figure, .text > p, .text > h2, blockquote'
    const lines = all(story).filter((element) => !isHidden(element))
    const promotional = 2
    expect(lines).toHaveLength(all(story).length - promotional)
  })

  it.each([
    '.text > p:has(a[href*="news.google"])',
    '.more',
    '.full',
    '.signup',
    '.get-app',
    '.related',
    '.rail section',
  ])('loses %s', (selector) => {
    expect(all(selector).length).toBeGreaterThan(0)
    expect(all(selector).filter((element) => !isHidden(element))).toEqual([])
  })

  it('names every story that it points to, with its title and address', () => {
    const named = report.findings.flatMap(({ stories }) => stories.map(({ url, title }) => `${title} ${url}`))
    const written = Object.values(STORIES).map(({ path, title }) => `${title} ${ORIGIN}/${path}`)
    expect([...new Set(named)].sort()).toEqual(written.sort())
  })
})
