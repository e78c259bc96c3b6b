import { cuePhrasesFor } from '../../rules/all-languages.ts'
import { packCues } from '../../core/text/pack-cues.ts'
import { languageOf, type LanguageHint } from '../../core/text/page-language.ts'
import type { PackedCues } from '../../rules/cue-phrases.ts'
import { browser } from '../browser.ts'
import { startBackground } from './start-background.ts'

const packed = new Map<string, PackedCues>()

/** Told and packed here, where it costs no page anything. */
function packedCuesFor(page: LanguageHint): PackedCues | undefined {
  const language = languageOf(page)
  const cues = language === undefined ? undefined : cuePhrasesFor(language)
  if (!cues) return undefined
  let known = packed.get(cues.language)
  if (!known) packed.set(cues.language, (known = packCues(cues)))
  return known
}

startBackground({ browser, cuesFor: packedCuesFor })
