import type { PageReport } from '../core/report.ts'
import { setStyles } from './shadow-styles.ts'

/**
 * Carried by every element that Lede hides, with an empty value, `screen` when it is there again on paper, or `line` when
 * it keeps the room of a line free; `content.css` holds the rules for it, and `shadow-styles.ts` for shadow trees.
 */
export const HIDDEN_ATTRIBUTE = 'data-lede-hidden'

/** How much longer an element's text becomes before the element counts as another. UTF-16 units. */
const GROWTH = 80

/**
 * Hides what a report found and shows it again. It only ever sets and removes one attribute, because pages whose
 * frameworks own their nodes break when nodes are removed or moved.
 */
export class PageEdits {
  readonly #document: Document
  /** Its methods are the browser's own: a form's fields hide the form's methods behind their names. */
  readonly #plain: Element
  readonly #hidden = new Set<Element>()
  /** Length of each element's text when it was last found. */
  readonly #lengths = new WeakMap<Element, number>()
  readonly #restored = new WeakSet<Element>()
  /** In the shadow trees where something is hidden. */
  readonly #styles = new Map<Node, Element>()
  #pageOwn: WeakSet<Element> | undefined
  /** The open shadow roots of the page. */
  #roots: ReadonlySet<Node> = new Set()

  constructor(document: Document) {
    this.#document = document
    this.#plain = document.createElement('i')
  }

  /** Those that the page has now; the reports to come may hide something in them. */
  setRoots(roots: readonly ShadowRoot[]): void {
    this.#roots = new Set(roots)
  }

  /**
   * Hides every element of the report's findings, save restored ones, and shows what is no longer found.
   *
   * @param onScreenOnly what is hidden is printed all the same
   * @param spacers keep the room of a line free
   */
  apply(report: Pick<PageReport, 'findings'>, onScreenOnly = false, spacers: readonly Element[] = []): void {
    this.#pageOwn ??= new WeakSet(this.#marked())
    const wanted = new Set<Element>()
    for (const { elements } of report.findings) {
      for (const element of elements) if (!this.#restored.has(element)) wanted.add(element)
    }
    this.#showAllBut(wanted)
    this.#style(wanted)
    for (const element of wanted) this.#hide(element, spacers.includes(element) ? 'line' : onScreenOnly ? 'screen' : '')
  }

  /** The page as it was: its serialised DOM equals the page's own. Restored elements stay remembered. */
  undo(): void {
    this.#showAllBut(new Set())
    this.#style(new Set())
  }

  /** Brings elements back for this visit: no later report hides them. */
  restore(elements: readonly Element[]): void {
    for (const element of elements) {
      this.#restored.add(element)
      if (this.#hidden.has(element)) this.#show(element)
    }
  }

  /** The hidden element that a node is or stands in. */
  hiddenAround(node: Node): Element | undefined {
    if (this.#hidden.size === 0) return undefined
    for (const element of this.#hidden) if (this.holds(element, node)) return element
    return undefined
  }

  /** Whether a node is an element or stands in it, be it in a shadow tree. */
  holds(element: Element, node: Node): boolean {
    if (this.#plain.contains.call(element, node)) return true
    const root = this.rootOf(node)
    return root !== undefined && this.holds(element, root.host)
  }

  /** Whether a hidden element says much more than when it was found. */
  hasGrown(element: Element): boolean {
    return element.textContent.length > (this.#lengths.get(element) ?? Infinity) + GROWTH
  }

  /** Takes `restore` back; the next report may hide them again. */
  forgetRestored(elements: readonly Element[]): void {
    for (const element of elements) this.#restored.delete(element)
  }

  isHidden(element: Element): boolean {
    return this.#hidden.has(element)
  }

  /** The open shadow root that a node stands under. */
  rootOf(node: Node): ShadowRoot | undefined {
    if (this.#roots.size === 0) return undefined
    const root = this.#plain.getRootNode.call(node)
    return this.#roots.has(root) ? (root as ShadowRoot) : undefined
  }

  isRestored(element: Element): boolean {
    return this.#restored.has(element)
  }

  #hide(element: Element, value: string): void {
    if (this.#pageOwn?.has(element)) return
    this.#hidden.add(element)
    this.#lengths.set(element, element.textContent.length)
    if (this.#plain.getAttribute.call(element, HIDDEN_ATTRIBUTE) === value) return
    this.#plain.setAttribute.call(element, HIDDEN_ATTRIBUTE, value)
  }

  #show(element: Element): void {
    this.#plain.removeAttribute.call(element, HIDDEN_ATTRIBUTE)
    this.#hidden.delete(element)
  }

  #showAllBut(wanted: ReadonlySet<Element>): void {
    if (!this.#pageOwn) return
    // Also looks in the document: a page that copies its own markup copies our attribute with it.
    for (const element of [...this.#hidden, ...this.#marked()]) {
      if (wanted.has(element) || this.#pageOwn.has(element)) continue
      this.#show(element)
    }
  }

  #marked(): readonly Element[] {
    const trees = [this.#document, ...this.#styles.keys()] as readonly ParentNode[]
    return trees.flatMap((tree) => [...tree.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)])
  }

  /** Lets the shadow trees that these elements stand in hide them. */
  #style(elements: ReadonlySet<Element>): void {
    const roots = new Set([...elements].flatMap((element) => this.rootOf(element) ?? []))
    setStyles(this.#styles, roots, this.#document)
  }
}
