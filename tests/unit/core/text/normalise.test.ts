import { expect, it } from 'vitest'
import { letterCount, normalise, visibleText } from '../../../../src/core/text/normalise.ts'

it('shows text as a reader sees it', () => {
  expect(visibleText('  So\u00adft\u200b\n\t hy\u2060phen ')).toBe('Soft hyphen')
})

it('lowers case, drops accents of Latin, Greek and Cyrillic, straightens quotes', () => {
  expect(normalise('À LIRE — Für Ελλάδα «ЁЖ» ‘it’')).toBe('a lire — fur ελλαδα "еж" \'it\'')
})

it('keeps the marks that other scripts cannot do without', () => {
  expect(normalise('ガ')).toBe('ガ')
  expect(normalise('ک')).toBe('ک')
  expect(normalise('हिन्दी')).toBe('हिन्दी')
})

it('drops the marks that Armenian sets within a word for a question', () => {
  expect(normalise('Ունե՞ք լուր')).toBe('ունեք լուր')
})

it('folds full-width and half-width forms', () => {
  expect(normalise('ＬＩＮＥ：ｶﾞ')).toBe('line:ガ')
})

it('counts letters and digits in any script', () => {
  expect(letterCount('Ab 12 — 関連!')).toBe(6)
  expect(letterCount('… ?')).toBe(0)
})
