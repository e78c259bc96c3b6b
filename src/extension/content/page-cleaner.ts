import type { Finding, PageReport } from '../../core/report.ts'
import type { IndexedCues } from '../../rules/cue-phrases.ts'
import { PageEdits } from '../../edits/page-edits.ts'
import type { PageChanged } from '../messages.ts'
import type { PageSnapshot, PageState } from '../page-snapshot.ts'
import type { SiteChoice } from '../settings.ts'
import { FindingSummaries } from './finding-summaries.ts'
import { PageWatcher } from './page-watcher.ts'

/** What a page's cleaner is handed: the engine, and its ways to the rest of the extension. */
export interface PageCleanerParts {
  readonly document: Document
  /** The site that the page belongs to in the settings. */
  readonly site: string
  /** Reads the page as it is now. `cues` are those of the page's own language, if it is not English. */
  readonly analyze: (reading: { readonly cues: IndexedCues | undefined; readonly assumeArticle: boolean }) => PageReport
  /** The reader's choice for the site; never throws. */
  readonly readChoice: () => Promise<SiteChoice>
  /** Cue phrases of the page's own language; undefined for English, for unknown languages and on failure. */
  readonly findCues: () => Promise<IndexedCues | undefined>
  readonly announce: (change: PageChanged) => void
}

/**
 * Keeps one page clean: reads it, hides what is found while its site is switched on, follows the page's changes. On a
 * page that is no article it leaves nothing behind. One AbortSignal ends everything that an activation started.
 */
export class PageCleaner {
  readonly #parts: PageCleanerParts
  readonly #edits: PageEdits
  readonly #watcher: PageWatcher
  readonly #summaries = new FindingSummaries()
  #activation: AbortController | undefined
  #report: PageReport = { article: { verdict: 'no', evidence: [] }, findings: [] }
  #cues: IndexedCues | undefined
  #assumeArticle = false
  /** Undefined until storage has answered. */
  #enabled: boolean | undefined
  #choiceReads = 0
  #announced: string

  constructor(parts: PageCleanerParts) {
    this.#parts = parts
    this.#edits = new PageEdits(parts.document)
    this.#watcher = new PageWatcher(parts.document, () => {
      this.#readAgain()
    })
    this.#announced = JSON.stringify(this.snapshot())
  }

  /** Reads the page while storage is read; resolves when the page is clean for the first time. */
  async start(): Promise<void> {
    const choice = this.followChoice()
    this.#activate()
    await choice
    if (!this.#isArticle) this.#checkAtLoad()
  }

  /** Reads the site's choice and acts on it. The latest call wins. */
  async followChoice(): Promise<void> {
    const turn = ++this.#choiceReads
    const { enabled } = await this.#parts.readChoice()
    if (turn !== this.#choiceReads || enabled === this.#enabled) return
    const wasOff = this.#enabled === false
    this.#enabled = enabled
    if (!enabled) this.#deactivate()
    else if (wasOff) this.#activate()
    this.#settle()
  }

  /** Treats the page as an article from now on. */
  cleanAnyway(): PageSnapshot {
    if (this.#enabled !== false) {
      this.#assumeArticle = true
      this.#activate()
      this.#settle()
    }
    return this.snapshot()
  }

  /** Brings a finding back for this visit, or hides it again. */
  setRestored(id: number, restored: boolean): PageSnapshot {
    const finding = this.#report.findings.find((candidate) => this.#summaries.idOf(candidate) === id)
    if (finding && this.#enabled !== false) {
      if (restored) this.#edits.restore(finding.elements)
      else this.#edits.forgetRestored(finding.elements)
      this.#settle()
    }
    return this.snapshot()
  }

  snapshot(): PageSnapshot {
    const state = this.#state
    const findings = state === 'cleaned' ? this.#report.findings : []
    return {
      site: this.#parts.site,
      state,
      findings: findings.map((finding) => this.#summaries.summarise(finding, this.#isRestored(finding))),
    }
  }

  /** Tells the background again what it knew: a page that comes back from the browser's cache has lost its badge. */
  announceAgain(): void {
    this.#announced = ''
    this.#announce()
  }

  get #isArticle(): boolean {
    return this.#assumeArticle || this.#report.article.verdict === 'yes'
  }

  get #state(): PageState {
    if (this.#enabled === false) return 'off'
    if (!this.#isArticle) return 'not-article'
    return this.#report.findings.length > 0 ? 'cleaned' : 'nothing-found'
  }

  #isRestored(finding: Finding): boolean {
    return finding.elements.some((element) => this.#edits.isRestored(element))
  }

  /** Watching starts before the choice is known: a change while storage answers must not be missed. */
  #activate(): void {
    this.#activation?.abort()
    this.#activation = undefined
    this.#read()
    if (!this.#isArticle) return
    this.#activation = new AbortController()
    this.#watcher.watch(this.#activation.signal)
    void this.#learnLanguage(this.#activation.signal)
  }

  #deactivate(): void {
    this.#activation?.abort()
    this.#activation = undefined
    this.#edits.undo()
  }

  async #learnLanguage(signal: AbortSignal): Promise<void> {
    if (this.#cues) return
    this.#cues = await this.#parts.findCues()
    if (this.#cues && !signal.aborted) this.#readAgain()
  }

  #read(): void {
    this.#report = this.#parts.analyze({ cues: this.#cues, assumeArticle: this.#assumeArticle })
  }

  #readAgain(): void {
    this.#read()
    this.#settle()
  }

  /** Brings the page in line with the report and the choice. */
  #settle(): void {
    if (this.#enabled === undefined) return
    if (this.#enabled && this.#activation) this.#edits.apply(this.#report)
    this.#announce()
  }

  #announce(): void {
    const snapshot = this.snapshot()
    const now = JSON.stringify(snapshot)
    if (now === this.#announced) return
    this.#announced = now
    const findings = snapshot.findings.filter((finding) => !finding.restored).length
    this.#parts.announce({ type: 'page-changed', state: snapshot.state, findings })
  }

  /** Some pages write their article late: one more look, then none. */
  #checkAtLoad(): void {
    const { document } = this.#parts
    if (document.readyState === 'complete' || this.#enabled === false) return
    const check = () => {
      if (this.#enabled === false || this.#isArticle) return
      this.#activate()
      this.#settle()
    }
    document.defaultView?.addEventListener('load', check, { once: true })
  }
}
