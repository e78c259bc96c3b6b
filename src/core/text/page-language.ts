import { commonIn, ENGLISH_WORDS, languageOfWords, wordsOf } from './function-words.ts'

/** Scripts that (nearly) name a language by themselves. */
const SCRIPT_LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[پچژگ]/, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/ў/i, 'be'],
  [/[ѓќѕ]/i, 'mk'],
  [/[іїєґ]/i, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
]

/** Latin letters, punctuation and symbols. */
const LATIN = /^[\u0000-\u024f\u1e00-\u1eff\u2000-\u2bff]*$/

/** A few letters tell these from their neighbours. */
const TOLD_BY_FEW = ['ja', 'fa', 'be', 'mk', 'uk']

/** A language counts as the title's when its script holds at least this share of the title's letters. */
const SHARE = 0.3

/** How much of a page's paragraphs is read for its language, in UTF-16 units. */
const SAMPLE = 1500

/** So many English ones stand in no other language's prose. */
const SURELY_ENGLISH = 0.22
/** Fewer words of a text say little. */
const FEWEST_WORDS = 12

/** What a page tells of its language. Plain data, so that it can be sent. */
export interface LanguageHint {
  /** A primary subtag ("de"). */
  readonly language?: string | undefined
  /** A title in another script than Latin, of a page that may be in another language. */
  readonly title?: string | undefined
  /** The beginning of such a page's text, unless that is English. */
  readonly sample?: string | undefined
}

/** The page's language, or undefined. */
export function pageLanguage(document: Document): string | undefined {
  return languageOf(languageHint(document))
}

/** The language of a hint; needs scripts and words of many languages, and so is asked in the background. */
export function languageOf({ language, title, sample }: LanguageHint): string | undefined {
  return (title && languageOfScript(title)) ?? (sample && languageOfWords(sample)) ?? language
}

/**
 * What the document declares. Some templates declare `en` for every edition, and some nothing: there the title's script
 * decides, or else the commonest words of the paragraphs. Most pages of the web are English, and need not be compared with
 * other languages.
 */
export function languageHint(document: Document): LanguageHint {
  const language = declaredLanguage(document)
  if (language && language !== 'en') return { language }
  const title = LATIN.test(document.title) ? undefined : document.title
  const sample = sampleOf(document)
  const words = wordsOf(sample)
  if (words.length < FEWEST_WORDS) return { language, title }
  return commonIn(words, ENGLISH_WORDS) < SURELY_ENGLISH * words.length
    ? { language, title, sample }
    : { language: 'en', title }
}

function declaredLanguage(document: Document): string | undefined {
  const declared =
    document.documentElement.getAttribute('lang') ||
    document.querySelector('meta[http-equiv="content-language" i], meta[name="language" i]')?.getAttribute('content') ||
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content') ||
    document.querySelector('body')?.getAttribute('lang')
  return declared ? /^[a-z]{2,3}/i.exec(declared.trim())?.[0].toLowerCase() : undefined
}

/** The beginning of the page's longer paragraphs. */
function sampleOf(document: Document): string {
  let sample = ''
  for (const paragraph of document.getElementsByTagName('p')) {
    const text = paragraph.textContent
    if (text.length > 80) sample += ` ${text.slice(0, 400)}`
    if (sample.length > SAMPLE) break
  }
  return sample
}

function languageOfScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu) ?? []
  for (const [script, language] of SCRIPT_LANGUAGES) {
    const count = letters.filter((letter) => script.test(letter)).length
    const needed = TOLD_BY_FEW.includes(language) ? 0.02 : SHARE
    if (count > 0 && count >= needed * letters.length) return language
  }
  return undefined
}
