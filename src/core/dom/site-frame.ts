import type { Body } from '../article/body.ts'
import { forEach, gather, type Steps } from '../steps.ts'
import { boxName, linksIn, type Box, type PageMap } from './page-map.ts'
import { climb } from './climb.ts'

const FRAME =
  /\b(nav-?bar|main-?nav\w*|site-?(nav|header|footer|map)|global-?(nav|header|footer)|page-?(header|footer)|mega-?menu|off-?canvas|hamburger|breadcrumbs?|cookie\w*|consent|gdpr|masthead|top-?bar|skip-?link|sub-?nav|menu|navigation|burger|flyout|sitemap|(news-?|breaking-?)?ticker(?=-|$| )|newsticker[\w-]*|copyright)\b/
const IMPRINT =
  /(©|\(c\)|copyright)\s?[^\s\d]{0,3}\s?((19|20)\d\d|[^\s\d])|all rights reserved|alle rechte vorbehalten|tous droits|todos los derechos|tutti i diritti|todos os direitos|all rights/i
const LARGEST_FRAME = 6000
const LARGEST_IMPRINT = 2500
/** Average length of the links in a list of stories; a menu's are shorter. UTF-16 units. */
const HEADLINE_LENGTH = 28

/** Marks the site's own header, menus and footer: 1 for each of their boxes. */
export function* siteFrame(map: PageMap, body: Body): Steps<Uint8Array> {
  const frame = new Uint8Array(map.boxes.length)
  yield* forEach(map.boxes, (box) => {
    if (box.prose > 0 || box === map.root) return
    if (frame[box.parent?.start ?? 0] || isFrame(map, box, body)) frame[box.start] = 1
  })
  for (const footer of yield* imprints(map, body)) frame.fill(1, footer.start, footer.end + 1)
  return frame
}

function isFrame(map: PageMap, box: Box, body: Body): boolean {
  if (isInArticle(box, body)) return false
  if (box.tag === 'header' || box.tag === 'footer') return !isInSection(box)
  const role = box.element.getAttribute('role') ?? ''
  const isMenu = box.tag === 'nav' || /\b(navigation|menubar|menu|banner|contentinfo)\b/.test(role)
  if (!isMenu && !(box.length < LARGEST_FRAME && isNamedFrame(boxName(box)))) return false
  return !isStoryPager(map, box, body)
}

/** A panel that is called a flyout or a bar may be made for an appeal. */
function isNamedFrame(name: string): boolean {
  return FRAME.test(name) && !/news-?letter|subscri|\bpromo|donat/.test(name)
}

/** After the text, menu-like elements may lead to the next story: their links are as long as headlines. */
function isStoryPager(map: PageMap, box: Box, body: Body): boolean {
  if (box.story === undefined || box.start <= (body.paragraphs.at(-1)?.box.start ?? 0)) return false
  return box.linkLength / Math.max(1, linksIn(map, box).length) > HEADLINE_LENGTH
}

/** A section's header holds its heading, not the site's menu. */
function isInSection(box: Box): boolean {
  for (let at = box.parent; at; at = at.parent) if (at.tag === 'section' || at.tag === 'aside') return true
  return false
}

function isInArticle(box: Box, body: Body): boolean {
  for (let at = box.parent; at; at = at.parent)
    if (at === body.box || at.tag === 'article' || at.tag === 'main') return true
  return false
}

/** The copyright line belongs to the site's footer, whatever element that is. */
function imprints(map: PageMap, body: Body): Steps<Box[]> {
  const last = body.paragraphs.at(-1)?.order ?? 0
  const late = map.blocks.slice(Math.max(last + 1, Math.floor(0.8 * map.blocks.length)))
  return gather(late, ({ text, box }) =>
    text.length <= 400 && IMPRINT.test(text)
      ? climb(map, box, LARGEST_IMPRINT, (outer) => headlineLinks(map, outer) < 3)
      : undefined,
  )
}

function headlineLinks(map: PageMap, box: Box): number {
  return linksIn(map, box).filter((link) => link.likeness === 2 && link.box.length >= 35).length
}
