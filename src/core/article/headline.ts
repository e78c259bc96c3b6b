import { isInLink, type Box, type PageMap } from '../dom/page-map.ts'
import { gather, type Steps } from '../steps.ts'
import { normalise } from '../text/normalise.ts'
import type { Body } from './body.ts'

/** The article's own headline: the `h1` that the page's title repeats, else the last one before the text. */
export function* findHeadline(map: PageMap, body: Body): Steps<Box | undefined> {
  const title = pageTitle(map.root.element)
  const first = body.paragraphs[0]?.box.start ?? 0
  const repeats = (box: Box) => {
    const text = normalise(box.element.textContent)
    return text.length >= 8 && title.includes(text)
  }
  const headings = yield* gather(map.boxes, (box) =>
    isTop(box) && box.length > 0 && !box.element.closest('aside') ? box : undefined,
  )
  const tops = headings.filter((box) => box.tag === 'h1')
  const free = tops.filter((box) => !isInLink(box) && box.linkLength < 0.8 * box.length)
  // a publisher without headings: whatever line repeats the title
  const line = () => map.blocks.find(({ box, linkShare }) => box.start < first && linkShare < 0.5 && repeats(box))?.box
  const nearest = () =>
    headings.findLast((box) => box.start < first && box.start > body.box.start - NEAR && !isInLink(box))
  // a logo may be an h1 too, and the title ends in the site's name
  const longest = tops.filter(repeats).sort((a, b) => b.length - a.length)[0]
  return longest ?? free.findLast((box) => box.start < first) ?? free[0] ?? line() ?? nearest()
}

/** A heading that a page or a part of it may begin with. */
export function isTop({ tag }: Box): boolean {
  return tag === 'h1' || tag === 'h2'
}

/** How many boxes before the body a heading of its own may stand. */
const NEAR = 200

/** Asks no document: a page's elements can hide its properties behind their names. */
function pageTitle(root: Element): string {
  const page = root.closest(':root')
  const shared = page?.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''
  return normalise(`${page?.querySelector('title')?.textContent ?? ''} ${shared}`)
}
