import type { Finding, PageReport } from '../../core/report.ts'
import type { Steps } from '../../core/steps.ts'
import type { PackedCues } from '../../rules/cue-phrases.ts'
import { blockLines, type LinedBlock } from '../../edits/block-lines.ts'
import { PageEdits } from '../../edits/page-edits.ts'
import type { PageChanged } from '../messages.ts'
import type { Settings } from '../page-settings.ts'
import type { PageSnapshot, PageState } from '../page-snapshot.ts'
import { isKept } from '../kept.ts'
import type { CurrentChoice } from '../settings.ts'
import { FindingSummaries } from './finding-summaries.ts'
import { readPaced } from './paced-reading.ts'
import { PageWatcher } from './page-watcher.ts'
import { settingFor } from './setting-for.ts'

/** What a page's cleaner is handed: the engine, and its ways to the rest of the extension. */
export interface PageCleanerParts {
  readonly document: Document
  /** The site that the page belongs to in the settings. */
  readonly site: string
  /** The path of the page's address, which may change. */
  readonly path: () => string
  /** Reads the page as it is now. `cues` are those of the page's own language, if it is not English. */
  readonly analyze: (reading: {
    readonly cues: PackedCues | undefined
    readonly assumeArticle: boolean
  }) => Steps<PageReport>
  /** The reader's choice for the site; never throws. */
  readonly readChoice: () => Promise<CurrentChoice>
  /** Cue phrases of the page's own language; undefined for English, for unknown languages and on failure. */
  readonly findCues: () => Promise<PackedCues | undefined>
  readonly announce: (change: PageChanged) => void
  /** What stands in place of a block with so many stories. */
  readonly lineText: (stories: number) => string
  /** Whether the extension is still there: an updated or removed one leaves its scripts behind. */
  readonly isAlive: () => boolean
}

/** Slices of readings that the page's changes ask for. Milliseconds, as all times here. */
const SLICE = 3
/** Slices of the first reading of a page that is so large that it would block the page. */
const FIRST_SLICE = 3
const LARGE_PAGE = 10_000
/** Slices of the reading with the cues of the page's own language, before the reader has seen much. */
const LANGUAGE_SLICE = 20
/** For how long the first reading waits for cues. */
const PATIENCE = 50
/** How long a page's scripts may take to take it over. */
const HYDRATION = 1000
/** For how long a page that is no article may still become one: some write their text late. */
const WRITING = 15_000

const NOTHING: PageReport = { article: { verdict: 'no', evidence: [] }, findings: [] }

/**
 * Keeps one page clean: reads it, hides what is found while its site is switched on, follows the page's changes. On a
 * page that is no article it leaves nothing behind. One AbortSignal ends everything that an activation started.
 */
export class PageCleaner {
  readonly #parts: PageCleanerParts
  readonly #edits: PageEdits
  readonly #showLines: ReturnType<typeof blockLines>
  readonly #watcher: PageWatcher
  readonly #summaries = new FindingSummaries()
  #activation: AbortController | undefined
  #reading = new AbortController()
  /** The activation for which the language's cues were asked. */
  #askedFor: AbortSignal | undefined
  #report = NOTHING
  #cues: PackedCues | undefined
  /** What the reader said of this page. */
  #told: boolean | undefined
  /** Undefined until storage has answered. */
  #choice: CurrentChoice | undefined
  #choiceReads = 0
  #announced: string
  /** The page's text is there. */
  #isParsed = false
  /** It may be read. */
  #isReady = false
  /** Cue phrases are on their way. */
  #isExpecting = false
  /** Lines may be put into it. */
  #isSteady = false

