import { analysis } from '../../core/analyze-page.ts'
import { unpackIndex } from '../../core/text/packed-index.ts'
import { pageLanguage } from '../../core/text/page-language.ts'
import { en } from '../../rules/languages/en.ts'
import { contentBrowser } from '../content-browser.ts'
import { startContent } from './start-content.ts'

/** Made by the build (vite.config.ts): what `indexCues` says of the English phrases, packed. */
declare const ENGLISH_INDEX: string

const english = { ...en, index: unpackIndex(ENGLISH_INDEX) }

startContent({ browser: contentBrowser(globalThis), window, analysis, pageLanguage, english })
