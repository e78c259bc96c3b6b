import type { Box } from '../dom/page-map.ts'
import type { Page } from '../page.ts'
import type { Evidence, FindingKind, FindingPlace, Story } from '../report.ts'
import type { StoryBlock } from '../stories/story-blocks.ts'
import type { StoryCard } from '../stories/story-card.ts'
import type { Steps } from '../steps.ts'
import type { DetectorId } from './detector-ids.ts'

/** What a detector found, still in terms of the page's map. */
export interface Hit {
  /** In document order, none inside another. */
  readonly boxes: readonly Box[]
  readonly place: FindingPlace
  readonly heading?: string
  readonly evidence: readonly Evidence[]
  readonly stories: readonly Story[]
}

/** What detectors may read. */
export interface Scene {
  readonly page: Page
  /** Stories that the page points to; see `stories/find-cards.ts`. */
  readonly cards: readonly StoryCard[]
  /** The boxes that may be a promotion's. */
  readonly small: readonly Box[]
  /** The boxes that are nothing but pointers to other stories; see `stories/story-blocks.ts`. */
  readonly storyBlocks: () => Steps<readonly StoryBlock[]>
  /** True for a box that an earlier detector took, and for all inside it. */
  readonly claimed: (box: Box) => boolean
}

/** Finds one kind of line or block, in steps. Reads the scene, edits nothing. */
export interface Detector {
  readonly id: DetectorId
  readonly kind: FindingKind
  detect(scene: Scene): Steps<Hit[]>
}
