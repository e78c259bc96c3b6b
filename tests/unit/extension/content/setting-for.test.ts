import { expect, it } from 'vitest'
import { DETECTOR_IDS } from '../../../../src/core/detectors/detector-ids.ts'
import { settingFor } from '../../../../src/extension/content/setting-for.ts'

it('tells blocks of stories from lines that point to one, and both from promotion', () => {
  const related = DETECTOR_IDS.filter((detector) => settingFor({ kind: 'related', detector }) === 'blocks')
  expect(related).toEqual(['story-list', 'story-card'])
  expect(settingFor({ kind: 'related', detector: 'full-story-link' })).toBe('pointers')
  expect(settingFor({ kind: 'promotion', detector: 'follow' })).toBe('promotions')
})
