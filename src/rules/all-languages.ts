import type { CuePhrases } from './cue-phrases.ts'
import { af } from './languages/af.ts'
import { ar } from './languages/ar.ts'
import { az } from './languages/az.ts'
import { be } from './languages/be.ts'
import { bg } from './languages/bg.ts'
import { bn } from './languages/bn.ts'
import { ca } from './languages/ca.ts'
import { cs } from './languages/cs.ts'
import { da } from './languages/da.ts'
import { de } from './languages/de.ts'
import { el } from './languages/el.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { et } from './languages/et.ts'
import { fa } from './languages/fa.ts'
import { fi } from './languages/fi.ts'
import { fr } from './languages/fr.ts'
import { he } from './languages/he.ts'
import { hi } from './languages/hi.ts'
import { hr } from './languages/hr.ts'
import { hu } from './languages/hu.ts'
import { hy } from './languages/hy.ts'
import { id } from './languages/id.ts'
import { icelandic } from './languages/is.ts'
import { it } from './languages/it.ts'
import { ja } from './languages/ja.ts'
import { ka } from './languages/ka.ts'
import { ko } from './languages/ko.ts'
import { lb } from './languages/lb.ts'
import { lt } from './languages/lt.ts'
import { lv } from './languages/lv.ts'
import { mk } from './languages/mk.ts'
import { nl } from './languages/nl.ts'
import { no } from './languages/no.ts'
import { pl } from './languages/pl.ts'
import { pt } from './languages/pt.ts'
import { ro } from './languages/ro.ts'
import { ru } from './languages/ru.ts'
import { sk } from './languages/sk.ts'
import { sl } from './languages/sl.ts'
import { sq } from './languages/sq.ts'
import { sr } from './languages/sr.ts'
import { sv } from './languages/sv.ts'
import { sw } from './languages/sw.ts'
import { ta } from './languages/ta.ts'
import { th } from './languages/th.ts'
import { tr } from './languages/tr.ts'
import { uk } from './languages/uk.ts'
import { ur } from './languages/ur.ts'
import { vi } from './languages/vi.ts'
import { zh } from './languages/zh.ts'
import { zu } from './languages/zu.ts'

/** Every language that Lede has cue phrases for, one file each. */
export const ALL_LANGUAGES: readonly CuePhrases[] = [
  af,
  ar,
  az,
  be,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  icelandic,
  it,
  ja,
  ka,
  ko,
  lb,
  lt,
  lv,
  mk,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
  zu,
]

/** The codes that pages name a language by. */
export function codesOf({ language, aliases = [] }: CuePhrases): readonly string[] {
  return [language, ...aliases]
}

const BY_CODE: ReadonlyMap<string, CuePhrases> = new Map(
  ALL_LANGUAGES.flatMap((phrases) => codesOf(phrases).map((code) => [code, phrases] as const)),
)

/**
 * @param language a page's `lang`, e.g. `de`, `pt-BR`, `zh_Hant_TW`; only the primary subtag counts
 * @returns undefined for a language without cue phrases
 */
export function cuePhrasesFor(language: string): CuePhrases | undefined {
  const [primary = ''] = language.trim().toLowerCase().split(/[-_]/, 1)
  return BY_CODE.get(primary)
}

/** What a page is read with: English where nothing else is known, as many publishers' templates are. */
export function cuePhrasesOrEnglish(language: string | undefined): CuePhrases {
  return cuePhrasesFor(language ?? 'en') ?? en
}
