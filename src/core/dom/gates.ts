import type { Body } from '../article/body.ts'
import { cueText } from '../page.ts'
import { forEach, type Steps } from '../steps.ts'
import type { CueMatchers } from '../text/cue-matchers.ts'
import { climb } from './climb.ts'
import type { PageMap } from './page-map.ts'

const LARGEST_GATE = 1500
/** Blocks after the last paragraph among which the text may break off: credits and share tools stand there, too. */
const NEAR = 25

/** Marks paywalls' gates, which ask for money where the text breaks off, with their buttons: 1 for each of their boxes. */
export function* gates(map: PageMap, body: Body, cues: CueMatchers): Steps<Uint8Array> {
  const last = body.paragraphs.at(-1)?.order ?? 0
  const marked = new Uint8Array(map.boxes.length)
  yield* forEach(map.blocks, (block) => {
    if (block.box.prose > 0 || block.order > last + NEAR || block.text.length >= LARGEST_GATE) return
    if (cues.gate.find(cueText(block)) === undefined) return
    const gate = climb(map, block.box, LARGEST_GATE, (outer) => outer.story === undefined)
    marked.fill(1, gate.start, gate.end + 1)
  })
  return marked
}
