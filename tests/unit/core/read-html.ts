import { JSDOM } from 'jsdom'
import { readPage } from '../../../src/core/analyze-page.ts'
import { findBody } from '../../../src/core/article/body.ts'
import type { Detector, Scene } from '../../../src/core/detectors/detector.ts'
import { smallBoxes } from '../../../src/core/detectors/promotion.ts'
import type { Box, PageMap } from '../../../src/core/dom/page-map.ts'
import { mapPage } from '../../../src/core/dom/read-page.ts'
import { blocksIn, type Page } from '../../../src/core/page.ts'
import { findCards } from '../../../src/core/stories/find-cards.ts'
import { findStoryBlocks } from '../../../src/core/stories/story-blocks.ts'
import { cueMatchers, type CueMatchers } from '../../../src/core/text/cue-matchers.ts'
import { packCues } from '../../../src/core/text/pack-cues.ts'
import { cuePhrasesFor } from '../../../src/rules/all-languages.ts'
import type { PackedCues } from '../../../src/rules/cue-phrases.ts'
import { en } from '../../../src/rules/languages/en.ts'
import { atOnce } from '../../../src/core/steps.ts'

/** The page's address, unless a test says otherwise. */
export const ADDRESS = new URL(
  'https://www.tidewater.example/harbour/2026/03/14/barge-freed-from-the-bar-after-nine-days',
)

export const HEADLINE = 'Sand barge freed from the harbour bar after nine days'

/** Paragraphs that ask for nothing and lead nowhere, each longer than 140 letters. */
export const PROSE = [
  'The sand barge floated free of the bar at the mouth of the harbour shortly before five on Saturday morning, ending a blockage that had kept forty fishing boats tied up.',
  'Two tugs from the neighbouring port took the strain at slack water, and within eleven minutes the barge had swung round and was moving under its own power, the harbour master said.',
  'Skippers had complained that the dredging company was slow to bring in larger tugs. On Thursday a group of them drove to the council offices and left crates on the steps.',
  'By mid-morning on Saturday the first boats had gone out. The market will open on Monday, a day later than usual, with a shorter auction and without any imported fish at all.',
  'Marine investigators will examine the steering gear when the barge reaches the yard. A report is expected before the summer, and until then it may not cross the bar alone.',
  'The fishing families of the town have kept a list of what was lost, crate by crate, and they mean to read it out at the next sitting of the council, one of them said.',
] as const

const MENU = ['news', 'harbour', 'market', 'sport', 'letters'].map((name) => `<a href="/${name}">${name}</a>`).join(' ')

/** Markup at three places of an article. */
export interface Insets {
  readonly head?: string
  /** Between headline and text. */
  readonly before?: string
  /** Between the second and the third of six paragraphs. */
  readonly inside?: string
  readonly after?: string
}

/** A whole news article around the markup. */
export function article({ head = '', before = '', inside = '', after = '' }: Insets = {}): string {
  const paragraphs = PROSE.map((text) => `<p>${text}</p>`)
  return `<!doctype html><html lang="en"><head><title>${HEADLINE}</title>
<meta property="article:published_time" content="2026-03-14T07:20:00Z">${head}</head>
<body><header class="masthead"><nav>${MENU}</nav></header>
<main><article><h1>${HEADLINE}</h1>${before}<div id="text">${paragraphs.slice(0, 2).join('')}${inside}${paragraphs.slice(2).join('')}</div></article>
${after}</main><footer class="site-footer"><p>© Tidewater 2026</p></footer></body></html>`
}

export function documentOf(html: string, url = ADDRESS): Document {
  return new JSDOM(html, { url: url.href }).window.document
}

/** Gives the elements that hold a `<template shadowrootmode="open">` their shadow trees, as browsers' parsers do. */
export function withShadows(document: Document, tree: ParentNode = document): Document {
  for (const template of tree.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode=open]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' })
    root?.append(template.content)
    template.remove()
    if (root) withShadows(document, root)
  }
  return document
}

export function mapOf(html: string, url = ADDRESS): PageMap {
  return mapPage(documentOf(html, url), url)
}

/** @throws when the selector matches nothing that was read */
export function boxAt(map: PageMap, selector: string): Box {
  const element = map.root.element.querySelector(selector)
  const box = element && map.boxOf(element)
  if (!box) throw new Error(`no box at ${selector}`)
  return box
}

export function cuesOf(...languages: readonly string[]): CueMatchers {
  return cueMatchers(languages.flatMap((language) => packedFor(language)))
}

function packedFor(language: string): readonly PackedCues[] {
  const cues = cuePhrasesFor(language)
  return cues ? [packCues(cues)] : []
}

export const ENGLISH = packCues(en)

/** @throws when the page has no prose */
export function pageOf(html: string, url = ADDRESS): Page {
  const map = mapOf(html, url)
  const body = findBody(map)
  if (!body) throw new Error('no body')
  return readPage(map, body, { url, cues: [ENGLISH] })
}

/** What a detector sees that runs first. */
export function sceneOf(insets: Insets): Scene {
  return sceneOn(pageOf(article(insets)))
}

export function sceneOn(page: Page): Scene {
  const cards = findCards(page)
  const claimed = () => false
  const small = atOnce(smallBoxes(page, cards))
  return { page, cards, small, claimed, storyBlocks: () => findStoryBlocks(page, cards, claimed) }
}

/** The words that a detector alone takes off an article with this markup, hit by hit. */
export function wordsTaken(detector: Detector, insets: Insets): readonly string[] {
  const scene = sceneOf(insets)
  return atOnce(detector.detect(scene)).map(({ boxes }) => boxes.map((box) => wordsOf(scene.page, box)).join(' / '))
}

/** A box's words, block by block; a link's own. */
export function wordsOf(page: Page, box: Box): string {
  const blocks = blocksIn(page, box)
  return blocks.length > 0 ? blocks.map(({ text }) => text).join(' ') : box.element.textContent.trim()
}
