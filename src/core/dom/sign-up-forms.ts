import { isProse } from '../article/body.ts'
import type { Box, PageMap, TextBlock } from './page-map.ts'

const LONGEST_FORM = 1200
/** Lines of a sign-up form that may read like paragraphs: consent, thanks. */
const MOST_PARAGRAPHS = 2

/**
 * Boxes around an e-mail field, out to the line that asks for the address: their consent and thanks are no paragraphs of
 * the article's.
 * @param isRequest tells the blocks that ask the reader for something
 */
export function signUpForms(map: PageMap, isRequest: (block: TextBlock) => boolean): Box[] {
  const fields = [...map.root.element.querySelectorAll('input[type="email" i]')]
  return fields.flatMap((field) => formAround(map, field, isRequest) ?? [])
}

function formAround(map: PageMap, field: Element, isRequest: (block: TextBlock) => boolean): Box | undefined {
  for (let box = map.boxOf(field)?.parent; box?.parent && box.length <= LONGEST_FORM; box = box.parent) {
    const blocks = map.blocks.slice(box.firstBlock, box.lastBlock)
    if (blocks.filter((block) => isProse(block) && !isRequest(block)).length > MOST_PARAGRAPHS) return undefined
    if (blocks.some(isRequest)) return box
  }
  return undefined
}
