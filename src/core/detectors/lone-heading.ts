import type { Box, TextBlock } from '../dom/page-map.ts'
import { widened } from '../stories/block-heading.ts'
import { cueText, placeOf, type Page } from '../page.ts'
import type { Hit, Scene } from './detector.ts'

const LONGEST_HEADING = 40

/**
 * Headings over stories that are not there: the widget was emptied, or is filled when the reader scrolls. The whole line
 * must be such a heading, in a box of its own, after the text.
 */
export function loneHeadings(scene: Scene): Hit[] {
  return scene.page.map.blocks.flatMap((block) => loneHeading(scene, block) ?? [])
}

function loneHeading({ page, claimed }: Scene, block: TextBlock): Hit | undefined {
  if (block.text.length > LONGEST_HEADING || block.box.prose > 0 || block.box.keep || claimed(block.box))
    return undefined
  if (page.inFrame(block.box) || page.isForeign(block.box)) return undefined
  // an expander may unfold the article, above the text such words are its section, and among the paragraphs a subhead
  if (block.links.length > 0 || placeOf(page, block.box) !== 'after' || isControl(block.box.element)) return undefined
  const words = cueText(block)
  const cue = page.cues.heading.find(words)
  if (cue === undefined || words.length > cue.length + 4 || page.cues.follow.find(words) !== undefined) return undefined
  const box = emptyWidget(page, block.box, claimed)
  if (!box) return undefined
  const evidence = [{ rule: 'cue:related-heading', detail: cue }, { rule: 'shape:no-story' }]
  return { boxes: [box], place: placeOf(page, box), heading: block.text, evidence, stories: [] }
}

function isControl(element: Element): boolean {
  return element.closest('button, summary, label, [aria-expanded], [role="button"]') !== null
}

/** The widget around a heading, where all else in it is gone. */
function emptyWidget(page: Page, heading: Box, claimed: (box: Box) => boolean): Box | undefined {
  const box = widened(page, heading)
  const around = box.parent
  if (box !== heading && heading.tag !== 'a') return box
  if (!around || around === page.map.root || around.prose > 0 || around.keep) return undefined
  const others = page.map.blocks.slice(around.firstBlock, around.lastBlock).filter((block) => block.box !== heading)
  return others.length > 0 && others.every((block) => claimed(block.box)) ? box : undefined
}
