import { cueText } from '../page.ts'
import type { CueMatchers } from '../text/cue-matchers.ts'
import { climb } from './climb.ts'
import type { PageMap } from './page-map.ts'

const LARGEST_GATE = 1500

/** Marks paywalls' gates, which ask for money where the text breaks off, with their buttons: 1 for each of their boxes. */
export function gates(map: PageMap, cues: CueMatchers): Uint8Array {
  const marked = new Uint8Array(map.boxes.length)
  for (const block of map.blocks) {
    if (block.box.prose > 0 || block.box === map.root || block.text.length >= LARGEST_GATE) continue
    if (cues.gate.find(cueText(block)) === undefined) continue
    const gate = climb(map, block.box, LARGEST_GATE, (outer) => outer.story === undefined)
    marked.fill(1, gate.start, gate.end + 1)
  }
  return marked
}
