import { atOnce, type Steps } from '../steps.ts'
import { visibleText } from '../text/normalise.ts'
import { MANY, type Box, type Link, type PageMap, type TextBlock } from './page-map.ts'
import { attributeReader } from './read-attributes.ts'
import { linkReader, type LinkReader } from './read-links.ts'
import { INLINE, SKIPPED } from './tags.ts'

// Node is no global in every host of the engine
const ELEMENT_NODE = 1
const TEXT_NODE = 3

/** How many nodes are read in one step: a few tenths of a millisecond. */
const STEP = 200
/** More of a block's text is measured, but not kept: no line that matters is as long. UTF-16 units. */
const LONGEST_BLOCK = 100_000

const NO_BOXES: Box[] = []
const NO_LINKS: Link[] = []

/** Reads the document once. Time and memory are linear in its size. */
export function mapPage(document: Document, page: URL): PageMap {
  return atOnce(mapInSteps(document, page))
}

/** The same in steps. What the page changes between two of them may be missed, or be read where it was. */
export function* mapInSteps(document: Document, page: URL): Steps<PageMap> {
  const reader = new PageReader(document, page)
  while (!reader.read(STEP)) yield
  return reader.end()
}

/** Plain fields, few objects and few calls: this runs cold, on every page, for each of its nodes. */
class PageReader {
  private readonly boxes: Box[] = []
  private readonly blocks: TextBlock[] = []
  private readonly links: Link[] = []
  private readonly openLinks: Link[] = []
  private readonly roots: ShadowRoot[] = []
  /** What is still to be read in a slot, last first. */
  private readonly slotted = new Map<Box, Node[]>()
  private readonly attributes = attributeReader()
  private readonly readLink: LinkReader
  private readonly root: Box
  /** Where the walk is: the next node, the box that it stands in, the innermost link around it. */
  private node: Node | null
  private box: Box
  private link: Link | undefined
  /** The text of one block element, as far as it is read. */
  private text = ''
  private textBox: Box
  private linked = 0
  private textLinks = NO_LINKS
  private lastLink: Link | undefined

  constructor(document: Document, page: URL) {
    const top = (document.body as HTMLElement | null) ?? document.documentElement
    this.readLink = linkReader(document, page)
    this.attributes.read(top)
    this.root = this.open(top, top.localName, undefined)
    this.box = this.root
    this.textBox = this.root
    this.node = this.firstIn(this.root)
  }

  /**
   * Walks without recursion: pages may be thousands of levels deep.
   * @returns whether the last node was read
   */
  read(nodes: number): boolean {
    let { node } = this
    for (let count = 0; count < nodes && node; count++) {
      const child: Box | undefined = this.enter(node)
      const first: Node | null = child ? this.firstIn(child) : null
      if (child && first) {
        this.box = child
        node = first
      } else {
        if (child) this.close(child)
        node = this.after(node)
      }
    }
    this.node = node
    return node === null
  }

  end(): PageMap {
    this.close(this.root)
    const { root, boxes, blocks, links, roots } = this
    return { root, boxes, blocks, links, roots, boxOf: boxesByElement(boxes) }
  }

  /** The node after this one and all inside it: where it is the last of its siblings, up to where there is a next one. */
  private after(node: Node): Node | null {
    let next = this.sibling(node)
    while (!next && this.box !== this.root) {
      const ended = this.box
      this.close(ended)
      this.box = ended.parent ?? this.root
      next = this.sibling(ended.element)
    }
    return next
  }

  /** Where a reader sees an open shadow tree, that is read in its place, and in its slots what is slotted. */
  private firstIn(box: Box): Node | null {
    const { element, tag } = box
    // no form is a host, but its field may be called so
    const shadow = tag === 'form' ? null : element.shadowRoot
    if (shadow) this.roots.push(shadow)
    const slotted = tag === 'slot' ? (element as Partial<HTMLSlotElement>).assignedNodes?.().reverse() : undefined
    const first = slotted?.pop()
    if (slotted && first) this.slotted.set(box, slotted)
    return first ?? (shadow ?? element).firstChild
  }

  /** The node that comes after one in the box where the walk is. */
  private sibling(node: Node): Node | null {
    const slotted = this.box.tag === 'slot' ? this.slotted.get(this.box) : undefined
    return slotted ? (slotted.pop() ?? null) : node.nextSibling
  }

