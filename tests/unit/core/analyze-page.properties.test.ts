import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { analyzePage } from '../../../src/core/analyze-page.ts'
import type { PageReport } from '../../../src/core/report.ts'
import { PageEdits } from '../../../src/edits/page-edits.ts'
import { packCues } from '../../../src/core/text/pack-cues.ts'
import { cuePhrasesFor } from '../../../src/rules/all-languages.ts'
import { ADDRESS, HEADLINE, PROSE } from './read-html.ts'
import { STORIES } from './stories/stories-html.ts'

interface Tree {
  readonly tag: string
  readonly name: string
  readonly href: string
  readonly parts: readonly (Tree | string)[]
}

const TAGS = [
  'div',
  'p',
  'section',
  'article',
  'aside',
  'ul',
  'li',
  'h2',
  'h3',
  'a',
  'span',
  'b',
  'figure',
  'figcaption',
  'nav',
  'header',
  'footer',
  'form',
  'table',
  'time',
  'br',
  'img',
  'input',
  'button',
  'script',
  'svg',
  'iframe',
  'details',
]
const NAMES = [
  '',
  '',
  '',
  'related',
  'newsletter',
  'promo',
  'most-read',
  'ad-slot',
  'comments',
  'share',
  'byline',
  'caption',
  'nav-bar',
  'teaser',
  'subscribe-box',
  'telegram-channel',
  'app-banner',
  'headline',
  'gate',
]
const ADDRESSES = [
  '/harbour/2026/03/12/skippers-leave-spoiled-whelks-on-steps',
  '/news/2026/03/10/market-hall-stands-empty-again',
  '/48213377',
  '/news',
  '#part',
  ADDRESS.href,
  'https://other.example/a-story-of-five-words',
  'http://[broken',
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:desk@tidewater.example',
  'blob:https://other.example/1',
  'ftp://other.example/a-story-of-five-words',
  '//other.example/%E0%A4%A/a-b-c-d-e',
  'https://t.me/tidewater',
  ' ',
]
const LINES = [
  'Sign up for our newsletter',
  'Follow us on WhatsApp',
  'Read more:',
  'Read full story',
  'Most read',
  'Sponsored',
  'Subscribe to continue reading',
  'Skippers leave spoiled whelks on council steps',
  'Market hall stands empty for first time',
  'By Orla Penhaligon',
  '14 March 2026',
  ...PROSE.slice(2),
]

/** A few seconds' worth. */
const RUNS = 50

const words = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...LINES) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u202e\u200b\ufeff',
      '\ud800',
      '\u0000',
      '👩‍👩‍👧‍👦'.repeat(30),
      'ا\u0651'.repeat(60),
      '((((*~|$^{platform}',
      'İı\u0130',
    ),
  },
)

const { tree } = fc.letrec<{ tree: Tree; part: Tree | string }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...TAGS),
    name: fc.constantFrom(...NAMES),
    href: fc.constantFrom(...ADDRESSES),
    parts: fc.array(tie('part'), { maxLength: 3 }),
  }),
  part: fc.oneof({ maxDepth: 4, depthSize: 'small' }, words, tie('tree')),
}))

const node = (tag: string, ...parts: readonly (Tree | string)[]): Tree => ({ tag, name: '', href: '', parts })
const story = fc.constantFrom(...STORIES).map(([href, title]): Tree => ({ ...node('a', title), href }))
const request = fc.constantFrom(...LINES.slice(0, 7)).map((line) => node('p', line))
const pointer = story.map((link) => node('p', 'Read more:', link))
const list = fc
  .array(story, { minLength: 1, maxLength: 3 })
  .map((links) => node('ul', ...links.map((link) => node('li', link))))
/** Half of what stands there is as real pages have it, and all of it in any company. */
const block = fc.oneof(
  tree,
  fc.oneof(
    request,
    pointer,
    list,
    fc.tuple(request, list, tree).map((all) => node('div', ...all)),
  ),
)

/** Markup before, amid and after an article's paragraphs. */
const pages = fc.record({
  before: fc.array(block, { maxLength: 3 }),
  amid: fc.array(block, { maxLength: 4 }),
  after: fc.array(block, { maxLength: 4 }),
})

