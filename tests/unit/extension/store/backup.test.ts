import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../../src/extension/page-settings.ts'
import { backupText, readBackup } from '../../../../src/extension/store/backup.ts'

const WHOLE = {
  settings: { ...DEFAULT_SETTINGS, everywhere: false },
  sites: {
    'example.org': { enabled: false, keep: ['follow: follow us'] },
    'a.example': { enabled: true, article: true },
  },
}

describe('a backup', () => {
  it('says the same when it is read again', () => {
    expect(readBackup(backupText(WHOLE))).toEqual(WHOLE)
    expect(readBackup('\uFEFF' + backupText(WHOLE))).toEqual(WHOLE)
  })

  it('is sorted, so that two of them can be compared', () => {
    expect(backupText(WHOLE)).toMatch(/^\{\n {2}"lede": 1,[^]*"a\.example"[^]*"example\.org"/)
  })

  it.each([
    ['no JSON', 'lede: 1', { why: 'no-json' }],
    ['nothing', '', { why: 'no-json' }],
    ['something else', '[1, 2]', { why: 'not-ours' }],
    ['null', 'null', { why: 'not-ours' }],
    ['a file of another program', '{"version": 1, "sites": {}}', { why: 'not-ours' }],
    ['a later version', '{"lede": 2, "sites": []}', { why: 'newer' }],
    ['a version that never was', '{"lede": 0, "settings": {}, "sites": {}}', { why: 'wrong-part', where: 'lede' }],
    ['a part that is missing', '{"lede": 1, "settings": {}}', { why: 'wrong-part', where: 'sites' }],
    ['a part that is unknown', '{"lede": 1, "settings": {}, "sites": {}, "x": 1}', { why: 'wrong-part', where: 'x' }],
    [
      'an unknown setting',
      '{"lede": 1, "settings": {"speed": true}, "sites": {}}',
      { why: 'wrong-part', where: 'settings › speed' },
    ],
    [
      'a setting of another kind',
      '{"lede": 1, "settings": {"badge": "yes"}, "sites": {}}',
      { why: 'wrong-part', where: 'settings › badge' },
    ],
    [
      'a choice of another kind',
      '{"lede": 1, "settings": {}, "sites": {"example.org": {"enabled": 1}}}',
      { why: 'wrong-part', where: 'sites › example.org › enabled' },
    ],
    [
      'a name that is no site',
      '{"lede": 1, "settings": {}, "sites": {"https://example.org/": {"enabled": true}}}',
      { why: 'wrong-part', where: 'sites › https://example.org/' },
    ],
  ])('is refused when it is %s', (_, text, refusal) => {
    expect(readBackup(text)).toEqual(refusal)
  })
})
