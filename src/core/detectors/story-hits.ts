import type { Steps } from '../steps.ts'
import type { StoryBlock } from '../stories/story-blocks.ts'
import type { Hit, Scene } from './detector.ts'

/** The story blocks of one shape, as hits. */
export function* storyHits(scene: Scene, shape: StoryBlock['shape']): Steps<Hit[]> {
  return (yield* scene.storyBlocks())
    .filter((block) => block.shape === shape)
    .map(({ boxes, cards, place, evidence, heading }) => ({
      boxes,
      place,
      evidence,
      stories: cards.map((card) => card.story),
      ...(heading !== undefined && { heading }),
    }))
}
