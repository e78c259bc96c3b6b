const LETTERS: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'г',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  ž: 'ж',
  z: 'з',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  lj: 'љ',
  m: 'м',
  n: 'н',
  nj: 'њ',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  ć: 'ћ',
  u: 'у',
  f: 'ф',
  h: 'х',
  c: 'ц',
  č: 'ч',
  dž: 'џ',
  š: 'ш',
}

/** Serbian cue phrases in their other script. What has letters that Serbian lacks (`newsletter`, `facebook`) stays Latin. */
export function inCyrillic(phrases: readonly string[]): string[] {
  return phrases.map((phrase) => phrase.replace(/\{platform\}|[a-zčćđšž]+/g, wordInCyrillic))
}

function wordInCyrillic(word: string): string {
  return word === '{platform}' || /[qwxy]/.test(word)
    ? word
    : word.replace(/lj|nj|dž|./g, (letter) => LETTERS[letter] ?? letter)
}