const LANGUAGES = ['en', 'de', 'ja', 'ar'].flatMap((language) => cuePhrasesFor(language) ?? []).map(packCues)
/** Plain prose of more than 200 characters. */
const LONG_PROSE = PROSE.map((text, at) => `${text} ${PROSE[(at + 1) % PROSE.length] ?? ''}`)

const { document } = new JSDOM('', { url: ADDRESS.href }).window

function grow({ tag, name, href, parts }: Tree): Element {
  const element = document.createElement(tag)
  if (name !== '') element.className = name
  if (tag === 'a') element.setAttribute('href', href)
  if (tag === 'input') element.setAttribute('type', 'email')
  // the parser gives these no children
  if (!['br', 'img', 'input'].includes(tag))
    element.append(...parts.map((part) => (typeof part === 'string' ? part : grow(part))))
  return element
}

const paragraph = (text: string) => {
  const element = document.createElement('p')
  element.textContent = text
  return element
}

/** Builds the page; returns the reporter's own paragraphs. */
function build({
  before,
  amid,
  after,
}: Readonly<Record<'before' | 'amid' | 'after', readonly Tree[]>>): readonly Element[] {
  const paragraphs = LONG_PROSE.map(paragraph)
  const headline = document.createElement('h1')
  headline.textContent = HEADLINE
  const text = document.createElement('div')
  text.append(...paragraphs.slice(0, 2), ...amid.map(grow), ...paragraphs.slice(2))
  document.body.replaceChildren(headline, ...before.map(grow), text, ...after.map(grow))
  return paragraphs
}

const analyze = (): PageReport => analyzePage(document, { url: ADDRESS, cues: LANGUAGES, assumeArticle: true })
const elementsOf = ({ findings }: PageReport) => findings.flatMap(({ elements }) => elements)
const check = (what: (paragraphs: readonly Element[]) => void) => {
  fc.assert(
    fc.property(pages, (page) => {
      what(build(page))
    }),
    { numRuns: RUNS },
  )
}

describe('on any page, an analysis', () => {
  it('changes nothing', () => {
    check(() => {
      const own = document.documentElement.outerHTML
      analyze()
      expect(document.documentElement.outerHTML).toBe(own)
    })
  })

  it('names elements of the document, none inside another', () => {
    check(() => {
      const elements = elementsOf(analyze())
      expect(elements.filter((element) => !document.body.contains(element))).toEqual([])
      const nested = elements.filter((a) => elements.some((b) => a !== b && b.contains(a)))
      expect(nested.map(({ outerHTML }) => outerHTML)).toEqual([])
      expect(new Set(elements).size).toBe(elements.length)
    })
  })

  it('takes none of the reporter’s long paragraphs', () => {
    check((paragraphs) => {
      const elements = elementsOf(analyze())
      const lost = paragraphs.filter((one) => elements.some((element) => element.contains(one)))
      expect(lost.map(({ textContent }) => textContent)).toEqual([])
    })
  })

  it('tells stories with a title and an address of the web, and words that are not endless', () => {
    check(() => {
      const { findings } = analyze()
      for (const { stories, text, elements } of findings) {
        expect(elements.length).toBeGreaterThan(0)
        expect(text.length).toBeLessThanOrEqual(500)
        for (const { title, url } of stories) {
          expect(title.trim()).not.toBe('')
          expect(new URL(url).protocol).toMatch(/^https?:$/)
        }
      }
    })
  })

  it('can be applied and undone without a trace', () => {
    check(() => {
      const own = document.documentElement.outerHTML
      const edits = new PageEdits(document)
      const report = analyze()
      edits.apply(report)
      if (report.findings.length > 0) expect(document.documentElement.outerHTML).not.toBe(own)
      edits.undo()
      expect(document.documentElement.outerHTML).toBe(own)
    })
  })
})

it('finds something on many of these pages, so that the rest says something', () => {
  let found = 0
  for (const page of fc.sample(pages, 30)) {
    build(page)
    found += analyze().findings.length > 0 ? 1 : 0
  }
  expect(found).toBeGreaterThan(15)
})
