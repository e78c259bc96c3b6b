import { describe, expect, it } from 'vitest'
import { countRemovals, groupStories, nameGroups } from '../../../../src/extension/popup/story-groups.ts'
import { english } from '../fake-i18n.ts'
import { promotion, story, summary } from '../summaries.ts'

describe('groupStories', () => {
  it("groups by the blocks' own headings, in the page's order", () => {
    const groups = groupStories([
      promotion(),
      summary({ place: 'inside', stories: [story('In text')] }),
      summary({ heading: 'Most read', stories: [story('One'), story('Two')] }),
      summary({ stories: [story('Below')] }),
      summary({ heading: 'Most read', stories: [story('Three')] }),
    ])
    expect(groups.map(({ heading, place, stories }) => [heading, place, stories.map(({ title }) => title)])).toEqual([
      [undefined, 'article', ['In text']],
      ['Most read', 'after', ['One', 'Two', 'Three']],
      [undefined, 'after', ['Below']],
    ])
  })

  it('lists a story once, where it came first, with what later places know of it', () => {
    const first = story('One', { url: 'https://example.org/one?utm_source=box#top', time: 'today' })
    const later = story('One again', {
      url: 'https://example.org/one',
      time: 'later',
      section: 'World',
      teaser: 'Words',
    })
    const groups = groupStories([
      summary({ heading: 'Related', stories: [first] }),
      summary({ heading: 'Most read', stories: [later] }),
    ])
    expect(groups).toEqual([
      { heading: 'Related', place: 'after', stories: [{ ...first, section: 'World', teaser: 'Words' }] },
    ])
  })

  it("groups by the story's own row, where its block has several, and by the first place alone", () => {
    const groups = groupStories([
      summary({ place: 'inside', stories: [story('One', { url: 'https://example.org/one' })] }),
      summary({
        heading: 'Most read',
        stories: [
          story('One', { url: 'https://example.org/one', heading: 'Most read' }),
          story('Two', { heading: 'Latest' }),
        ],
      }),
    ])
    expect(groups.map(({ heading, stories }) => [heading, stories.map(({ title }) => title)])).toEqual([
      [undefined, ['One']],
      ['Latest', ['Two']],
    ])
  })

  it('takes a name and a password out of an address, and what turns or fills the list out of words', () => {
    const [group] = groupStories([
      summary({
        heading: '\u202eMost read',
        stories: [
          story('\u202eTurned\u2066', { url: 'https://bank.example:secret@example.org/a', teaser: 'x'.repeat(1e5) }),
          story('😀'.repeat(1e5), { url: 'https://example.org/b' }),
        ],
      }),
    ])
    expect(group).toMatchObject({
      heading: 'Most read',
      stories: [{ title: 'Turned', url: 'https://example.org/a' }, {}],
    })
    expect(group?.stories[0]?.teaser).toBe(`${'x'.repeat(300)}…`)
    expect(group?.stories[1]?.title).toBe(`${'😀'.repeat(150)}…`)
  })

  it('lists web addresses only', () => {
    const urls = ['javascript:alert(1)', 'data:text/html,x', 'not an address', 'ftp://example.org/a']
    expect(groupStories([summary({ stories: urls.map((url) => story('Bad', { url })) })])).toEqual([])
  })

  it('leaves out what the reader brought back', () => {
    expect(groupStories([summary({ restored: true, stories: [story('One')] })])).toEqual([])
  })
})

describe('nameGroups', () => {
  it('takes the page’s own headings, and says where the others stood', () => {
    const groups = nameGroups(
      english,
      groupStories([
        summary({ heading: 'Most Read', stories: [story('One')] }),
        summary({ place: 'inside', stories: [story('Two')] }),
        summary({ place: 'after', stories: [story('Three')] }),
      ]),
    )
    expect(groups.map(({ heading, key }) => [heading, key])).toEqual([
      ['Most Read', 'most read'],
      ['In the article', ':article'],
      ['After the article', ':after'],
    ])
  })
})

describe('countRemovals', () => {
  it('counts promotions, and each story once beside the pointers that name none', () => {
    const list = summary({ stories: [story('One'), story('Two')] })
    const line = summary({ detector: 'pointer-line', stories: [story('One')] })
    const nameless = summary({ detector: 'full-story-link' })
    expect(countRemovals([promotion(), list, line, nameless])).toEqual({
      promotions: 1,
      stories: 2,
      blocks: 2,
      others: 1,
    })
    expect(countRemovals([promotion({ restored: true }), { ...list, restored: true }])).toEqual({
      promotions: 0,
      stories: 0,
      blocks: 0,
      others: 0,
    })
  })
})
