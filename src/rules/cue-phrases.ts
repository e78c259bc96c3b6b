/**
 * The shape of a language's cue phrases. A phrase is matched on normalised text (see `core/text/normalise.ts`: lower
 * case, accents of Latin, Greek and Cyrillic letters dropped, straight quotes, single spaces) and may use:
 *
 * - `(a|b)` one of, `(a )?` perhaps: no nesting;
 * - `*` a gap of at most 40 characters within a sentence; `a * b` needs something between the two (the spaces count),
 *   `a* b` also matches "a b";
 * - `~` right after a word's beginning: any word that begins so (`abonn~` = abonnieren, abonnez-vous …);
 * - `^` at its beginning: only where the text begins; `$` at its end: only where the text ends (punctuation aside);
 * - `{platform}` any platform's name (Google News, WhatsApp, Telegram …), see `platforms.ts`.
 *
 * Words match whole, except in scripts that are written without spaces.
 */
export interface CuePhrases {
  /** ISO 639 code: the primary subtag of a page's `lang`. */
  readonly language: string
  /** Further codes of the same phrases, e.g. `nb`, `nn` for `no`. */
  readonly aliases?: readonly string[]
  /**
   * Asks the reader to do something for the publisher. A phrase must say so by itself: a whole sentence's core. Matched on
   * a text's own words, without what stands in quotation marks.
   */
  readonly promotion: Readonly<Record<PromotionKind, readonly string[]>>
  readonly related: {
    /** Words before another story's headline in a line of its own: "Read more:", "Also read". Matched at the beginning. */
    readonly lead: readonly string[]
    /** Words that are a whole link to another story: "Read full story", "Click here to read". Matched as the whole text. */
    readonly follow: readonly string[]
    /** Headings over other stories: "Most read", "You may also like", "More from". Matched as the beginning of a short heading. */
    readonly heading: readonly string[]
    /** Whole text of the link to more of them: "See all", "More news". */
    readonly seeAll: readonly string[]
  }
  /** What looks like the above and must stay. */
  readonly keep: {
    /** Paywall gates: "Subscribe to continue reading". */
    readonly gate: readonly string[]
    /** Advertisements and partner content: "Sponsored", "Anzeige". Matched as a whole short text or heading. */
    readonly sponsored: readonly string[]
    /** Corrections, source, syndication and affiliate notes: "Correction:", "This article originally appeared in". */
    readonly note: readonly string[]
    /** Headings of readers' comments. Matched as the beginning of a short heading. */
    readonly comments: readonly string[]
  }
}

/** A language's phrases in the form that pages read: see `core/text/pack-cues.ts`. Plain data, so that it can be sent. */
export interface PackedCues {
  readonly language: string
  readonly lists: string
  /** What `{platform}` stands for. */
  readonly platforms: string
}

export const PROMOTION_KINDS = [
  /** Follow us on a platform, join our channel, add us as a preferred source. */
  'follow',
  /** Sign up for a newsletter, its form and its small print. */
  'newsletter',
  /** Get the app. */
  'app',
  /** Switch on notifications or alerts. */
  'notifications',
  /** Subscribe, trial and gift offers beside a complete text; e-paper. */
  'subscribe',
  /** Donate, support, become a member. */
  'donate',
  /** Listen to our podcast, watch our show. */
  'listen',
  /** Come to our event, take part in our poll, quiz or contest. */
  'take-part',
  /** Send us a tip, write to us, tell us your story. */
  'tips',
] as const

export type PromotionKind = (typeof PROMOTION_KINDS)[number]
