import { atOnce, type Steps } from '../steps.ts'
import { visibleText } from '../text/normalise.ts'
import { MANY, type Box, type Link, type PageMap, type TextBlock } from './page-map.ts'
import { linkReader, type LinkReader } from './read-links.ts'
import { INLINE, SKIPPED } from './tags.ts'

// NodeFilter and Node are no globals in every host of the engine
const SHOW_ELEMENTS_AND_TEXT = 1 | 4
const TEXT_NODE = 3

/** How many nodes are read in one step: a few tenths of a millisecond. */
const STEP = 500

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

/** The text of one block element, as far as it is read. */
class Run {
  readonly links: Link[] = []
  box: Box
  #text = ''
  #linked = 0
  #last: Link | undefined

  constructor(box: Box) {
    this.box = box
  }

  get isEmpty(): boolean {
    return this.#text === ''
  }

  /** @param length of the text without the space around it */
  add(data: string, length: number, link: Link | undefined): void {
    if (length === 0 && this.#text === '') return
    // a label and the link after it are told apart by style alone
    this.#text += link !== this.#last && this.#text !== '' ? ` ${data}` : data
    this.#last = link
    if (!link) return
    this.#linked += length
    if (this.links.at(-1) !== link) this.links.push(link)
  }

  breakLine(): void {
    if (this.#text !== '') this.#text += ' '
  }

  /** Undefined where there is nothing to read. */
  end(order: number): TextBlock | undefined {
    const text = visibleText(this.#text)
    if (text === '') return undefined
    return { box: this.box, text, linkShare: Math.min(1, this.#linked / text.length), links: this.links, order }
  }
}

class PageReader {
  readonly #boxes: Box[] = []
  readonly #blocks: TextBlock[] = []
  readonly #links: Link[] = []
  readonly #openLinks: Link[] = []
  readonly #linkReader: LinkReader
  readonly #walker: TreeWalker
  readonly #root: Box
  /** Where the walk is: the next node, and the box that it stands in. */
  #node: Node | null
  #box: Box
  #run: Run

  constructor(document: Document, page: URL) {
    const body = document.body as HTMLElement | null
    this.#linkReader = linkReader(document, page)
    const root = body ?? document.documentElement
    this.#root = this.#open(root, root.localName, undefined)
    this.#walker = document.createTreeWalker(this.#root.element, SHOW_ELEMENTS_AND_TEXT)
    this.#node = this.#walker.firstChild()
    this.#box = this.#root
    this.#run = new Run(this.#root)
  }

  /**
   * Walks without recursion: pages may be thousands of levels deep.
   * @returns whether the last node was read
   */
  read(nodes: number): boolean {
    for (let count = 0; count < nodes && this.#node; count++) {
      const child = this.#enter(this.#node, this.#box)
      this.#node = child ? this.#walker.firstChild() : this.#walker.nextSibling()
      if (child && this.#node) this.#box = child
      else if (child) {
        this.#close(child)
        this.#node = this.#walker.nextSibling()
      }
      // the last of its siblings: up to where there is a next one
      while (!this.#node && this.#box !== this.#root) {
        this.#walker.parentNode()
        this.#close(this.#box)
        this.#box = this.#box.parent ?? this.#root
        this.#node = this.#walker.nextSibling()
      }
    }
    return this.#node === null
  }

  end(): PageMap {
    this.#close(this.#root)
    return {
      root: this.#root,
      boxes: this.#boxes,
      blocks: this.#blocks,
      links: this.#links,
      boxOf: boxesByElement(this.#boxes),
    }
  }

  /** @returns the box whose children come next, if the node is one */
  #enter(node: Node, parent: Box): Box | undefined {
    if (node.nodeType === TEXT_NODE) {
      this.#readText((node as Text).data, parent)
      return undefined
    }
    const element = node as Element
    const tag = element.localName
    if (tag === 'br') this.#run.breakLine()
    if (tag === 'br' || SKIPPED.has(tag) || isHiddenByHand(element)) return undefined
    const box = this.#open(element, tag, parent)
    if (!INLINE.has(box.tag)) this.#startRun(box)
    const link = box.tag === 'a' ? this.#linkReader.read(box) : undefined
    if (!link) return box
    this.#links.push(link)
    this.#openLinks.push(link)
    if (link.likeness > 0) box.story = link.key
    return box
  }

  #open(element: Element, tag: string, parent: Box | undefined): Box {
    const box: Box = {
      element,
      tag,
      parent,
      children: [],
      start: this.#boxes.length,
      end: this.#boxes.length,
      length: 0,
      linkLength: 0,
      story: undefined,
      firstBlock: this.#blocks.length,
      lastBlock: this.#blocks.length,
      prose: 0,
      keep: false,
      name: undefined,
    }
    this.#boxes.push(box)
    parent?.children.push(box)
    return box
  }

  #close(box: Box): void {
    box.end = this.#boxes.length - 1
    // a block element ends its text, and the text after it is its parent's again
    if (!INLINE.has(box.tag) || box === this.#root) this.#startRun(blockOf(box.parent ?? this.#root))
    box.lastBlock = this.#blocks.length
    if (this.#openLinks.at(-1)?.box === box) this.#openLinks.pop()
    const { parent } = box
    if (!parent) return
    parent.length += box.length
    parent.linkLength += box.linkLength
    parent.story = mergeStory(parent.story, box.story)
  }

  #startRun(box: Box): void {
    // most elements stand right inside another: nothing was read since the last one began or ended
    if (this.#run.isEmpty) {
      this.#run.box = box
      return
    }
    const block = this.#run.end(this.#blocks.length)
    if (block) this.#blocks.push(block)
    this.#run = new Run(box)
  }

  #readText(data: string, box: Box): void {
    const link = this.#openLinks.at(-1)
    const { length } = data.trim()
    this.#run.add(data, length, link)
    box.length += length
    if (link) box.linkLength += length
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

function mergeStory(a: Box['story'], b: Box['story']): Box['story'] {
  if (a === undefined) return b
  return b === undefined || a === b ? a : MANY
}

function isHiddenByHand(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none/i.test(style)
}
