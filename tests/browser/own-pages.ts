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

function sample(path: string): string {
  const html = samplePage(path)
  if (html === undefined) throw new Error(`The sample has no ${path}`)
  return html
}
