import type { Finding } from '../../core/report.ts'
import { visibleText } from '../../core/text/normalise.ts'

/** A run of a page's text that stands by itself: a paragraph, a heading, a cell, a link that a finding takes. */
export interface TextBlock {
  /** Whitespace collapsed; never empty. */
  readonly text: string
  /** What takes it off the page; undefined for a block that stays. */
  readonly finding: Finding | undefined
}

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'head'])
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark picture q rp rt ruby s samp ' +
    'small source span strike strong sub sup time tt u var wbr'
  ).split(' '),
)

/** Every text block of a page in document order, each with the finding that takes it, if one does. */
export function textBlocks(document: Document, findings: readonly Finding[]): readonly TextBlock[] {
  const taken = new Map(findings.flatMap((finding) => finding.elements.map((element) => [element, finding] as const)))
  const reader = new BlockReader(taken)
  reader.read(document.documentElement, undefined)
  return reader.blocks
}

class BlockReader {
  readonly blocks: TextBlock[] = []
  readonly #taken: ReadonlyMap<Element, Finding>
  #text = ''

  constructor(taken: ReadonlyMap<Element, Finding>) {
    this.#taken = taken
  }

  read(element: Element, outer: Finding | undefined): void {
    if (UNREAD.has(element.localName)) return
    const finding = this.#taken.get(element) ?? outer
    const standsAlone = !INLINE.has(element.localName) || finding !== outer
    if (standsAlone) this.#end(outer)
    if (element.localName === 'br') this.#text += ' '
    for (const child of element.childNodes) this.#readNode(child, finding)
    if (standsAlone) this.#end(finding)
  }

  #readNode(node: ChildNode, finding: Finding | undefined): void {
    if (node.nodeType === node.TEXT_NODE) this.#text += node.nodeValue ?? ''
    else if (node.nodeType === node.ELEMENT_NODE) this.read(node as Element, finding)
  }

  #end(finding: Finding | undefined): void {
    const text = visibleText(this.#text)
    this.#text = ''
    if (text) this.blocks.push({ text, finding })
  }
}
