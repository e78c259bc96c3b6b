import type { Box } from '../dom/page-map.ts'
import { blocksIn, type Page } from '../page.ts'
import { forEach, type Steps } from '../steps.ts'

const LONGEST_ROW = 400

/**
 * Rows of a list of stories that are no story's: the one that leads to the page itself, and an advertisement among the
 * items. They say nothing of their own, and go where the list goes. 1 for each of their boxes.
 */
export function* idleRows(page: Page): Steps<Uint8Array> {
  const idle = new Uint8Array(page.map.boxes.length)
  yield* forEach(page.map.links, ({ own, box }) => {
    const row = own && box.length > 0 && idle[box.start] === 0 ? rowAround(page, box) : undefined
    if (row) idle.fill(1, row.start, row.end + 1)
  })
  yield* forEach(page.map.boxes, (box) => {
    if (isAdvertisement(page, box)) idle.fill(1, box.start, box.end + 1)
  })
  return idle
}

/** The largest box around a link to the page itself that leads to no story, in a box that does. */
function rowAround(page: Page, link: Box): Box | undefined {
  let row = link
  while (row.parent && row.parent.story === undefined && row.parent.prose === 0 && !row.parent.keep) row = row.parent
  const list = row.parent
  if (!list || list === page.map.root || list.prose > 0 || list.keep || row.length > LONGEST_ROW) return undefined
  // a heading or a menu that leads back to the page is larger than its link; a row is its headline, a time, a section
  return row.linkLength > 0.6 * row.length ? row : undefined
}

function isAdvertisement(page: Page, item: Box): boolean {
  if (item.tag !== 'li' || item.prose > 0 || item.linkLength > 0 || item.parent?.story === undefined) return false
  const blocks = blocksIn(page, item)
  return blocks.length > 0 && !page.isForeign(item.parent) && blocks.every((block) => page.isForeign(block.box))
}
