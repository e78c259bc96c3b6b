import { languageOf, type LanguageHint } from '../../core/text/page-language.ts'
import type { PackedCues } from '../../rules/cue-phrases.ts'
import { browser } from '../browser.ts'
import { answerCues } from './answer-cues.ts'
import { startBackground } from './start-background.ts'

/** Made by the build (vite.config.ts): every language's phrases, packed, with its codes. */
declare const PACKED_CUES: readonly (readonly [codes: readonly string[], cues: PackedCues])[]
declare const CUES_EDITION: string

const BY_CODE = new Map(PACKED_CUES.flatMap(([codes, cues]) => codes.map((code) => [code, cues])))

/** As `cuePhrasesOrEnglish` does. Told here, where it costs no page anything. */
function find(page: LanguageHint): PackedCues | undefined {
  return BY_CODE.get(languageOf(page) ?? 'en') ?? BY_CODE.get('en')
}

const isCode = (code: string) => BY_CODE.has(code)

startBackground({ browser, answerCues: answerCues(browser, { edition: CUES_EDITION, find, isCode }) })
