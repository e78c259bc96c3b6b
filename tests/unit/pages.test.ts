import { describe, expect, it } from 'vitest'
import { analyzePage } from '../../src/core/analyze-page.ts'
import { DETECTOR_IDS } from '../../src/core/detectors/detector-ids.ts'
import type { PageReport, Story } from '../../src/core/report.ts'
import { pageLanguage } from '../../src/core/text/page-language.ts'
import { HIDDEN_ATTRIBUTE, PageEdits } from '../../src/edits/page-edits.ts'
import { packCues } from '../../src/core/text/pack-cues.ts'
import { cuePhrasesOrEnglish } from '../../src/rules/all-languages.ts'
import { listedStories } from '../pages/listed-stories.ts'
import { loadTestPage, type TestPage, testPageNames } from '../pages/test-page.ts'
import { closestAmong, type Part, visibleParts } from '../pages/visible-parts.ts'

const NAMES = testPageNames()

function analyze({ document, expected }: TestPage): PageReport {
  const cues = [packCues(cuePhrasesOrEnglish(pageLanguage(document)))]
  return analyzePage(document, { url: new URL(expected.url), cues })
}

/** Whose words a part is: the nearest mark around it decides. */
function markOf({ mustGo, mustStay, mayGo }: TestPage, { element }: Part): 'go' | 'may' | 'stay' {
  const mark = closestAmong(element, { has: (at) => mustGo.has(at) || mustStay.has(at) || mayGo.has(at) })
  if (!mark || mustStay.has(mark)) return 'stay'
  return mustGo.has(mark) ? 'go' : 'may'
}

const hidden = ({ element }: Part) => element.closest(`[${HIDDEN_ATTRIBUTE}]`) !== null
const words = (parts: readonly Part[]) => parts.map(({ text }) => text).join('\n')
const line = ({ title, url, section = '', time = '', teaser = '' }: Story) =>
  [title, url, section, time, teaser].join(' | ')
const lines = (stories: readonly Story[]) => stories.map(line).join('\n')

describe.each(NAMES)('%s', (name) => {
  const page = loadTestPage(name)
  const { document, expected, mustGo } = page
  const own = document.documentElement.outerHTML
  const report = analyze(page)
  const afterAnalysis = document.documentElement.outerHTML
  const parts = visibleParts(document.body)
  const edits = new PageEdits(document)
  edits.apply(report)
  const gone = parts.filter(hidden)
  edits.undo()

  it('is told apart from other pages', () => {
    expect(report.article.verdict === 'yes', JSON.stringify(report.article.evidence)).toBe(expected.article)
    expect(pageLanguage(document) ?? 'en').toBe(expected.lang)
  })

  it('loses everything that must go', () => {
    const left = parts.filter((part) => markOf(page, part) === 'go' && !gone.includes(part))
    expect(words(left)).toBe('')
  })

  it('keeps everything else', () => {
    expect(words(gone.filter((part) => markOf(page, part) === 'stay'))).toBe('')
  })

  it('names the right detector for what goes', () => {
    const found = new Map(
      report.findings.flatMap(({ detector, elements }) => elements.map((element) => [element, detector] as const)),
    )
    const wrong = gone.flatMap((part) => {
      const mark = closestAmong(part.element, mustGo)
      const finding = closestAmong(part.element, found)
      const detector = finding && found.get(finding)
      if (!mark || !detector || mustGo.get(mark)?.includes(detector)) return []
      return [`${detector}: ${part.text}`]
    })
    expect(wrong.join('\n')).toBe('')
  })

  it('lists its stories', () => {
    expect(lines(listedStories(report.findings))).toBe(lines(expected.stories))
  })

  it('is only read by the analysis, and restored by undo', () => {
    expect(afterAnalysis).toBe(own)
    expect(document.documentElement.outerHTML).toBe(own)
  })
})

describe('the set of pages', () => {
  const pages = NAMES.map(loadTestPage)
  const articles = pages.filter(({ expected }) => expected.article)

  it('covers enough', () => {
    expect(articles.length).toBeGreaterThanOrEqual(24)
    expect(pages.length - articles.length).toBeGreaterThanOrEqual(10)
    expect(new Set(articles.map(({ expected }) => expected.lang)).size).toBeGreaterThanOrEqual(12)
  })

  it.each(DETECTOR_IDS)('has two pages with a hit and one with a near miss of %s', (id) => {
    const hits = articles.filter(({ mustGo }) => [...mustGo.values()].some((ids) => ids[0] === id))
    const nearMisses = pages.filter(({ mustStay }) => [...mustStay.values()].some((ids) => ids.includes(id)))
    expect(hits.map(({ name }) => name).length, 'pages with a hit').toBeGreaterThanOrEqual(2)
    expect(nearMisses.map(({ name }) => name).length, 'pages with a near miss').toBeGreaterThanOrEqual(1)
  })

  it.each(pages)('says plainly what $name expects', ({ expected, mustGo }) => {
    expect(expected.why.length).toBeGreaterThan(20)
    if (!expected.article) expect([mustGo.size, expected.stories.length]).toEqual([0, 0])
    else expect(mustGo.size).toBeGreaterThan(0)
    for (const [element, ids] of mustGo) {
      expect(ids.length).toBeGreaterThan(0)
      expect(visibleParts(element).length, 'nothing to see in a must-go mark').toBeGreaterThan(0)
    }
  })
})
