import { boxName, isHeading, type Box, type TextBlock } from '../dom/page-map.ts'
import { RELATED_NAME } from '../stories/judge-story-block.ts'
import { blocksIn, cueText, placeOf, type Page } from '../page.ts'
import { gather, type Steps } from '../steps.ts'
import { hasLetter } from '../text/letters.ts'
import type { Hit, Scene } from './detector.ts'

const LONGEST_HEADING = 40

/**
 * Headings over stories that are not there: the widget was emptied, or is filled when the reader scrolls. The whole line
 * must be such a heading, in a box of its own: after the text, over an empty list, or where the box calls itself one of
 * related stories.
 */
export function loneHeadings(scene: Scene): Steps<Hit[]> {
  return gather(scene.page.map.blocks, (block) => loneHeading(scene, block))
}

function loneHeading({ page, claimed }: Scene, block: TextBlock): Hit | undefined {
  if (block.text.length > LONGEST_HEADING || block.box.prose > 0 || block.box.keep || claimed(block.box))
    return undefined
  if (page.inFrame(block.box) || page.isForeign(block.box)) return undefined
  if (!isPlain(block) || isControl(block.box.element)) return undefined
  const cue = wholeCue(page, block)
  if (cue === undefined) return undefined
  const place = placeOf(page, block.box)
  const box = widgetAround(
    page,
    block,
    (outer) => place === 'after' || hasEmptyList(outer) || (place === 'inside' && RELATED_NAME.test(boxName(outer))),
  )
  if (!box) return undefined
  const evidence = [{ rule: 'cue:related-heading', detail: cue }, { rule: 'shape:no-story' }]
  return { boxes: [box], place, heading: block.text, evidence, stories: [] }
}

/** Words for "related" that are the whole heading. */
function wholeCue(page: Page, block: TextBlock): string | undefined {
  const words = cueText(block)
  const cue = page.cues.heading.find(words)
  return cue === undefined || words.length > cue.length + 4 || mayUnfold(page, block) ? undefined : cue
}

/** Without a link; a heading may lead to the page that gathers its stories. */
function isPlain({ box, links }: TextBlock): boolean {
  return links.every((link) => isHeading(box) && link.likeness === 0 && !link.own)
}

/** "Read more" may unfold the article, where no heading's element or name says it. */
function mayUnfold(page: Page, block: TextBlock): boolean {
  return (
    !isHeading(block.box) &&
    !/\btitle\b/.test(boxName(block.box)) &&
    page.cues.follow.find(cueText(block)) !== undefined
  )
}

/** The largest such box with nothing but the heading and the places that its stories are to take. */
function widgetAround(page: Page, heading: TextBlock, isEmptied: (box: Box) => boolean): Box | undefined {
  let found: Box | undefined
  for (let box: Box | undefined = heading.box; box && box !== page.map.root; box = box.parent) {
    if (box.prose > 0 || box.keep || box.story !== undefined || box.firstBlock !== heading.order) break
    if (!blocksIn(page, box).every((block) => block === heading || isPlaceholder(page, box, block))) break
    if (!isHeading(box) && isEmptied(box)) found = box
  }
  return found
}

function hasEmptyList({ element }: Box): boolean {
  return [...element.querySelectorAll('ul, ol')].some(({ textContent }) => textContent.trim() === '')
}

/** The same words again and again, or no words at all. */
function isPlaceholder(page: Page, box: Box, { text }: TextBlock): boolean {
  return !hasLetter(text) || blocksIn(page, box).filter((block) => block.text === text).length > 1
}

function isControl(element: Element): boolean {
  const controls = 'button, summary, label, [aria-expanded], [role="button"]'
  return element.closest(controls) !== null || element.querySelector(controls) !== null
}
