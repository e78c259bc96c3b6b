/** A page counts as quiet when nothing changed for this long. Milliseconds, as all times here. */
const QUIET = 300
/** A page that never falls silent is read again after this long. */
const LONGEST_WAIT = 4000
/** A reading that took c is followed by at least so many times c of rest: a busy page costs less than 2 %. */
const REST = 50
/** How long to wait for the browser to be idle. */
const IDLE_LIMIT = 1000

/**
 * Reads a page again after it changed: when it has been quiet, at the latest after a while, seldom when reading is
 * dear, never while its tab is hidden. Attributes are not watched, so our own edits do not count as changes.
 */
export class PageWatcher {
  readonly #document: Document
  readonly #read: () => void
  readonly #observer = new MutationObserver(() => {
    this.#note()
  })
  #firstChange: number | undefined
  #lastChange = 0
  #restUntil = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #cancelIdle: (() => void) | undefined

  /**
   * @param read reads the page; runs on the main thread, and its cost is measured. The readings that the page did not
   *   cause are made elsewhere and not measured: the first one is several times as dear as a later one, and late blocks
   *   would wait for many seconds because of it.
   */
  constructor(document: Document, read: () => void) {
    this.#document = document
    this.#read = read
  }

  /** Watches until the signal is aborted; leaves nothing behind then. */
  watch(signal: AbortSignal): void {
    if (signal.aborted) return
    this.#observer.observe(this.#document, { subtree: true, childList: true, characterData: true })
    this.#document.addEventListener(
      'visibilitychange',
      () => {
        this.#schedule()
      },
      { signal },
    )
    signal.addEventListener(
      'abort',
      () => {
        this.#stop()
      },
      { once: true },
    )
  }

  /** Reads and keeps the cost in mind. */
  #readMeasured(): void {
    const start = performance.now()
    this.#read()
    const end = performance.now()
    this.#restUntil = end + REST * (end - start)
  }

  #note(): void {
    this.#lastChange = performance.now()
    this.#firstChange ??= this.#lastChange
    this.#schedule()
  }

  #schedule(): void {
    const waiting = this.#timer !== undefined || this.#cancelIdle !== undefined
    if (waiting || this.#firstChange === undefined || this.#document.hidden) return
    this.#timer = setTimeout(
      () => {
        this.#wake()
      },
      Math.max(0, this.#due(this.#firstChange) - performance.now()),
    )
  }

  #due(firstChange: number): number {
    return Math.max(Math.min(this.#lastChange + QUIET, firstChange + LONGEST_WAIT), this.#restUntil)
  }

  /** One timer serves many changes: when it rings too early, it is set again. */
  #wake(): void {
    this.#timer = undefined
    if (this.#firstChange === undefined || this.#document.hidden) return
    if (this.#due(this.#firstChange) > performance.now()) {
      this.#schedule()
      return
    }
    this.#cancelIdle = whenIdle(() => {
      this.#cancelIdle = undefined
      if (this.#document.hidden) return
      this.#firstChange = undefined
      this.#readMeasured()
    })
  }

  #stop(): void {
    this.#observer.disconnect()
    clearTimeout(this.#timer)
    this.#cancelIdle?.()
    this.#timer = undefined
    this.#cancelIdle = undefined
    this.#firstChange = undefined
  }
}

/** Runs a callback in an idle moment, at the latest after IDLE_LIMIT; returns what cancels it. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: IDLE_LIMIT })
    return () => {
      cancelIdleCallback(handle)
    }
  }
  const handle = setTimeout(run)
  return () => {
    clearTimeout(handle)
  }
}
