import type { Detector } from './detector.ts'
import { storyHits } from './story-hits.ts'

/**
 * One story in a box of its own: picture, headline, perhaps a teaser. Leaves alone: what only links somewhere without a
 * headline, captions, and boxes with text of their own beside the story.
 */
export const storyCard: Detector = {
  id: 'story-card',
  kind: 'related',
  detect: (scene) => storyHits(scene, 'story-card'),
}
