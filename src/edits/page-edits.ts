import type { PageReport } from '../core/report.ts'

/** Carried, with an empty value, by every element that Lede hides; `content.css` holds the one rule for it. */
export const HIDDEN_ATTRIBUTE = 'data-lede-hidden'

/**
 * Hides what a report found and shows it again. It only ever sets and removes one attribute, because pages whose
 * frameworks own their nodes break when nodes are removed or moved.
 */
export class PageEdits {
  readonly #document: Document
  readonly #hidden = new Set<Element>()
  readonly #restored = new WeakSet<Element>()
  #pageOwn: WeakSet<Element> | undefined

  constructor(document: Document) {
    this.#document = document
  }

  /** Hides every element of the report's findings, save restored ones, and shows what is no longer found. */
  apply(report: PageReport): void {
    this.#pageOwn ??= new WeakSet(this.#marked())
    const wanted = new Set<Element>()
    for (const { elements } of report.findings) {
      for (const element of elements) if (!this.#restored.has(element)) wanted.add(element)
    }
    this.#showAllBut(wanted)
    for (const element of wanted) this.#hide(element)
  }

  /** The page as it was: its serialised DOM equals the page's own. Restored elements stay remembered. */
  undo(): void {
    this.#showAllBut(new Set())
  }

  /** Brings elements back for this visit: no later report hides them. */
  restore(elements: readonly Element[]): void {
    for (const element of elements) {
      this.#restored.add(element)
      if (this.#hidden.delete(element)) element.removeAttribute(HIDDEN_ATTRIBUTE)
    }
  }

  /** Takes `restore` back; the next report may hide them again. */
  forgetRestored(elements: readonly Element[]): void {
    for (const element of elements) this.#restored.delete(element)
  }

  isRestored(element: Element): boolean {
    return this.#restored.has(element)
  }

  #hide(element: Element): void {
    if (this.#pageOwn?.has(element)) return
    this.#hidden.add(element)
    if (!element.hasAttribute(HIDDEN_ATTRIBUTE)) element.setAttribute(HIDDEN_ATTRIBUTE, '')
  }

  #showAllBut(wanted: ReadonlySet<Element>): void {
    if (!this.#pageOwn) return
    // Also looks in the document: a page that copies its own markup copies our attribute with it.
    for (const element of [...this.#hidden, ...this.#marked()]) {
      if (wanted.has(element) || this.#pageOwn.has(element)) continue
      element.removeAttribute(HIDDEN_ATTRIBUTE)
      this.#hidden.delete(element)
    }
  }

  #marked(): readonly Element[] {
    return [...this.#document.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)]
  }
}
