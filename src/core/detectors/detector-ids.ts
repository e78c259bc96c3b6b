import { PROMOTION_KINDS } from '../../rules/cue-phrases.ts'

/** Every kind of line or block that Lede takes off a page; a detector's file has the same name. */
export const DETECTOR_IDS = [
  ...PROMOTION_KINDS,
  /** A row or list of stories: related, most read, latest … */
  'story-list',
  /** One story in a box of its own. */
  'story-card',
  /** A line of its own that leads to a story: "Read more: …". */
  'pointer-line',
  /** A paragraph that is nothing but another story's linked headline. */
  'linked-headline',
  /** "Read full story" at a paragraph's end. */
  'full-story-link',
] as const

export type DetectorId = (typeof DETECTOR_IDS)[number]
