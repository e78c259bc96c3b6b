import { describe, expect, it } from 'vitest'
import { cueMatchers } from '../../../../src/core/text/cue-matchers.ts'
import { packCues } from '../../../../src/core/text/pack-cues.ts'
import { normalise } from '../../../../src/core/text/normalise.ts'
import { PROMOTION_KINDS, type CuePhrases } from '../../../../src/rules/cue-phrases.ts'

const NO_PROMOTION = Object.fromEntries(
  PROMOTION_KINDS.map((kind) => [kind, [] as string[]]),
) as unknown as CuePhrases['promotion']

const language = (
  given: Partial<CuePhrases['related'] & CuePhrases['keep'] & CuePhrases['promotion']>,
): CuePhrases => ({
  language: 'xx',
  promotion: { ...NO_PROMOTION, ...given },
  related: {
    lead: given.lead ?? [],
    follow: (given as { readonly follow?: readonly string[] }).follow ?? [],
    heading: given.heading ?? [],
    seeAll: given.seeAll ?? [],
  },
  keep: {
    gate: given.gate ?? [],
    sponsored: given.sponsored ?? [],
    note: given.note ?? [],
    comments: given.comments ?? [],
  },
})

const found = (cues: readonly CuePhrases[]) => cueMatchers(cues.map(packCues))

it('keeps the kinds of promotion apart', () => {
  const { requests } = found([language({ app: ['get our app'], donate: ['chip in'] })])
  expect(requests('please get our app today').get('app')).toBe('get our app')
  expect(requests('please get our app today').get('donate')).toBeUndefined()
  expect(requests('chip in').get('donate')).toBe('chip in')
})

it('hears all languages at once, the first one first', () => {
  const { lead } = found([language({ lead: ['read more'] }), language({ lead: ['mehr zum thema', 'read'] })])
  expect(lead.find('mehr zum thema: hafen')).toBe('mehr zum thema')
  expect(lead.find('read more: harbour')).toBe('read more')
})

it('hears no request in what somebody else says', () => {
  const { requests } = found([language({ follow: ['follow us', '^join us'] })])
  const asks = (text: string) => requests(normalise(text)).size > 0
  expect(asks('“Follow us, it is this way,” the guide called.')).toBe(false)
  expect(asks('« Join us », a lancé le guide')).toBe(false)
  expect(asks('‘Follow us’, riep de gids')).toBe(false)
  expect(asks('Do you like “The Guide”? Then follow us')).toBe(true)
  expect(asks('» Join us for “The Guide”')).toBe(true)
  expect(asks('「Follow us」と案内人は叫んだ')).toBe(false)
  expect(asks('তিনি বলেন, ‘পথ চেনাব, follow us পথে’')).toBe(false)
  expect(asks('「案内人」 follow us')).toBe(true)
  expect(asks('– Follow us, it is this way, the guide called')).toBe(false)
  expect(asks('- Follow us')).toBe(true)
})

it('reads a name in quotes amid a line', () => {
  const { requests } = found([language({ follow: ['^follow* on {platform}'] })])
  expect(requests(normalise('Follow the news on „Telegram“')).size).toBe(1)
  expect(requests(normalise('„Follow“ on Telegram')).size).toBe(0)
})

it('names the first phrase of a list that matches', () => {
  const { requests } = found([language({ tips: ['send us', 'send us your story'] })])
  expect(requests('now send us your story').get('tips')).toBe('send us')
})

describe('where a phrase must stand', () => {
  const cues = found([
    language({
      lead: ['also read'],
      heading: ['most read'],
      seeAll: ['see all'],
      gate: ['to continue reading'],
      sponsored: ['sponsored'],
      note: ['an earlier version'],
      comments: ['comments'],
    }),
  ])

  it('lead, heading and comments: at the beginning', () => {
    expect(cues.lead.find('also read: harbour')).toBe('also read')
    expect(cues.lead.find('they also read')).toBeUndefined()
    expect(cues.heading.find('most read today')).toBe('most read')
    expect(cues.heading.find("world's most read")).toBeUndefined()
    expect(cues.comments.find('comments (12)')).toBe('comments')
    expect(cues.comments.find('no comments')).toBeUndefined()
  })

  it('headingWithin: the same words anywhere', () => {
    expect(cues.headingWithin.find("world's most read")).toBe('most read')
  })

  it('seeAll and sponsored: the whole text', () => {
    expect(cues.seeAll.find('see all »')).toBeDefined()
    expect(cues.seeAll.find('see all the boats')).toBeUndefined()
    expect(cues.sponsored.find('sponsored')).toBe('sponsored')
    expect(cues.sponsored.find('the race was sponsored')).toBeUndefined()
  })

  it('gate and note: anywhere', () => {
    expect(cues.gate.find('log in to continue reading this')).toBe('to continue reading')
    expect(cues.note.find('in an earlier version we said')).toBe('an earlier version')
  })
})

it('takes "follow" for the platform and for the story apart', () => {
  const { requests, follow } = found([
    {
      ...language({}),
      promotion: { ...NO_PROMOTION, follow: ['follow us'] },
      related: { lead: [], follow: ['read on'], heading: [], seeAll: [] },
    },
  ])
  expect(requests('follow us').get('follow')).toBe('follow us')
  expect(follow.find('follow us')).toBeUndefined()
  expect(follow.find('read on')).toBe('read on')
  expect(follow.find('read on the pier')).toBeUndefined()
})

it('matches words with any accents once they are normalised', () => {
  expect(found([language({ lead: ['à lire également'] })]).lead.find(normalise('À LIRE EGALEMENT : le port'))).toBe(
    'a lire egalement',
  )
})

it('looks at no text that is far longer than any cue', () => {
  const { gate } = found([language({ gate: ['subscribe'] })])
  expect(gate.find(`subscribe ${'x '.repeat(100)}`)).toBe('subscribe')
  expect(gate.find(`subscribe ${'x '.repeat(1000)}`)).toBeUndefined()
})

it('finds nothing without languages', () => {
  const { lead, gate, requests } = found([])
  expect([lead, gate].map((matcher) => matcher.find('read more'))).toEqual([undefined, undefined])
  expect(requests('read more').size).toBe(0)
})
