import type { Detector } from './detector.ts'
import { storyHits } from './story-hits.ts'

/**
 * A line among the paragraphs that is nothing but another story's linked headline. Leaves alone: subheads, sentences
 * (they end with a full stop), links to other publishers. Tried and rejected: any link that fills its line; round-ups and
 * source lists are made of those.
 */
export const linkedHeadline: Detector = {
  id: 'linked-headline',
  kind: 'related',
  detect: (scene) => storyHits(scene, 'linked-headline'),
}
