import { isProse } from '../article/body.ts'
import { forEach, type Steps } from '../steps.ts'
import { holds, MANY, type Box, type PageMap, type TextBlock, hasInside } from './page-map.ts'

const LONGEST_FORM = 1200
/** Lines of a sign-up form that may read like paragraphs: consent, thanks. */
const MOST_PARAGRAPHS = 2
/** A form with its name and its pitch: shorter than any article that it could stand in. */
const LONGEST_WITH_PITCH = 600
const LONGEST_PITCH = 220
const WHOLE_ARTICLE = new Set(['article', 'main', 'body'])

/** Log-ins, searches and letters to the editor ask for an address, too. */
const OTHER_FIELDS = 'input[type="password" i], input[type="search" i], textarea'
/** Of a form that says nothing that we know: how far its words may stand from the field. */
const NEAR = 4

const NO_TEXT = ':not([type="hidden" i], [type="checkbox" i], [type="radio" i], [type="submit" i])'
const EMAIL = `input[type="email" i], input[name*="email" i]${NO_TEXT}, input[id*="email" i]${NO_TEXT}`

/** Boxes around an e-mail field: their consent and thanks are no paragraphs of the article's. */
export interface SignUpForms {
  /** Out to the line that asks for the address, and with their pitch. */
  readonly asked: readonly Box[]
  /** The form alone, with its pitch, where no phrase that we know asks: it takes nothing but an address. */
  readonly bare: readonly Box[]
}

/** @param isRequest tells the blocks that ask the reader for something */
export function* signUpForms(map: PageMap, isRequest: (block: TextBlock) => boolean): Steps<SignUpForms> {
  const asked: Box[] = []
  const bare: Box[] = []
  const trees = [map.root.element, ...map.roots]
  yield* forEach(
    trees.flatMap((tree) => [...tree.querySelectorAll(EMAIL)]),
    (field) => {
      const form = formAround(map, field, isRequest)
      const alone = form ? undefined : bareForm(map, field)
      if (form) asked.push(withPitch(map, form, isRequest))
      if (alone) bare.push(withPitch(map, alone, isRequest))
    },
  )
  return { asked, bare }
}

function formAround(map: PageMap, field: Element, isRequest: (block: TextBlock) => boolean): Box | undefined {
  for (let box = map.boxOf(field)?.parent; box?.parent && box.length <= LONGEST_FORM; box = box.parent) {
    const blocks = map.blocks.slice(box.firstBlock, box.lastBlock)
    if (blocks.filter((block) => isProse(block) && !isRequest(block)).length > MOST_PARAGRAPHS) return undefined
    if (blocks.some(isRequest)) return box
  }
  return undefined
}

/** In any language: the smallest box around the field, or its form, that has words. */
function bareForm(map: PageMap, field: Element): Box | undefined {
  let box = map.boxOf(field)?.parent
  for (let level = 0; box?.length === 0 && level < NEAR; level++) box = box.parent
  for (let outer = box; outer && outer.length <= LONGEST_WITH_PITCH; outer = outer.parent)
    if (outer.tag === 'form') box = outer
  if (!box?.parent || box.length === 0 || box.length > LONGEST_WITH_PITCH || box.story === MANY) return undefined
  return !hasInside(box, OTHER_FIELDS) ? box : undefined
}

/** The name and the pitch before the form may ask for nothing by themselves: "The week in science. Every Friday." So may what the reader agrees to, below. */
function withPitch(map: PageMap, form: Box, isRequest: (block: TextBlock) => boolean): Box {
  let box = form
  for (let outer = box.parent; outer && isPitched(map, outer, form, isRequest); outer = outer.parent) box = outer
  return box
}

function isPitched(map: PageMap, box: Box, form: Box, isRequest: (block: TextBlock) => boolean): boolean {
  if (box.length > LONGEST_WITH_PITCH || WHOLE_ARTICLE.has(box.tag)) return false
  const prose = map.blocks.slice(box.firstBlock, box.lastBlock).filter((block) => isProse(block) && !isRequest(block))
  const added = prose.filter((block) => !holds(form, block.box))
  const [pitch, print] = [
    added.filter(({ order }) => order < form.firstBlock),
    added.filter(({ order }) => order >= form.firstBlock),
  ]
  // small print leads to the publisher's terms
  return (
    added.every(({ text }) => text.length <= LONGEST_PITCH) &&
    pitch.length <= 1 &&
    print.every(({ links }) => links.length > 0)
  )
}
