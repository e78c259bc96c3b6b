import { readFileSync } from 'node:fs'

const STYLE = readFileSync(new URL('harbour-post.css', import.meta.url), 'utf8')
const SECTIONS = ['Town', 'Coast', 'Nature', 'Energy', 'Money', 'People', 'Culture', 'Sport']

export interface FramedPage {
  readonly title: string
  /** What the page says about itself to machines; HTML for its head. */
  readonly head: string
  readonly content: string
}

/** A whole page of the sample paper: its content between the paper's own header and footer. */
export function framePage({ title, head, content }: FramedPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | The Harbour Post</title>
<link rel="icon" href="data:,">
${head}
<style>
${STYLE}</style>
</head>
<body>
<header class="site-header">
  <div class="edition"><span>Tuesday 15 September 2026</span><span>Saltmere · 14° · High water 17:42</span></div>
  <a class="logo" href="/">The Harbour Post</a>
  <nav>${SECTIONS.map((section) => `<a href="/#${section.toLowerCase()}">${section}</a>`).join('')}</nav>
</header>
${content}
<footer class="site-footer">The Harbour Post is an invented newspaper: a sample page of Lede. © 2026 · <a href="/">Front page</a></footer>
</body>
</html>
`
}
