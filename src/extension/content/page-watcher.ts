import { ReadBudget } from './read-budget.ts'

/** What the page changed in vain so often is noted, but is no reason to read it soon. */
const VAIN = 2
/** How long such changes wait. Milliseconds, as all times here. */
const SELDOM = 10_000
/** Longest time that a hidden element whose content changed may wait to be judged. */
const DOUBT = 150
/** More targets are not told apart. */
const MOST_TARGETS = 200

/** Elements without words of the page's: advertisements, pictures and scripts come and go all the time. */
const WORDLESS = /^(script|style|link|meta|iframe|img|noscript|template|svg)$/i

const HIDDEN_BY_STYLE = /display\s*:\s*none/i

/** Who watches. */
export interface WatcherParts {
  readonly document: Document
  /** The hidden element that a node is or stands in. */
  readonly hiddenAround: (node: Node) => Element | undefined
  /** Whether a node stands in an element. */
  readonly holds: (element: Element, node: Node) => boolean
  /** The content of a hidden element changed. `late`: it cannot be judged soon. */
  readonly doubt: (hidden: Element, late: boolean) => void
  /** Time to read the page again. */
  readonly read: () => void
}

/**
 * Follows a page's changes and says when to read it again: before the next frame, as long as the budget lasts. What a page
 * changes over and over without effect (a clock, a ticker) is read seldom. Frames come to visible tabs alone, so that
 * nothing is read in hidden ones. Our own attribute is not watched, so our own edits do not count as changes.
 */
export class PageWatcher {
  readonly #parts: WatcherParts
  readonly #budget = new ReadBudget()
  readonly #observer = new MutationObserver((records) => {
    this.#note(records)
  })
  /** How often a node was changed without effect on what is found. */
  readonly #vain = new WeakMap<Node, number>()
  /** What changed since the last reading began. */
  #changed = new Set<Node>()
  /** What had changed before it. */
  #read = new Set<Node>()
  #lastReading = -SELDOM
  #isReading = false
  #due = Infinity
  #timer: ReturnType<typeof setTimeout> | undefined
  #frame: number | undefined

  constructor(parts: WatcherParts) {
    this.#parts = parts
  }

  /** Whether something in an element changed since the last reading began. */
  hasChanged(element: Element): boolean {
    if (this.#changed.size >= MOST_TARGETS) return true
    for (const node of this.#changed) if (this.#parts.holds(element, node)) return true
    return false
  }

  /** Watches until the signal is aborted; leaves nothing behind then. */
  watch(signal: AbortSignal): void {
    // the node itself, whatever the page calls by its properties' names
    this.watchTree(this.#parts.document.getRootNode())
    signal.addEventListener('abort', () => {
      this.#stop()
    })
  }

  /** Watches one more tree of the page, until the signal is aborted; once, however often it is told. */
  watchTree(root: Node): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['class', 'hidden', 'href', 'id', 'style'],
      attributeOldValue: true,
    })
  }

  /** The page became another one: its next readings are as urgent as those of a new page. */
  renew(): void {
    this.#budget.renew()
    this.#due = performance.now()
    if (!this.#isReading) this.#wait()
  }

  /** A reading begins; until it ends there is no other. */
  begin(): void {
    this.#isReading = true
    this.#lastReading = performance.now()
    this.#due = Infinity
    this.#cancel()
    this.#read = this.#changed
    this.#changed = new Set()
  }

  /** It ended. `effective`: other things were found than before. */
  end(cost: number, effective: boolean): void {
    this.#budget.spend(cost)
    for (const node of this.#read) this.#vain.set(node, effective ? 0 : this.#vainness(node) + 1)
    this.#read.clear()
    this.#isReading = false
    if (this.#due < Infinity) this.#wait()
  }

  #note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      const hidden = this.#parts.hiddenAround(record.target)
      if (!hidden && !(record.type === 'attributes' ? isShowing(record) : changesWords(record))) continue
      const isVain = this.#vainness(record.target) >= VAIN
      if (hidden) this.#parts.doubt(hidden, !isVain && this.#budget.wait > DOUBT)
      if (this.#changed.size < MOST_TARGETS) this.#changed.add(record.target)
      this.#plan(isVain ? this.#lastReading + SELDOM - performance.now() : 0)
    }
  }

  #vainness(node: Node): number {
    return this.#vain.get(node) ?? 0
  }

  /** Makes sure that the page is read after that time, or as soon as the budget allows. */
  #plan(wait: number): void {
    const due = performance.now() + wait
    if (due >= this.#due) return
    this.#due = due
    if (!this.#isReading) this.#wait()
  }

  #wait(): void {
    this.#cancel()
    const wait = Math.max(this.#due - performance.now(), this.#budget.wait)
    if (wait > 0) this.#timer = setTimeout(this.#atNextFrame, wait)
    else this.#atNextFrame()
  }

  readonly #atNextFrame = (): void => {
    this.#frame = requestAnimationFrame(this.#parts.read)
  }

  #cancel(): void {
    clearTimeout(this.#timer)
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
  }

  #stop(): void {
    this.#observer.disconnect()
    this.#cancel()
    this.#due = Infinity
    this.#isReading = false
    this.#changed = new Set()
  }
}

function changesWords({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (WORDLESS.test(target.nodeName)) return false
  return target.nodeType === Node.TEXT_NODE || [...addedNodes, ...removedNodes].some(hasWords)
}

/** Of a form whose fields hide its properties one cannot tell. */
function hasWords(node: Node): boolean {
  return !WORDLESS.test(node.nodeName) && (String(node.textContent).trim() !== '' || hasShadow(node))
}

/** Words in shadow trees are not those of the element. Forms are not asked: see above. */
function hasShadow(node: Node): boolean {
  if (!(node instanceof Element) || node instanceof HTMLFormElement) return false
  return [node, ...node.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot)
}

/** Of the attributes outside hidden elements those alone matter that show or hide something. */
function isShowing({ attributeName, oldValue, target }: MutationRecord): boolean {
  if (attributeName === 'hidden') return true
  if (attributeName !== 'style') return false
  const now = Element.prototype.getAttribute.call(target, 'style') ?? ''
  return HIDDEN_BY_STYLE.test(oldValue ?? '') !== HIDDEN_BY_STYLE.test(now)
}
