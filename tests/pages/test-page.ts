import { readdirSync, readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { DETECTOR_IDS, type DetectorId } from '../../src/core/detectors/detector-ids.ts'
import type { Story } from '../../src/core/report.ts'

/** What `expected.json` holds. */
interface Expectation {
  readonly url: string
  readonly article: boolean
  /** Primary subtag of the page's language. */
  readonly lang: string
  /** Each story once, in document order. */
  readonly stories: readonly Story[]
  /** One sentence on what the page is for. */
  readonly why: string
}

/** A test page as the engine sees it: loaded, its marks remembered and stripped. */
export interface TestPage {
  readonly name: string
  readonly expected: Expectation
  readonly document: Document
  /** Elements that must vanish, and the detectors that may say so. */
  readonly mustGo: ReadonlyMap<Element, readonly DetectorId[]>
  /** Elements that must stay, and the detectors that might mistake them. */
  readonly mustStay: ReadonlyMap<Element, readonly DetectorId[]>
  /** Elements that may do either. */
  readonly mayGo: ReadonlySet<Element>
}

const ROOT = new URL('./', import.meta.url)
const MARKS = ['data-must-go', 'data-must-stay', 'data-may-go']

export function testPageNames(): readonly string[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** @throws when the page names a detector that does not exist, or its expectation is missing. */
export function loadTestPage(name: string): TestPage {
  const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, ROOT), 'utf8')) as Expectation
  const html = readFileSync(new URL(`${name}/page.html`, ROOT), 'utf8')
  const { document } = new JSDOM(html, { url: expected.url }).window
  const page = {
    name,
    expected,
    document,
    mustGo: marked(document, 'data-must-go'),
    mustStay: marked(document, 'data-must-stay'),
    mayGo: new Set(document.querySelectorAll('[data-may-go]')),
  }
  for (const mark of MARKS) for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark)
  return page
}

function marked(document: Document, mark: string): ReadonlyMap<Element, readonly DetectorId[]> {
  const elements = [...document.querySelectorAll(`[${mark}]`)]
  return new Map(elements.map((element) => [element, detectorIds(element.getAttribute(mark) ?? '')]))
}

function detectorIds(words: string): readonly DetectorId[] {
  return words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const id = DETECTOR_IDS.find((known) => known === word)
      if (!id) throw new Error(`no detector is called ${word}`)
      return id
    })
}
