import { analysis } from '../../core/analyze-page.ts'
import { languageHint } from '../../core/text/page-language.ts'
import type { PackedCues } from '../../rules/cue-phrases.ts'
import { contentBrowser } from '../content-browser.ts'
import { startContent } from './start-content.ts'

/** Made by the build (vite.config.ts): the English phrases, packed, and a name for those of all languages. */
declare const ENGLISH: PackedCues
declare const CUES_EDITION: string

startContent({
  browser: contentBrowser(globalThis),
  window,
  analysis,
  languageHint,
  english: ENGLISH,
  edition: CUES_EDITION,
})
