import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { analysis } from '../../../src/core/analyze-page.ts'
import { ADDRESS, article, ENGLISH, PROSE, type Insets } from './read-html.ts'

/** Milliseconds, on a slow machine and in code that was never run before; a list read whole takes 25 to 250. */
const LONGEST_STEP = 15

const times = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('')
const link = (at: number) =>
  `<a href="/harbour/2026/03/10/a-story-of-many-words-${at}">A story of many words, number ${at}</a>`
const item = (at: number) => `<li>${link(at)}</li>`

/** Pages that are long in several ways at once. */
const LONG: Readonly<Record<string, (count: number) => Insets>> = {
  stories: (count) => ({
    after: [
      `<h2>Most read</h2><ul>${times(Math.min(count, 900), item)}</ul>`,
      times(count / 4, (at) => `<section><h2>Related</h2><ul>${item(at)}${item(at + count)}</ul></section>`),
      times(count / 4, (at) => `<div><h3>${link(at)}</h3><p>What it is about.</p><time>9 hours ago</time></div>`),
    ].join('<p>Words between them that lead to no story of anybody’s, and that are long enough to be told apart.</p>'),
  }),
  'things beside stories': (count) => ({
    after: [
      `<ul>${times(2 * count, item)}</ul>`,
      `<ul>${times(count, () => '<li>Words without a link</li>')}${item(1)}${item(2)}</ul>`,
      `<ul>${times(count, (at) => `<li><a href="#${at}">Part ${at}</a></li>`)}</ul>`,
      times(count, () => '<div class="ad-slot"><p>Advertisement</p><a href="https://shop.example/1">Buy</a></div>'),
      times(count, () => '<aside><h3>Most read</h3></aside>'),
      times(count, () => '<p>© Tidewater 2026</p>'),
    ].join(''),
  }),
  requests: (count) => ({
    after: [
      times(count, () => '<div><p>Sign up for our newsletter</p></div>'),
      `<div>${times(count, () => '<p>Follow us on WhatsApp</p>')}</div>`,
      times(count / 4, () => '<form><p>Sign up for our newsletter</p><input type="email"></form>'),
    ].join(''),
  }),
  'lines in the text': (count) => ({
    inside: [
      times(count / 2, (at) => `<p>Read more: ${link(at)}</p>`),
      times(count / 2, (at) => `<p>${PROSE[at % 6] ?? ''}</p><p>So said number ${at}.</p>`),
      times(count, (at) => `<h2>Part ${at}</h2>`),
      `<p>${times(count, (at) => `${link(at)} and `)}</p>`,
    ].join(''),
  }),
}

/** Of this process. */
function milliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds in the document's own methods, which are a browser's and many times as fast there. */
let asked = 0
type Asked = (...args: unknown[]) => unknown
function timed(prototype: object, names: readonly string[]): void {
  for (const name of names) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name) as Readonly<Record<string, Asked>>
    const kind = descriptor['get'] ? 'get' : 'value'
    const own = descriptor[kind]
    const measured = function (this: unknown, ...args: unknown[]): unknown {
      const start = milliseconds()
      const answer = own?.apply(this, args)
      asked += milliseconds() - start
      return answer
    }
    Object.defineProperty(prototype, name, { ...descriptor, [kind]: measured })
  }
}

function documentOf(insets: Insets): Document {
  const { window } = new JSDOM(article(insets), { url: ADDRESS.href })
  timed(window.Document.prototype, ['querySelector', 'querySelectorAll'])
  timed(window.Element.prototype, ['querySelector', 'querySelectorAll', 'closest', 'getAttribute', 'getAttributeNames'])
  timed(window.Node.prototype, ['textContent', 'firstChild', 'nextSibling'])
  return window.document
}

/** Of processor time, and the best of some runs, so that a busy machine does not count. */
function stepTimes(document: Document, runs: number): readonly number[] {
  const best: number[] = []
  for (let run = 0; run < runs; run++) {
    const steps = analysis(document, { url: ADDRESS, cues: [ENGLISH] })
    let done = false
    for (let step = 0; !done; step++) {
      const [start, before] = [milliseconds(), asked]
      done = steps.next().done === true
      const time = milliseconds() - start - (asked - before)
      best[step] = Math.min(best[step] ?? Infinity, time)
    }
  }
  return best
}

it.each(Object.entries(LONG))('no step is long on a page with very many %s', { timeout: 60_000 }, (_, insets) => {
  const steps = stepTimes(documentOf(insets(1500)), 3)
  expect(steps.length).toBeGreaterThan(500)
  expect(Math.max(...steps)).toBeLessThan(LONGEST_STEP)
})
