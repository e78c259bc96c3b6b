/** Those of English alone: every page asks for them. */
export const ENGLISH_WORDS = 'the of and to in is that for was with on at by from'

/** The commonest words of languages in Latin script: those that neighbours do not have count most, so they are in. */
const FUNCTION_WORDS = {
  en: ENGLISH_WORDS,
  de: 'der die und das den von mit ist nicht auf ein eine im zu',
  fr: 'les des est une dans pour que qui sur pas le la et du',
  es: 'los las del que una por con para el la en se su y',
  pt: 'os as uma não para com que do da em no na e ao',
  it: 'che di della per con del il la un sono nel alla e gli',
  ca: 'els les amb que per una del i la al aquest més és en',
  nl: 'het een van en niet dat voor zijn met op de te is die',
  af: 'die en van het nie is vir wat word te in sy om ook',
  sv: 'och att det som är på för av inte den i till har med',
  no: 'og det som på av ikke til har er for en å etter med',
  da: 'og det som på af ikke til har er for en at efter med',
  is: 'og að í er sem á til við um það ekki var hann því',
  fi: 'ja on ei että oli se hän ovat myös mukaan kun joka sekä mutta',
  et: 'ja on et ei see ta oma oli kui mis ka ning aga kes',
  lv: 'un ir ka no ar par uz lai arī tas kas bet gan tika',
  lt: 'ir kad į yra su iš bei bet tai jis buvo kaip apie ne',
  pl: 'w i na się nie z do że jest to o jak po dla',
  cs: 'a se v na je že s z do by jsou který při podle',
  sk: 'a sa v na je že s z do by sú ktorý pri podľa',
  sl: 'in je v na se da so za ki pa ne bi tudi po',
  hr: 'i je u na se da su za od koji ne što ili kako',
  hu: 'a az és hogy nem is egy volt meg csak de el már szerint',
  ro: 'și în de la cu pe care nu din este o un să au',
  tr: 've bir bu için ile de da olarak çok olan daha göre ise gibi',
  az: 've və bir bu üçün ilə də da olan edib görə ki daha deyib',
  id: 'yang dan di untuk dengan ini pada dari itu dalam tidak akan ke juga',
  vi: 'của và các là được cho một không trong có với những người đã',
  sw: 'ya na wa kwa katika ni za la kuwa hiyo huo kama yake cha',
  zu: 'ukuthi futhi kanye uma ngoba lapho kodwa nje lo leli kwi le kule bonke',
}

const WORDS = /[a-zà-žșțəğışạ-ỹ]+/g
/** How much more often than those of the next language; neighbours share words, and then none is sure. */
const LEAD = 1.15
/** Share of a text's words; prose has 0.25 to 0.5. */
const LEAST = 0.12

/** The language that a text in Latin script is written in, by its commonest words; undefined when that is not clear. */
export function languageOfWords(text: string): string | undefined {
  const words = wordsOf(text)
  const counts = Object.entries(FUNCTION_WORDS).map(([language, list]) => {
    return { language, count: commonIn(words, list) }
  })
  const [first, second] = counts.sort((a, b) => b.count - a.count)
  if (!first?.count || !second || first.count < LEAST * words.length || first.count < LEAD * second.count)
    return undefined
  return first.language
}

export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORDS) ?? []
}

/** How many of the words are in a list. */
export function commonIn(words: readonly string[], list: string): number {
  const common = new Set(list.split(' '))
  return words.filter((word) => common.has(word)).length
}
