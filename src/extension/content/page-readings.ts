import type { PageReport } from '../../core/report.ts'
import type { Steps } from '../../core/steps.ts'
import type { PageEdits } from '../../edits/page-edits.ts'
import type { PackedCues } from '../../rules/cue-phrases.ts'
import { followDefinitions } from './late-definitions.ts'
import { readPaced } from './paced-reading.ts'
import { NOTHING, type PageStanding } from './page-standing.ts'
import { PageWatcher } from './page-watcher.ts'

/** What the readings of a page are handed. */
export interface ReadingParts {
  readonly document: Document
  readonly edits: PageEdits
  /** Is given each report. */
  readonly standing: PageStanding
  /** Reads the page as it is now. `cues` are those of its language, as far as they are known. */
  readonly analyze: (reading: {
    readonly cues: PackedCues | undefined
    readonly assumeArticle: boolean
  }) => Steps<PageReport>
  /** Cue phrases of the page's language; undefined where nobody answers. */
  readonly findCues: () => Promise<PackedCues | undefined>
  /** Whether the extension is still there: an updated or removed one leaves its scripts behind. */
  readonly isAlive: () => boolean
  /** There is another report. */
  readonly settle: () => void
  /** The extension is gone. */
  readonly retire: () => void
}

/** Slices of readings that the page's changes ask for. Milliseconds, as all times here. */
const SLICE = 3
/** Slices of the first reading of a page that is so large that it would block the page. */
const FIRST_SLICE = 3
const LARGE_PAGE = 10_000
/** Slices of the reading with cues that came late, before the reader has seen much. */
const LANGUAGE_SLICE = 20
/** For how long a page that is no article may still become one: some write their text late. */
const WRITING = 15_000

/**
 * Reads a page while it is active: at first, whenever it changes, and once more with cues that came late. One
 * AbortSignal ends everything that an activation started.
 */
export class PageReadings {
  /** Cue phrases of the page's language, as far as they are known. */
  cues: PackedCues | undefined
  readonly #parts: ReadingParts
  readonly #watcher: PageWatcher
  #activation: AbortController | undefined
  #reading = new AbortController()
  /** The activation for which the language's cues were asked. */
  #askedFor: AbortSignal | undefined

  constructor(parts: ReadingParts) {
    const { document, edits } = parts
    this.#parts = parts
    this.#watcher = new PageWatcher({
      document,
      hiddenAround: (node) => edits.hiddenAround(node),
      holds: (element, node) => edits.holds(element, node),
      doubt: (hidden, late) => {
        if (late || edits.hasGrown(hidden)) this.#keep(hidden)
      },
      read: () => {
        if (parts.isAlive()) this.#read(SLICE)
        else parts.retire()
      },
    })
  }

  get areActive(): boolean {
    return this.#activation !== undefined
  }

  /** Watching starts before the choice is known: a change while storage answers must not be missed. */
  activate(): void {
    this.#watch()
    const isLarge = this.#parts.document.getElementsByTagName('*').length > LARGE_PAGE
    this.#read(isLarge ? FIRST_SLICE : Infinity)
  }

  /** The page is about to become another one: it is read when it does. */
  renew(): void {
    this.#watch()
    this.#watcher.renew()
  }

  stop(): void {
    this.#activation?.abort()
    this.#activation = undefined
    this.#reading.abort()
  }

  #watch(): void {
    this.stop()
    this.#activation = new AbortController()
    const { signal } = this.#activation
    this.#watcher.watch(signal)
    this.#giveUpLater(signal)
    followDefinitions(this.#parts.document, signal, () => {
      this.#watcher.renew()
    })
  }

  /** Nothing is left behind on a page that did not become an article. */
  #giveUpLater(signal: AbortSignal): void {
    setTimeout(() => {
      if (signal.aborted || this.#parts.standing.isArticle) return
      if (this.#parts.document.hidden) this.#giveUpLater(signal)
      else this.stop()
    }, WRITING)
  }

  #read(slice: number): void {
    this.#reading.abort()
    this.#reading = new AbortController()
    this.#watcher.begin()
    const { standing, edits, analyze } = this.#parts
    const steps = orNothing(analyze({ cues: this.cues, assumeArticle: standing.said === true }))
    readPaced(steps, slice, this.#reading.signal, (report, cost) => {
      const before = elementsOf(standing.report)
      const { roots = [] } = report
      edits.setRoots(roots)
      for (const root of roots) this.#watcher.watchTree(root)
      standing.report = this.#certain(report)
      this.#parts.settle()
      const after = elementsOf(standing.report)
      // the first reading is several times as dear as a later one, and the page did not cause it
      this.#watcher.end(slice === SLICE ? cost : 0, !isSame(before, after))
      if (standing.isArticle) void this.#learnLanguage()
    })
  }

  /** Without what the page changed while it was read. */
  #certain(report: PageReport): PageReport {
    const isDoubtful = (element: Element) => this.#watcher.hasChanged(element) && !this.#parts.edits.isHidden(element)
    return { ...report, findings: report.findings.filter(({ elements }) => !elements.some(isDoubtful)) }
  }

  async #learnLanguage(): Promise<void> {
    const signal = this.#activation?.signal
    if (this.#askedFor === signal) return
    this.#askedFor = signal
    const before = this.cues?.language
    this.cues = await this.#parts.findCues()
    if (this.cues?.language !== before && signal?.aborted === false) this.#read(LANGUAGE_SLICE)
  }

  /** Shows a hidden element whose content changed, until it is judged again. */
  #keep(hidden: Element): void {
    const { standing, settle } = this.#parts
    const { report } = standing
    const findings = report.findings.filter(({ elements }) => !elements.includes(hidden))
    standing.report = { ...report, findings }
    settle()
  }
}

/** A page that the engine cannot read stays as it is. */
function* orNothing(steps: Steps<PageReport>): Steps<PageReport> {
  try {
    return yield* steps
  } catch {
    return NOTHING
  }
}

function elementsOf({ findings }: PageReport): readonly Element[] {
  return findings.flatMap(({ elements }) => elements)
}

function isSame<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index])
}
