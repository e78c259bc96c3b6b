import { linkText, type TextBlock } from '../dom/page-map.ts'
import { placeOf } from '../page.ts'
import { gather } from '../steps.ts'
import { normalise } from '../text/normalise.ts'
import type { Detector, Hit, Scene } from './detector.ts'

/**
 * "Read full story" at a paragraph's end: the link alone goes, the paragraph stays. Leaves buttons, links to the page
 * itself and links amid a sentence alone; a paragraph that is too short to be whole without it keeps it.
 */
export const fullStoryLink: Detector = {
  id: 'full-story-link',
  kind: 'related',
  detect: (scene) => gather(scene.page.body.paragraphs, (block) => linkAtEnd(scene, block)),
}

const SHORTEST_PARAGRAPH = 60

function linkAtEnd({ page, claimed }: Scene, block: TextBlock): Hit | undefined {
  const link = block.links.at(-1)
  if (!link || link.own || claimed(link.box) || block.linkShare > 0.5) return undefined
  const text = linkText(link)
  const rest = block.text.slice(0, -text.length).trimEnd()
  if (
    text === '' ||
    !block.text.endsWith(text) ||
    rest.length < SHORTEST_PARAGRAPH ||
    !/[.!?…。！？”"’)\]:–—-]$/.test(rest)
  )
    return undefined
  const cue = page.cues.follow.find(normalise(text))
  if (cue === undefined) return undefined
  return {
    boxes: [link.box],
    place: placeOf(page, link.box),
    evidence: [{ rule: 'cue:full-story', detail: cue }],
    stories: [],
  }
}
