import { describe, expect, it } from 'vitest'
import { pageLanguage } from '../../../../src/core/text/page-language.ts'
import { documentOf, PROSE } from '../read-html.ts'

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

it('knows no language where none is declared and neither script nor words tell one', () => {
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
    ['Порт ізноў адкрылі пасля дзевяці дзён', 'be'],
    ['Пристаништето повторно отворено, вели ќе работи', 'mk'],
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

describe('the commonest words of the paragraphs', () => {
  const paragraph = (text: string) => `<p>${text}</p>`
  const SAMPLES = {
    de: 'Der Sandkahn kam kurz vor fünf Uhr von der Barre an der Mündung des Hafens frei, und die Boote der Fischer durften nach neun Tagen wieder auf das Meer hinaus.',
    es: 'La barcaza de arena quedó libre poco antes de las cinco de la mañana, y los pescadores que esperaban en el puerto salieron al mar por primera vez en nueve días.',
    pt: 'A barcaça de areia ficou livre pouco antes das cinco da manhã, e os pescadores que esperavam no porto não perderam tempo e saíram para o mar com as redes.',
    nl: 'De zandschuit kwam kort voor vijf uur los van de bank in de monding van de haven, en de vissers konden na negen dagen weer met hun boten naar zee, zei een van hen.',
    pl: 'Barka z piaskiem zeszła z mielizny tuż przed piątą rano i rybacy, którzy czekali w porcie od dziewięciu dni, wypłynęli w morze, jak się dowiedzieliśmy do tej pory na miejscu, nie bez radości.',
    tr: 'Kum mavnası sabah beşe doğru liman ağzındaki sığlıktan kurtuldu ve dokuz gündür bekleyen balıkçılar için bu sabah çok güzel bir haber oldu, ama daha da iyisi bir gün sonra geldi.',
    id: 'Tongkang pasir itu lepas dari gosong di mulut pelabuhan pada pukul lima pagi, dan para nelayan yang menunggu dengan sabar selama sembilan hari tidak akan lupa akan hari ini.',
    sw: 'Jahazi la mchanga lilitoka kwenye mwamba wa bandari kabla ya saa kumi na moja asubuhi, na wavuvi wa mji huo walikuwa na furaha kubwa kwa siku hiyo katika bahari ya nchi yao.',
  }
  it.each(Object.entries(SAMPLES))('tell %s where nothing is declared, or English', (language, text) => {
    expect(languageOf(paragraph(text))).toBe(language)
    expect(languageOf(`<html lang="en">${paragraph(text)}`)).toBe(language)
    expect(languageOf(`<html lang="fr">${paragraph(text)}`)).toBe('fr')
  })

  it('leave an English page English', () => {
    const text = PROSE.map(paragraph).join('')
    expect(languageOf(`<html lang="en">${text}`)).toBe('en')
    expect(languageOf(text)).toBe('en')
  })

  it('say nothing from a line or two', () => {
    expect(languageOf(paragraph('Der Hafen ist wieder frei'))).toBeUndefined()
  })
})
