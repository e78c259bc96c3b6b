// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { isolated, speak, Words } from '../../../src/extension/words.ts'
import { english } from './fake-i18n.ts'

/** A language with the texts given. */
const speaking = (texts: Readonly<Record<string, string>>) =>
  new Words({ getMessage: (key, parts = []) => (texts[key] ?? '').replace('$1', [parts].flat()[0] ?? '') })

describe('words', () => {
  it('puts parts into a text', () => {
    expect(english.say('switchLabel', 'example.org')).toBe('Clean pages on example.org')
  })

  it.each([
    [1, '1 promotional line'],
    [0, '0 promotional lines'],
    [1200, '1,200 promotional lines'],
  ])('has the form for %i', (count, text) => {
    expect(english.count('promotionalLines', count)).toBe(text)
  })

  it.each([
    [1, '1 строка'],
    [3, '3 строки'],
    [11, '11 строк'],
    [1.5, '1,5 …'],
  ])('follows the rules of its own language: %d', (count, text) => {
    const texts = { _one: '$1 строка', _few: '$1 строки', _many: '$1 строк', _other: '$1 …' }
    const named = Object.entries(texts).map(([form, word]) => [`promotionalLines${form}`, word] as const)
    expect(speaking({ language: 'ru', ...Object.fromEntries<string>(named) }).count('promotionalLines', count)).toBe(
      text,
    )
  })

  it('takes the general form where a language has no other', () => {
    const words = speaking({ language: 'pt-BR', promotionalLines_other: '$1 linhas' })
    expect(words.count('promotionalLines', 1)).toBe('1 linhas')
  })

  it('tells a page its language and direction', () => {
    speak(document, speaking({ language: 'fa', direction: 'rtl' }))
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['fa', 'rtl'])
    speak(document, english)
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr'])
  })

  it('sets words of a page apart by marks that nobody sees', () => {
    expect(isolated('مرحبا')).toMatch(/^\u2068مرحبا\u2069$/)
  })
})
