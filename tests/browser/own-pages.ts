import { readFileSync } from 'node:fs'
import { LEAD_PATH, samplePage } from '../../src/cli/sample/sample-site.ts'

/** The source of one of tests/pages, without its marks. */
export function unmarkedPage(name: string): string {
  const html = readFileSync(new URL(`../pages/${name}/page.html`, import.meta.url), 'utf8')
  return html.replaceAll(/ data-(must-go|must-stay|may-go)(="[^"]*")?/g, '')
}

/** An article with all that Lede removes. */
export function fullArticle(): string {
  return sample(LEAD_PATH)
}

/** An article with nothing but itself. */
export function plainArticle(): string {
  return sample('/nature/seals-settle-on-the-new-breakwater.html')
}

const SENTENCE =
  'The light at Kestrel Point was lit again on Friday evening, before some two hundred people who had walked out along the sea wall with lanterns of their own.'

/** One sheet of paper: an article that leads to its notes, and a line that leads to another story. */
export function shortArticle(): string {
  const title = 'The light at Kestrel Point shines again'
  return `<!doctype html><html lang="en"><head><title>${title}</title><link rel="icon" href="data:,">
<meta property="article:published_time" content="2026-03-14T07:20:00Z"></head><body><article><h1>${title}</h1>
<p>${SENTENCE}</p><p>${SENTENCE}</p>
<p class="more">Read more: <a href="/coast/ferry-returns-to-skerry-island.html">Ferry returns to Skerry Island</a></p>
<p>${SENTENCE} <a href="/notes">Notes</a></p></article></body></html>`
}

function sample(path: string): string {
  const html = samplePage(path)
  if (html === undefined) throw new Error(`The sample has no ${path}`)
  return html
}
