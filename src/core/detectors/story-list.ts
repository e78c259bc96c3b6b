import type { Detector } from './detector.ts'
import { loneHeadings } from './lone-heading.ts'
import { storyHits } from './story-hits.ts'

/**
 * Rows and lists of stories: related, recommended, most read, latest. They announce themselves by shape: repeated
 * headline-long links to article-like addresses of the same publisher, in a box that holds nothing of the article.
 * Leaves alone: menus (short words), tags, lists of sources, advertisements, links inside sentences.
 */
export const storyList: Detector = {
  id: 'story-list',
  kind: 'related',
  *detect(scene) {
    return [...(yield* storyHits(scene, 'story-list')), ...(yield* loneHeadings(scene))]
  },
}
