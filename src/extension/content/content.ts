import { analyzePage } from '../../core/analyze-page.ts'
import { pageLanguage } from '../../core/text/page-language.ts'
import type { CueIndex } from '../../rules/cue-phrases.ts'
import { en } from '../../rules/languages/en.ts'
import { contentBrowser } from '../content-browser.ts'
import { startContent } from './start-content.ts'

/** Made by the build (vite.config.ts): what `indexCues` says of the English phrases. */
declare const ENGLISH_INDEX: CueIndex

const english = { ...en, index: ENGLISH_INDEX }

void startContent({ browser: contentBrowser(globalThis), window, analyzePage, pageLanguage, english })
