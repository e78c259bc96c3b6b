import type { Finding, PageReport } from '../../core/report.ts'
import { isKept } from '../kept.ts'
import type { Settings } from '../page-settings.ts'
import type { PageSnapshot, PageState } from '../page-snapshot.ts'
import type { CurrentChoice } from '../settings.ts'
import { FindingSummaries } from './finding-summaries.ts'
import { settingFor } from './setting-for.ts'

export const NOTHING: PageReport = { article: { verdict: 'no', evidence: [] }, findings: [] }

/** Whose standing it is. */
export interface StandingParts {
  readonly site: string
  readonly path: () => string
  /** Whether the reader brought an element back for this visit. */
  readonly isRestored: (element: Element) => boolean
}

/** What the last reading found on a page, what the reader chose, and what follows from both. */
export class PageStanding {
  report = NOTHING
  /** What the reader said of this page. */
  told: boolean | undefined
  /** Undefined until storage has answered. */
  choice: CurrentChoice | undefined
  readonly #parts: StandingParts
  readonly #summaries = new FindingSummaries()

  constructor(parts: StandingParts) {
    this.#parts = parts
  }

  get isArticle(): boolean {
    return this.said ?? this.report.article.verdict === 'yes'
  }

  /** What the reader said of this page or of its site's pages. */
  get said(): boolean | undefined {
    return this.told ?? this.choice?.article
  }

  get isOff(): boolean {
    return this.choice?.enabled === false
  }

  get settings(): Partial<Settings> | undefined {
    return this.choice?.settings
  }

  /** What should not be seen, save what is brought back for this visit. */
  get unwanted(): readonly Finding[] {
    return this.isArticle ? this.#findings.filter((finding) => !this.#isKept(finding)) : []
  }

  snapshot(): PageSnapshot {
    const state = this.#state
    const findings = state === 'cleaned' ? this.#findings : []
    return {
      site: this.#parts.site,
      state,
      told: this.said,
      findings: findings.map((finding) => this.#summaries.summarise(finding, this.#isRestored(finding))),
    }
  }

  /** The elements of a finding, by its number in the snapshot. */
  elementsOf(id: number): readonly Element[] | undefined {
    return this.report.findings.find((finding) => this.#summaries.idOf(finding) === id)?.elements
  }

  get #state(): PageState {
    if (this.isOff) return this.choice?.pausedUntil ? 'paused' : 'off'
    if (!this.isArticle) return 'not-article'
    return this.#findings.length > 0 ? 'cleaned' : 'nothing-found'
  }

  /** Without those of kinds that the reader wants to be left alone. */
  get #findings(): readonly Finding[] {
    return this.report.findings.filter((finding) => this.settings?.[settingFor(finding)] !== false)
  }

  #isKept(finding: Finding): boolean {
    return isKept(finding, this.#parts.path(), this.choice?.keep)
  }

  #isRestored(finding: Finding): boolean {
    return this.#isKept(finding) || finding.elements.some(this.#parts.isRestored)
  }
}
