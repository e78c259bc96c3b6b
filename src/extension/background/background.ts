import { cuePhrasesFor } from '../../rules/all-languages.ts'
import { indexCues } from '../../core/text/cue-index.ts'
import type { IndexedCues } from '../../rules/cue-phrases.ts'
import { browser } from '../browser.ts'
import { startBackground } from './start-background.ts'

/** The index is made here, where it costs no page anything. */
function indexedCuesFor(language: string): IndexedCues | undefined {
  const cues = cuePhrasesFor(language)
  return cues && { ...cues, index: indexCues(cues) }
}

startBackground({ browser, cuesFor: indexedCuesFor })
