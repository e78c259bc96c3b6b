import { readFileSync } from 'node:fs'
import type { I18n } from '../../../src/extension/browser.ts'
import { Words } from '../../../src/extension/words.ts'

type Texts = Readonly<Record<string, { readonly message: string }>>

const FOLDER = 'src/extension/_locales'

const read = (locale: string): Texts => JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8')) as Texts

/** browser.i18n as it speaks in a locale: its texts, English ones where it has none, '' for a key that nobody has. */
export function fakeI18n(locale = 'en'): Pick<I18n.Static, 'getMessage' | 'getUILanguage'> {
  const texts: Texts = { ...read('en'), ...read(locale) }
  return {
    getUILanguage: () => locale.replace('_', '-'),
    getMessage: (key, parts = []) =>
      (texts[key]?.message ?? '').replaceAll(/\$([1-9])/g, (_, place) => [parts].flat()[Number(place) - 1] ?? ''),
  }
}

export const english = new Words(fakeI18n())

/** A text without Unicode's invisible marks of direction. */
export const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '')
