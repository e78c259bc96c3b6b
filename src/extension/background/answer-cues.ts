import type { LanguageHint } from '../../core/text/page-language.ts'
import type { PackedCues } from '../../rules/cue-phrases.ts'
import type { Browser } from '../browser.ts'
import { keptCues } from '../kept-cues.ts'

/** The phrases of all languages. */
export interface AllCues {
  /** The build's: see kept-cues.ts. */
  readonly edition: string
  readonly find: (page: LanguageHint) => PackedCues | undefined
  /** Whether a language with phrases of its own is called so. */
  readonly isCode: (code: string) => boolean
}

/** Answers pages, and keeps the answer for the next ones. */
export type AnswerCues = (page: LanguageHint, isPrivate: boolean) => PackedCues | undefined

export function answerCues(browser: Pick<Browser, 'storage'>, { edition, find, isCode }: AllCues): AnswerCues {
  const { keep } = keptCues(browser, edition)
  return (page, isPrivate) => {
    const cues = find(page)
    const { language: code } = page
    // nothing of a private window is stored, no code that a page makes up, and under a code its own language's alone: a
    // page that declares `en`, or nothing, may be in any
    if (cues && code && !isPrivate && isCode(code) && find({ language: code }) === cues) void keep(code, cues)
    return cues
  }
}

/** Keeps the phrases of the language that the reader most likely reads, so that the first page of all has them, too. */
export function keepLikelyCues({ i18n, runtime }: Pick<Browser, 'i18n' | 'runtime'>, answer: AnswerCues): void {
  runtime.onInstalled.addListener(() => {
    const [language] = i18n.getUILanguage().toLowerCase().split('-')
    answer({ language }, false)
  })
}
