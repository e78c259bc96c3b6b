import { describe, expect, it } from 'vitest'
import { asWritten } from '../../../../src/extension/popup/page-quote.ts'

describe('asWritten', () => {
  it.each([
    ['follow us', 'Please FOLLOW  US today', 'FOLLOW US'],
    ['decouvrir les offres', 'À lire : Découvrir les offres', 'Découvrir les offres'],
    ['decouvrir', 'De\u0301couvrir', 'De\u0301couvrir'],
    ['cafe', 'Le cafe\u0301 du port', 'cafe\u0301'],
    ['onerilen video', 'ÖNERİLEN VİDEO', 'ÖNERİLEN VİDEO'],
    ['기사', '관련 기사 더 보기', '기사'],
    ["don't miss", 'Don’t miss this', 'Don’t miss'],
  ])('finds %s in %s', (phrase, text, written) => {
    expect(asWritten(phrase, text)).toBe(written)
  })

  it('keeps a phrase that the text does not have', () => {
    expect(asWritten('sign up', 'Your e-mail address')).toBe('sign up')
    // Half of a letter that stands for two.
    expect(asWritten('f', 'ﬁsh')).toBe('f')
  })
})
