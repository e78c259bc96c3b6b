import { describe, expect, it } from 'vitest'
import { pageLanguage } from '../../../../src/core/text/page-language.ts'
import { documentOf } from '../read-html.ts'

const languageOf = (html: string) => pageLanguage(documentOf(html))
const titled = (title: string, lang = '') => languageOf(`<html lang="${lang}"><title>${title}</title>`)

it('takes the primary subtag that the document declares', () => {
  expect(languageOf('<html lang="pt-BR">')).toBe('pt')
  expect(languageOf('<html lang=" DE_at ">')).toBe('de')
})

it.each([
  ['<meta http-equiv="Content-Language" content="nl">', 'nl'],
  ['<meta name="language" content="fi">', 'fi'],
  ['<meta property="og:locale" content="es_MX">', 'es'],
  ['<body lang="sv">', 'sv'],
])('falls back on %s', (markup, language) => {
  expect(languageOf(markup)).toBe(language)
})

it('prefers the root element to all others', () => {
  expect(languageOf('<html lang="it"><meta property="og:locale" content="en_GB">')).toBe('it')
})

it('knows no language where none is declared and the script tells none', () => {
  expect(languageOf('<title>Havnen er åben igen</title>')).toBeUndefined()
  expect(languageOf('<html lang="?">')).toBeUndefined()
})

describe('the script of the title', () => {
  it.each([
    ['港の砂船が動いた', 'ja'],
    ['항구가 다시 열렸다', 'ko'],
    ['港口重新开放', 'zh'],
    ['الميناء يفتح من جديد', 'ar'],
    ['پس از نه روز بندر گشوده شد', 'fa'],
    ['הנמל נפתח מחדש', 'he'],
    ['Το λιμάνι άνοιξε ξανά', 'el'],
    ['ท่าเรือเปิดอีกครั้ง', 'th'],
    ['बंदरगाह फिर खुला', 'hi'],
    ['বন্দর আবার খুলেছে', 'bn'],
    ['Порт знову відкрито після дев’яти днів', 'uk'],
    ['Порт снова открыт', 'ru'],
  ])('%s tells %s', (title, language) => {
    expect(titled(title)).toBe(language)
    expect(titled(title, 'en')).toBe(language)
  })

  it('does not contradict a language other than English', () => {
    expect(titled('Порт отново отвори', 'bg')).toBe('bg')
  })

  it('needs more of the title than a foreign name', () => {
    expect(titled('The harbour that its people have always called Ελλη is open', 'en')).toBe('en')
  })
})
