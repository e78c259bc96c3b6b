import { isProse } from '../article/body.ts'
import { holds, type Box, type PageMap, type TextBlock } from './page-map.ts'

const LONGEST_FORM = 1200
/** Lines of a sign-up form that may read like paragraphs: consent, thanks. */
const MOST_PARAGRAPHS = 2
/** A form with its name and its pitch: shorter than any article that it could stand in. */
const LONGEST_WITH_PITCH = 600
const LONGEST_PITCH = 220
const WHOLE_ARTICLE = new Set(['article', 'main', 'body'])

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
    if (blocks.some(isRequest)) return withPitch(map, box, isRequest)
  }
  return undefined
}

/** The name and the pitch before the form may ask for nothing by themselves: "The week in science. Every Friday." */
function withPitch(map: PageMap, form: Box, isRequest: (block: TextBlock) => boolean): Box {
  let box = form
  for (let outer = box.parent; outer && isPitched(map, outer, form, isRequest); outer = outer.parent) box = outer
  return box
}

function isPitched(map: PageMap, box: Box, form: Box, isRequest: (block: TextBlock) => boolean): boolean {
  if (box.length > LONGEST_WITH_PITCH || WHOLE_ARTICLE.has(box.tag)) return false
  const prose = map.blocks.slice(box.firstBlock, box.lastBlock).filter((block) => isProse(block) && !isRequest(block))
  const added = prose.filter((block) => !holds(form, block.box))
  return added.length <= 1 && added.every(({ text, order }) => text.length <= LONGEST_PITCH && order < form.firstBlock)
}
