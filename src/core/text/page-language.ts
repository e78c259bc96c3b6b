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
  [/[іїєґ]/i, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
]

/** A language counts as the title's when its script holds at least this share of the title's letters. */
const SHARE = 0.3

/**
 * The page's language as a primary subtag ("de"), or undefined: what the document declares, unless its title is written
 * in another script; some templates declare `en` for every edition.
 */
export function pageLanguage(document: Document): string | undefined {
  const declared =
    document.documentElement.getAttribute('lang') ||
    document.querySelector('meta[http-equiv="content-language" i], meta[name="language" i]')?.getAttribute('content') ||
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content') ||
    document.querySelector('body')?.getAttribute('lang')
  const language = declared ? /^[a-z]{2,3}/i.exec(declared.trim())?.[0].toLowerCase() : undefined
  const written = languageOfScript(document.title)
  return written && (!language || language === 'en') ? written : language
}

function languageOfScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu) ?? []
  for (const [script, language] of SCRIPT_LANGUAGES) {
    const count = letters.filter((letter) => script.test(letter)).length
    // a few letters tell these from their neighbours
    const needed = language === 'ja' || language === 'fa' || language === 'uk' ? 0.02 : SHARE
    if (count > 0 && count >= needed * letters.length) return language
  }
  return undefined
}
