/** The nouns of the engine. Everything that Lede shows, prints or tests reads these records. */

import type { DetectorId } from './detectors/detector-ids.ts'

/** Three answers: `unsure` never acts. */
export type Verdict = 'yes' | 'no' | 'unsure'

/** What made a rule speak: the rule's stable name, and the words or measures on the page that it saw. */
export interface Evidence {
  /** e.g. `cue:follow`, `shape:story-row`, `token:newsletter`. */
  readonly rule: string
  /** The page's own words, or a measure such as `5 stories`; at most 200 characters. */
  readonly detail?: string
}

/** Another story that the page points to. */
export interface Story {
  /** The headline alone, whitespace collapsed; never empty. */
  readonly title: string
  /** Absolute http(s) address, exactly as the page gives it. */
  readonly url: string
  readonly section?: string
  /** As the page words it ("2 hours ago", "15 August 2022"). */
  readonly time?: string
  readonly teaser?: string
  /** The heading of the story's own row, where its block has several. */
  readonly heading?: string
}

/** `promotion`: asks the reader to do something for the publisher. `related`: points to other stories. */
export type FindingKind = 'promotion' | 'related'

/** Where a finding stands, seen from the article's prose. */
export type FindingPlace = 'before' | 'inside' | 'after'

/** One thing to take off the page. */
export interface Finding {
  readonly detector: DetectorId
  readonly kind: FindingKind
  readonly place: FindingPlace
  /** Elements to hide together; none contains another; never empty. */
  readonly elements: readonly Element[]
  /** The block's own heading, if it has one. */
  readonly heading?: string
  /** The words that go, whitespace collapsed; at most 500 characters. */
  readonly text: string
  readonly evidence: readonly Evidence[]
  /** In document order; empty for promotions and for pointers that name no story. */
  readonly stories: readonly Story[]
}

/** Whether the page is a news article, why, and which element holds its prose. */
interface Article {
  readonly verdict: Verdict
  readonly evidence: readonly Evidence[]
  readonly body?: Element
}

/** Everything that one reading of a page found out. */
export interface PageReport {
  readonly article: Article
  /** In document order; empty unless the article's verdict is `yes`. */
  readonly findings: readonly Finding[]
  /** The open shadow roots that were read, where the page was read at all. */
  readonly roots?: readonly ShadowRoot[]
}
