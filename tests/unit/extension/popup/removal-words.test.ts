import { describe, expect, it } from 'vitest'
import type { FindingSummary } from '../../../../src/extension/page-snapshot.ts'
import { reasonFor, removalSummary } from '../../../../src/extension/popup/removal-words.ts'
import { english, plain } from '../fake-i18n.ts'
import { promotion, story, summary } from '../summaries.ts'

describe('removalSummary', () => {
  it.each([
    [{ promotions: 3, stories: 24, blocks: 4 }, '3 promotional lines · 24 stories from 4 blocks'],
    [{ promotions: 1, stories: 5, blocks: 1 }, '1 promotional line · 5 stories'],
    [{ stories: 1, blocks: 2, others: 1 }, '1 story from 2 blocks · 1 other pointer'],
    [{ others: 2 }, '2 other pointers'],
    [{}, 'Everything is shown again'],
  ])('%j: %s', (counts, words) => {
    expect(removalSummary(english, { promotions: 0, stories: 0, blocks: 0, others: 0, ...counts })).toBe(words)
  })
})

describe('reasonFor', () => {
  const reason = (finding: FindingSummary) => plain(reasonFor(english, finding))
  const titled = (count: number) => Array.from({ length: count }, (_, number) => story(`Story ${String(number)}`))

  it('says what a line asks for, in whose words', () => {
    expect(reason(promotion())).toBe('Asks you to follow a channel: “Follow us on Telegram”')
  })

  it.each([
    ['after', 5, '5 linked headlines in a row after the article'],
    ['inside', 1, '1 linked headline in the article'],
    ['before', 2, '2 linked headlines in a row before the article'],
  ] as const)('counts a list %s the text: %i', (place, count, words) => {
    expect(reason(summary({ place, stories: titled(count) }))).toBe(words)
  })

  it('says under which words a list stood', () => {
    const evidence = [
      { rule: 'cue:related-heading', detail: 'most read' },
      { rule: 'shape:stories-in-a-row', detail: '2 stories' },
    ]
    expect(reason(summary({ evidence, stories: titled(2) }))).toBe(
      '2 linked headlines in a row after the article: “most read”',
    )
  })

  it('counts no stories where a heading is all there was', () => {
    const evidence = [{ rule: 'cue:related-heading', detail: 'most read' }]
    expect(reason(summary({ text: 'MOST READ', evidence }))).toBe('The heading of a list of other stories: “MOST READ”')
  })

  it('quotes the page in its own spelling', () => {
    const evidence = [{ rule: 'cue:subscribe', detail: 'decouvrir les offres' }]
    expect(reason(promotion({ text: 'À lire : Découvrir les offres', evidence }))).toContain('“Découvrir les offres”')
  })

  it('says once what is both a word and a name of the page', () => {
    const evidence = [
      { rule: 'cue:related-heading', detail: 'trending' },
      { rule: 'name:related', detail: 'Trending' },
    ]
    expect(reason(summary({ evidence, stories: titled(2) }))).toBe(
      '2 linked headlines in a row after the article: “trending”',
    )
  })

  it.each([
    ['https://www.example.org/subscribe/', 'example.org/subscribe'],
    ['https://example.org/?utm_source=page', 'example.org'],
    [`https://example.org/publications/${'x'.repeat(40)}?oc=3`, 'example.org/…'],
    ['no address', 'no address'],
  ])('says of %s no more than can be read', (detail, words) => {
    expect(reason(promotion({ evidence: [{ rule: 'address', detail }] }))).toContain(`leads to ${words}`)
    expect(reason(promotion({ evidence: [{ rule: 'address', detail }] }))).toMatch(new RegExp(`${words}$`))
  })

  it('puts names, addresses and fields in words, and says no more than two of them', () => {
    const evidence = [
      { rule: 'name', detail: 'promo-box' },
      { rule: 'address', detail: 'https://www.example.org/app' },
      { rule: 'field', detail: 'input[type="email"]' },
    ]
    expect(reason(promotion({ detector: 'app', evidence }))).toBe(
      'Asks you to get an app · the page calls it “promo-box” · leads to example.org/app',
    )
    expect(reason(promotion({ detector: 'newsletter', evidence: evidence.slice(2) }))).toBe(
      'Asks you to sign up for a newsletter · has a field for an address',
    )
  })

  it('says each thing once, and no measures', () => {
    const name = { rule: 'name:related', detail: 'teaser' }
    expect(reason(summary({ detector: 'story-card', evidence: [name, name, { rule: 'tag', detail: 'aside' }] }))).toBe(
      'Another story in a box · the page calls it “teaser”',
    )
  })
})
