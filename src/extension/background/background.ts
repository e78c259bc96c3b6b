import { cuePhrasesFor } from '../../rules/all-languages.ts'
import { packCues } from '../../core/text/pack-cues.ts'
import type { PackedCues } from '../../rules/cue-phrases.ts'
import { browser } from '../browser.ts'
import { startBackground } from './start-background.ts'

/** Packed here, where it costs no page anything. */
function packedCuesFor(language: string): PackedCues | undefined {
  const cues = cuePhrasesFor(language)
  return cues && packCues(cues)
}

startBackground({ browser, cuesFor: packedCuesFor })