  /** @returns the box whose children come next, if the node is one */
  private enter(node: Node): Box | undefined {
    const { nodeType } = node
    if (nodeType === TEXT_NODE) this.readText((node as Text).data)
    if (nodeType !== ELEMENT_NODE) return undefined
    const element = node as Element
    const tag = element.localName
    if (tag === 'br' && this.text !== '') this.text += ' '
    if (tag === 'br' || SKIPPED.has(tag) || isArmed(element, tag) || !this.attributes.read(element)) return undefined
    const box = this.open(element, tag, this.box)
    if (!INLINE.has(tag)) this.startText(box)
    else if (tag === 'a' && this.attributes.href !== '') this.enterLink(box)
    return box
  }

  private enterLink(box: Box): void {
    const link = this.readLink(box, this.attributes.href)
    if (!link) return
    this.links.push(link)
    this.openLinks.push(link)
    this.link = link
    if (link.likeness > 0) box.story = link.key
  }

  private open(element: Element, tag: string, parent: Box | undefined): Box {
    const box: Box = {
      element,
      tag,
      name: this.attributes.name,
      parent,
      children: NO_BOXES,
      start: this.boxes.length,
      end: this.boxes.length,
      length: 0,
      linkLength: 0,
      story: undefined,
      firstBlock: this.blocks.length,
      lastBlock: this.blocks.length,
      prose: 0,
      keep: false,
    }
    this.boxes.push(box)
    if (parent?.children === NO_BOXES) parent.children = [box]
    else parent?.children.push(box)
    return box
  }

  private close(box: Box): void {
    box.end = this.boxes.length - 1
    // a block element ends its text, and the text after it is its parent's again
    if (!INLINE.has(box.tag)) this.startText(blockOf(box.parent ?? this.root))
    box.lastBlock = this.blocks.length
    if (this.link?.box === box) {
      this.openLinks.pop()
      this.link = this.openLinks.at(-1)
    }
    const { parent, story } = box
    if (!parent) return
    parent.length += box.length
    parent.linkLength += box.linkLength
    if (story !== undefined && parent.story !== story) parent.story = parent.story === undefined ? story : MANY
  }

  private startText(box: Box): void {
    // most elements stand right inside another: nothing was read since the last one began or ended
    if (this.text !== '') this.endText()
    this.textBox = box
  }

  private endText(): void {
    const text = visibleText(this.text)
    if (text !== '') {
      const linkShare = Math.min(1, this.linked / text.length)
      const { textBox: box, textLinks: links, blocks } = this
      blocks.push({
        box,
        text,
        linkShare,
        links,
        order: blocks.length,
        normal: undefined,
        asks: undefined,
        leads: undefined,
      })
    }
    this.text = ''
    this.linked = 0
    this.textLinks = NO_LINKS
    this.lastLink = undefined
  }

  private readText(data: string): void {
    const { length } = data.trim()
    if (length === 0 && this.text === '') return
    const { link, box } = this
    // a label and the link after it are told apart by style alone
    if (this.text.length < LONGEST_BLOCK)
      this.text += (link !== this.lastLink && this.text !== '' ? ' ' : '') + data.slice(0, LONGEST_BLOCK)
    this.lastLink = link
    box.length += length
    if (!link) return
    box.linkLength += length
    this.linked += length
    if (this.textLinks === NO_LINKS) this.textLinks = [link]
    else if (this.textLinks.at(-1) !== link) this.textLinks.push(link)
  }
}

/** Few pages are asked, and for few elements: the table is made with the first question. */
function boxesByElement(boxes: readonly Box[]): PageMap['boxOf'] {
  let table: ReadonlyMap<Element, Box> | undefined
  return (element) => (table ??= new Map(boxes.map((box) => [box.element, box]))).get(element)
}

function blockOf(box: Box): Box {
  let at = box
  while (at.parent && INLINE.has(at.tag)) at = at.parent
  return at
}

/** What the engine asks of elements. */
const ASKED = [
  'localName',
  'getAttributeNames',
  'hasAttribute',
  'getAttribute',
  'hasAttributes',
  'querySelector',
  'querySelectorAll',
  'textContent',
  'closest',
] as const

/** The names of a form's fields hide the form's own properties. A form that cannot be asked is left out, and so stays. */
function isArmed(element: Element, tag: unknown): boolean {
  return (tag === 'form' || typeof tag !== 'string') && ASKED.some((name) => typeof element[name] === 'object')
}
