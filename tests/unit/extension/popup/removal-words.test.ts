import { describe, expect, it } from 'vitest'
import { reasonFor, removalSummary } from '../../../../src/extension/popup/removal-words.ts'
import { english, plain } from '../fake-i18n.ts'

const reason = (evidence: Parameters<typeof reasonFor>[1]) => plain(reasonFor(english, evidence) ?? 'none')

describe('removalSummary', () => {
  it.each([
    [1, 13, '1 promotional line, 13 pointers to other stories'],
    [2, 1, '2 promotional lines, 1 pointer to another story'],
    [1, 0, '1 promotional line'],
    [0, 4, '4 pointers to other stories'],
    [0, 0, 'Everything is shown again'],
  ])('%i and %i: %s', (promotions, pointers, words) => {
    expect(removalSummary(english, { promotions, pointers })).toBe(words)
  })
})

describe('reasonFor', () => {
  it('tells words, names and measures apart', () => {
    const evidence = [
      { rule: 'cue:follow', detail: 'follow us' },
      { rule: 'name', detail: 'promo-box' },
      { rule: 'shape:story-row', detail: '5 stories' },
    ]
    expect(reason(evidence)).toBe('says “follow us” · the page calls it “promo-box” · 5 stories')
  })

  it('puts fields and addresses in words', () => {
    const evidence = [
      { rule: 'address', detail: 'https://example.org/app' },
      { rule: 'field', detail: 'input[type="email"]' },
    ]
    expect(reason(evidence)).toBe('links to https://example.org/app · asks for an address')
  })

  it('says each thing once, and nothing where there is nothing to say', () => {
    const cue = { rule: 'cue:follow', detail: 'follow us' }
    expect(reason([cue, cue])).toBe('says “follow us”')
    expect(reason([{ rule: 'shape:story-row' }])).toBe('none')
  })
})
