import type english from './_locales/en/messages.json'
import type { I18n } from './browser.ts'

type Category = Exclude<Intl.LDMLPluralRule, 'other'>
type Entry = keyof typeof english

/** A text that depends on a number: `promotionalLines` stands for `promotionalLines_one`, `promotionalLines_other` … */
export type PluralKey = Entry extends infer Key ? (Key extends `${infer Name}_other` ? Name : never) : never

/** A text of `_locales/<language>/messages.json`. */
export type MessageKey = Exclude<Entry, `${PluralKey}_${Category | 'other'}`>

/** Every word that Lede says by itself, in the reader's language, or in English where Lede does not speak it. */
export class Words {
  readonly #i18n: Pick<I18n.Static, 'getMessage'>
  readonly #plurals: Intl.PluralRules
  readonly #numbers: Intl.NumberFormat

  constructor(i18n: Pick<I18n.Static, 'getMessage'>) {
    this.#i18n = i18n
    // The browser's own language will not do: its texts may be English ones, for want of others.
    this.#plurals = new Intl.PluralRules(this.language)
    this.#numbers = new Intl.NumberFormat(this.language)
  }

  /** BCP 47 tag of the language that is spoken: "pt-BR". */
  get language(): string {
    return this.say('language')
  }

  get direction(): 'ltr' | 'rtl' {
    return this.say('direction') === 'rtl' ? 'rtl' : 'ltr'
  }

  /** @param parts stand where the text has `$1`, `$2` …; words of a page should come through `isolated` */
  say(key: MessageKey, ...parts: readonly string[]): string {
    return this.#i18n.getMessage(key, [...parts])
  }

  /** The text for a number, which stands where it has `$1`; the parts follow from `$2`. */
  count(key: PluralKey, count: number, ...parts: readonly string[]): string {
    const substitutions = [this.number(count), ...parts]
    const exact = this.#i18n.getMessage(`${key}_${this.#plurals.select(count)}`, substitutions)
    return exact || this.#i18n.getMessage(`${key}_other`, substitutions)
  }

  number(value: number): string {
    return this.#numbers.format(value)
  }
}

/** Tells a page of the extension which language it is in. */
export function speak(document: Document, words: Words): void {
  document.documentElement.lang = words.language
  document.documentElement.dir = words.direction
}

/** Keeps words of another direction from turning the sentence around them, by Unicode's invisible isolates. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
