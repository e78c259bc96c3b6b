import { PageEdits } from '../../edits/page-edits.ts'
import type { PackedCues } from '../../rules/cue-phrases.ts'
import type { PageChanged } from '../messages.ts'
import type { PageSnapshot } from '../page-snapshot.ts'
import type { CurrentChoice } from '../settings.ts'
import { Announcements } from './announcements.ts'
import { PageReadings, type ReadingParts } from './page-readings.ts'
import { PageStanding } from './page-standing.ts'
import { PageSurface } from './page-surface.ts'

/** What a page's cleaner is handed: the engine, and its ways to the rest of the extension. */
export interface PageCleanerParts extends Pick<ReadingParts, 'document' | 'analyze' | 'findCues' | 'isAlive'> {
  /** The site that the page belongs to in the settings. */
  readonly site: string
  /** The path of the page's address, which may change. */
  readonly path: () => string
  /** The reader's choice for the site; never throws. */
  readonly readChoice: () => Promise<CurrentChoice>
  readonly announce: (change: PageChanged) => void
  /** What stands in place of a block with so many stories. */
  readonly lineText: (stories: number) => string
}

/** For how long the first reading waits for cues. */
const PATIENCE = 50

/**
 * Keeps one page clean: has it read and hides what is found while its site is switched on, and follows what the reader
 * says. On a page that is no article it leaves nothing behind.
 */
export class PageCleaner {
  readonly #parts: PageCleanerParts
  readonly #edits: PageEdits
  /** What is known of the page. */
  readonly standing: PageStanding
  readonly #surface: PageSurface
  readonly #readings: PageReadings
  readonly #announcements: Announcements
  #choiceReads = 0
  /** The page's text is there. */
  #isParsed = false
  /** It may be read. */
  #isReady = false
  /** Cue phrases are on their way. */
  #isExpecting = false

  constructor(parts: PageCleanerParts) {
    const { document, site, path, lineText } = parts
    const edits = new PageEdits(document)
    const standing = new PageStanding({ site, path, isRestored: (element) => edits.isRestored(element) })
    this.#parts = parts
    this.#edits = edits
    this.standing = standing
    this.#surface = new PageSurface({
      document,
      edits,
      lineText,
      open: ({ elements }) => {
        edits.restore(elements)
        this.#settle()
      },
    })
    this.#readings = new PageReadings({
      ...parts,
      edits,
      standing,
      settle: this.#settle,
      retire: this.retire,
    })
    this.#announcements = new Announcements(document, this.standing.snapshot(), parts.announce)
  }

  /**
   * The page's text is there. Does not wait for the choice: where storage is slow, a page is cleaned until it answers. For
   * cues that are on their way it waits a moment: to read the page twice costs more.
   */
  start(): void {
    this.#surface.whenSteady(this.#settle)
    this.#isParsed = true
    if (!this.#isExpecting) this.#begin()
    else setTimeout(this.#begin, PATIENCE)
  }

  /** Cue phrases that are asked for before the page is there: its first reading has them. */
  async expectCues(answer: Promise<PackedCues | undefined>): Promise<void> {
    this.#isExpecting = true
    const cues = await answer
    this.#isExpecting = false
    if (!this.#isReady) this.#readings.cues = cues
    // a task of its own: what it costs can be seen in the browser's measures
    if (this.#isParsed) setTimeout(this.#begin)
  }

  readonly #begin = (): void => {
    if (this.#isReady) return
    this.#isReady = true
    if (!this.standing.isOff) this.#readings.activate()
  }

  /** Reads the site's choice and acts on it. The latest call wins. */
  async followChoice(): Promise<void> {
    const turn = ++this.#choiceReads
    const choice = await this.#parts.readChoice()
    const before = this.standing.choice
    if (turn !== this.#choiceReads) return
    // Also when nothing is new: the clock may have been set back during a pause.
    this.#wakeAfter(choice.pausedUntil)
    if (JSON.stringify(choice) === JSON.stringify(before)) return
    this.standing.choice = choice
    if (!choice.enabled) this.#deactivate()
    else if (this.#isReady && (before?.enabled === false || choice.article !== before?.article))
      this.#readings.activate()
    this.#settle()
  }

  /** The page's address changed without a load: another article, or none. Its content is about to change, too. */
  readAnew(): void {
    this.standing.told = undefined
    this.#readings.cues = undefined
    if (this.#isReady && !this.standing.isOff) this.#readings.renew()
  }

  /** Treats the page as an article, or as none, from now on. */
  tellArticle(article: boolean): PageSnapshot {
    if (!this.standing.isOff) {
      this.standing.told = article
      this.#readings.activate()
    }
    return this.standing.snapshot()
  }

  /** Brings a finding back for this visit, and into view if asked for; or hides it again. */
  setRestored(id: number, restored: boolean, show = false): PageSnapshot {
    const elements = this.standing.elementsOf(id)
    if (elements && !this.standing.isOff) {
      if (restored) this.#edits.restore(elements)
      else this.#edits.forgetRestored(elements)
      this.#settle()
      if (show) lead(elements)
    }
    return this.standing.snapshot()
  }

  /** Tells the background again what it knew: a page that comes back from the browser's cache has lost its badge. */
  announceAgain(): void {
    this.#announcements.forget()
    this.#announce()
  }

  /** Ends everything and gives the page back. */
  readonly retire = (): void => {
    this.standing.choice = { enabled: false }
    this.#deactivate()
  }

  #deactivate(): void {
    this.#readings.stop()
    this.#surface.clear()
  }

  /** Brings the page in line with where it stands. */
  readonly #settle = (): void => {
    const { unwanted, settings } = this.standing
    if (this.#readings.areActive) this.#surface.show(unwanted, settings)
    this.#announce()
  }

  /** A timer cannot wait longer than 24 days. */
  #wakeAfter(pausedUntil: number | undefined): void {
    if (pausedUntil) setTimeout(() => void this.followChoice(), Math.min(pausedUntil - Date.now(), 2 ** 31 - 1))
  }

  /** Nothing is told before the reader's choice is known. */
  #announce(): void {
    if (this.standing.choice) this.#announcements.announce(this.standing.snapshot())
  }
}

/** Scrolls to elements and frames them for a moment, without a mark on the page. */
function lead(elements: readonly Element[]): void {
  elements[0]?.scrollIntoView({ block: 'center' })
  const frame = { outline: '3px solid #0f766e', outlineOffset: '3px' }
  for (const element of elements) element.animate([frame, frame], 4000)
}