  constructor(parts: PageCleanerParts) {
    this.#parts = parts
    this.#edits = new PageEdits(parts.document)
    this.#showLines = blockLines(parts.document)
    this.#watcher = new PageWatcher({
      document: parts.document,
      hiddenAround: (node) => this.#edits.hiddenAround(node),
      doubt: (hidden, late) => {
        if (late || this.#edits.hasGrown(hidden)) this.#keep(hidden)
      },
      read: () => {
        this.#readAgain()
      },
    })
    this.#announced = JSON.stringify(this.snapshot())
  }

  /**
   * The page's text is there. Does not wait for the choice: where storage is slow, a page is cleaned until it answers. For
   * cues that are on their way it waits a moment: to read the page twice costs more.
   */
  start(): void {
    this.#awaitLoading()
    this.#isParsed = true
    if (!this.#isExpecting) this.#begin()
    else setTimeout(this.#begin, PATIENCE)
  }

  /** Cue phrases that are asked for before the page is there: its first reading has them. */
  async expectCues(answer: Promise<PackedCues | undefined>): Promise<void> {
    this.#isExpecting = true
    this.#takeCues(await answer)
  }

  #takeCues(cues: PackedCues | undefined): void {
    this.#isExpecting = false
    if (!this.#isReady) this.#cues = cues
    // a task of its own: what it costs can be seen in the browser's measures
    if (this.#isParsed) setTimeout(this.#begin)
  }

  readonly #begin = (): void => {
    if (this.#isReady) return
    this.#isReady = true
    if (!this.isOff) this.#activate()
  }

  /** Reads the site's choice and acts on it. The latest call wins. */
  async followChoice(): Promise<void> {
    const turn = ++this.#choiceReads
    const choice = await this.#parts.readChoice()
    const before = this.#choice
    if (turn !== this.#choiceReads) return
    // Also when nothing is new: the clock may have been set back during a pause.
    this.#wakeAfter(choice.pausedUntil)
    if (JSON.stringify(choice) === JSON.stringify(before)) return
    this.#choice = choice
    if (!choice.enabled) this.#deactivate()
    else if (this.#isReady && (before?.enabled === false || choice.article !== before?.article)) this.#activate()
    this.#settle()
  }

  /** The page's address changed without a load: another article, or none. Its content is about to change, too. */
  readAnew(): void {
    this.#told = undefined
    this.#cues = undefined
    if (!this.#isReady || this.isOff) return
    this.#watch()
    this.#watcher.renew()
  }

  /** Treats the page as an article, or as none, from now on. */
  tellArticle(article: boolean): PageSnapshot {
    if (!this.isOff) {
      this.#told = article
      this.#activate()
    }
    return this.snapshot()
  }

  /** Brings a finding back for this visit, and into view if asked for; or hides it again. */
  setRestored(id: number, restored: boolean, show = false): PageSnapshot {
    const elements = this.#report.findings.find((finding) => this.#summaries.idOf(finding) === id)?.elements
    if (elements && !this.isOff) {
      if (restored) this.#edits.restore(elements)
      else this.#edits.forgetRestored(elements)
      this.#settle()
      if (show) lead(elements)
    }
    return this.snapshot()
  }

  snapshot(): PageSnapshot {
    const state = this.#state
    const findings = state === 'cleaned' ? this.#findings : []
    return {
      site: this.#parts.site,
      state,
      told: this.#said,
      findings: findings.map((finding) => this.#summaries.summarise(finding, this.#isRestored(finding))),
    }
  }

  /** Tells the background again what it knew: a page that comes back from the browser's cache has lost its badge. */
  announceAgain(): void {
    this.#announced = ''
    this.#announce()
  }

  /** Ends everything and gives the page back. */
  retire(): void {
    this.#choice = { enabled: false }
    this.#deactivate()
  }

  get #isArticle(): boolean {
    return this.#said ?? this.#report.article.verdict === 'yes'
  }

  get #said(): boolean | undefined {
    return this.#told ?? this.#choice?.article
  }

  get isOff(): boolean {
    return this.#choice?.enabled === false
  }

  get #state(): PageState {
    if (this.isOff) return this.#choice?.pausedUntil ? 'paused' : 'off'
    if (!this.#isArticle) return 'not-article'
    return this.#findings.length > 0 ? 'cleaned' : 'nothing-found'
  }

  /** Without those of kinds that the reader wants to be left alone. */
  get #findings(): readonly Finding[] {
    return this.#report.findings.filter((finding) => this.#settings?.[settingFor(finding)] !== false)
  }

  get #settings(): Partial<Settings> | undefined {
    return this.#choice?.settings
  }

  /** The line in place of a block; none for other findings, nor where nothing is hidden. */
  #lineFor(finding: Finding): readonly LinedBlock[] {
    const [element] = finding.elements
    const { length } = finding.stories
    if (!element || !length || settingFor(finding) !== 'blocks' || this.#isRestored(finding)) return []
    const open = () => {
      this.setRestored(this.#summaries.idOf(finding), true)
      element.querySelector('a')?.focus()
    }
    return [{ element, text: this.#parts.lineText(length), open }]
  }

  #isKept(finding: Finding): boolean {
    return isKept(finding, this.#parts.path(), this.#choice?.keep)
  }

  #isRestored(finding: Finding): boolean {
    return this.#isKept(finding) || finding.elements.some((element) => this.#edits.isRestored(element))
  }

  /** Watching starts before the choice is known: a change while storage answers must not be missed. */
  #activate(): void {
    this.#watch()
    const isLarge = this.#parts.document.getElementsByTagName('*').length > LARGE_PAGE
    this.#read(isLarge ? FIRST_SLICE : Infinity)
  }

  /** Scripts that take over what their server rendered do so by then: a node that is not theirs would confuse them. */
  #awaitLoading(): void {
    setTimeout(() => {
      this.#isSteady = this.#parts.document.readyState === 'complete'
      if (this.#isSteady) this.#settle()
      else this.#awaitLoading()
    }, HYDRATION)
  }

  #watch(): void {
    this.#stop()
    this.#activation = new AbortController()
    this.#watcher.watch(this.#activation.signal)
    this.#giveUpLater(this.#activation.signal)
  }

  #stop(): void {
    this.#activation?.abort()
    this.#activation = undefined
    this.#reading.abort()
  }

  #deactivate(): void {
    this.#stop()
    this.#edits.undo()
    this.#showLines([])
  }

  /** Nothing is left behind on a page that did not become an article. */
  #giveUpLater(signal: AbortSignal): void {
    setTimeout(() => {
      if (signal.aborted || this.#isArticle) return
      if (this.#parts.document.hidden) this.#giveUpLater(signal)
      else this.#stop()
    }, WRITING)
  }

  #readAgain(): void {
    if (this.#parts.isAlive()) this.#read(SLICE)
    else this.retire()
  }

  #read(slice: number): void {
    this.#reading.abort()
    this.#reading = new AbortController()
    this.#watcher.begin()
    const steps = orNothing(this.#parts.analyze({ cues: this.#cues, assumeArticle: this.#said === true }))
    readPaced(steps, slice, this.#reading.signal, (report, cost) => {
      const before = elementsOf(this.#report)
      this.#report = this.#certain(report)
      this.#settle()
      const after = elementsOf(this.#report)
      // the first reading is several times as dear as a later one, and the page did not cause it
      this.#watcher.end(slice === SLICE ? cost : 0, !isSame(before, after))
      if (this.#isArticle) void this.#learnLanguage()
    })
  }

  /** Without what the page changed while it was read. */
  #certain(report: PageReport): PageReport {
    const isDoubtful = (element: Element) => this.#watcher.hasChanged(element) && !this.#edits.isHidden(element)
    return { ...report, findings: report.findings.filter(({ elements }) => !elements.some(isDoubtful)) }
  }

  async #learnLanguage(): Promise<void> {
    const signal = this.#activation?.signal
    if (this.#askedFor === signal) return
    this.#askedFor = signal
    const before = this.#cues?.language
    this.#cues = await this.#parts.findCues()
    if (this.#cues?.language !== before && signal?.aborted === false) this.#read(LANGUAGE_SLICE)
  }

  /** Shows a hidden element whose content changed, until it is judged again. */
  #keep(hidden: Element): void {
    const { findings } = this.#report
    this.#report = { ...this.#report, findings: findings.filter(({ elements }) => !elements.includes(hidden)) }
    this.#settle()
  }

  /** Brings the page in line with the report and the choice. */
  #settle(): void {
    const findings = this.#isArticle ? this.#findings.filter((finding) => !this.#isKept(finding)) : []
    if (this.#activation) {
      const lines = this.#settings?.blockLine ? findings.flatMap((finding) => this.#lineFor(finding)) : []
      const spacers = this.#isSteady ? [] : lines.map(({ element }) => element)
      this.#edits.apply({ findings }, this.#settings?.print === false, spacers)
      if (this.#isSteady) this.#showLines(lines)
    }
    this.#announce()
  }

  /** A timer cannot wait longer than 24 days. */
  #wakeAfter(pausedUntil: number | undefined): void {
    if (pausedUntil) setTimeout(() => void this.followChoice(), Math.min(pausedUntil - Date.now(), 2 ** 31 - 1))
  }

  #announce(): void {
    // a page that is prepared beside the one that the reader sees has no button yet
    if (!this.#choice || isPrepared(this.#parts.document)) return
    const snapshot = this.snapshot()
    const now = JSON.stringify(snapshot)
    if (now === this.#announced) return
    this.#announced = now
    const findings = snapshot.findings.filter((finding) => !finding.restored).length
    this.#parts.announce({ type: 'page-changed', state: snapshot.state, findings })
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

/** Scrolls to elements and frames them for a moment, without a mark on the page. */
function lead(elements: readonly Element[]): void {
  elements[0]?.scrollIntoView({ block: 'center' })
  const frame = { outline: '3px solid #0f766e', outlineOffset: '3px' }
  for (const element of elements) element.animate([frame, frame], 4000)
}

function elementsOf({ findings }: PageReport): readonly Element[] {
  return findings.flatMap(({ elements }) => elements)
}

function isSame<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index])
}

/** Browsers that prepare pages tell so. */
function isPrepared(document: Document & { readonly prerendering?: boolean }): boolean {
  return document.prerendering === true
}
