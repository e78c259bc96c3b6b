import { describe, expect, it } from 'vitest'
import { cardsIn, findCards } from '../../../../src/core/stories/find-cards.ts'
import { judgeStoryBlock } from '../../../../src/core/stories/judge-story-block.ts'
import { article, boxAt, pageOf, type Insets } from '../read-html.ts'
import { card, link, list, STORIES, TITLES } from './stories-html.ts'

function judge(insets: Insets) {
  const page = pageOf(article(insets))
  const box = boxAt(page.map, '#x')
  return judgeStoryBlock(page, box, cardsIn(findCards(page), box))
}

const rules = (insets: Insets) => judge(insets)?.evidence.map(({ rule }) => rule)
const away = 'https://other.example'

describe('a list of stories', () => {
  it('speaks by its shape', () => {
    expect(judge({ after: list('id="x"') })).toMatchObject({
      shape: 'story-list',
      place: 'after',
      evidence: [{ rule: 'shape:stories-in-a-row', detail: '3 stories' }],
    })
    expect(judge({ after: list('id="x"') })?.cards.map(({ story }) => story.title)).toEqual(TITLES)
  })

  it('says why by its heading and its name', () => {
    expect(
      judge({ after: `<section id="x" class="related-stories"><h2>Most read</h2>${list()}</section>` }),
    ).toMatchObject({
      heading: 'Most read',
      evidence: [
        { rule: 'cue:related-heading', detail: 'most read' },
        { rule: 'name:related', detail: 'related' },
        { rule: 'shape:stories-in-a-row' },
      ],
    })
    expect(rules({ after: `<section id="x"><h2>Read more:</h2>${list()}</section>` })).toContain('cue:lead')
  })

  it('is not one that leads to others’ sites, unless its heading says so', () => {
    expect(judge({ after: list('id="x" class="related"', away) })).toBeUndefined()
    expect(judge({ after: `<section id="x"><h2>Most read</h2>${list('', away)}</section>` })).toBeDefined()
  })

  it('is not a partner’s, whatever its heading says', () => {
    const partners = (attributes: string, heading: string, host = away) =>
      judge({ after: `<section id="x" ${attributes}><h2>${heading}</h2>${list('', host)}</section>` })
    expect(partners('class="partner-headlines"', 'Most read')).toBeUndefined()
    expect(partners('', 'Around the web')).toBeUndefined()
    expect(partners('class="partner-headlines"', 'Most read', '')).toBeDefined()
  })

  it('is not what opens over the byline, with what else the writer wrote', () => {
    const byline = (name: string) => judge({ before: `<div class="${name}"><div id="x">${list()}</div></div>` })
    expect(byline('author-flyout')).toBeUndefined()
    expect(byline('flyout')).toBeDefined()
  })

  it('is not one of topics', () => {
    const topics = ['Whelks', 'Market', 'Ships'].map(
      (topic, at) => `<li><a href="${STORIES[at]?.[0] ?? ''}">${topic} x</a></li>`,
    )
    expect(judge({ after: `<ul id="x">${topics.join('')}</ul>` })).toBeUndefined()
  })

  it('may be, among the paragraphs, one of headlines after their kickers', () => {
    const items = (kicker: string) =>
      ([0, 1, 2] as const).map((at) => `<li><strong>${kicker}</strong>${link(at)}</li>`).join('')
    expect(judge({ inside: `<ul id="x">${items('The long quarrel over the sand bar: ')}</ul>` })).toBeDefined()
    expect(judge({ inside: `<ul id="x">${items('As the paper wrote long ago in its ')}</ul>` })).toBeUndefined()
  })

  it('is, among the paragraphs, not one whose items say more', () => {
    const items = STORIES.map(
      ([path, title]) => `<li><a href="${path}">${title}</a>, which took four of the skippers and their crews</li>`,
    )
    expect(judge({ inside: `<ul id="x">${items.join('')}</ul>` })).toBeUndefined()
    expect(judge({ inside: list('id="x"') })).toBeDefined()
  })
})

describe('a single story', () => {
  it('is a card with picture and headline', () => {
    expect(judge({ after: card(0, 'id="x"') })).toMatchObject({
      shape: 'story-card',
      evidence: [{ rule: 'shape:one-story' }],
    })
    expect(judge({ inside: `<div id="x">${card(0)}<span>Harbour</span></div>` })).toMatchObject({ shape: 'story-card' })
  })

  it('is, among the paragraphs, a line that is nothing but the headline', () => {
    expect(judge({ inside: `<div id="x">${link(0)}</div>` })).toMatchObject({
      shape: 'linked-headline',
      place: 'inside',
    })
  })

  it('is not a linked sentence', () => {
    const sentence = `<div id="x"><a href="${STORIES[0][0]}">Skippers left whelks on the steps.</a></div>`
    expect(judge({ inside: sentence })).toBeUndefined()
    expect(judge({ inside: sentence.replace('steps.', 'steps') })).toBeDefined()
  })

  it('is not a linked subhead, nor a list’s item', () => {
    expect(judge({ inside: `<h3 id="x">${link(0)}</h3>` })).toBeUndefined()
    expect(judge({ inside: `<ul><li id="x">${link(0)}</li><li>Some plain words of its own</li></ul>` })).toBeUndefined()
  })

  it('is not a lone link under the headline, but a full card there', () => {
    expect(judge({ before: `<section><div id="x">${link(0)}</div>Words</section>` })).toBeUndefined()
    expect(judge({ before: `<section>${card(0, 'id="x"')}${card(1)}</section>` })).toBeDefined()
  })

  it('is not a captioned picture of the article that leads to its own page', () => {
    const picture = `<a href="${STORIES[0][0]}"><img src="/a.jpg" alt="Crates of whelks on the steps"></a>`
    expect(
      judge({ after: `<figure id="x">${picture}<figcaption>The steps on Friday</figcaption></figure>` }),
    ).toBeUndefined()
    expect(judge({ after: `<div id="x">${picture}</div>` })).toBeDefined()
  })

  it('is not a topic’s link among other topics', () => {
    const topics = (count: number) =>
      ['Whelks', 'Ships', 'Tides', 'Quays'].slice(0, count).map((name) => `<a href="/${name}">${name}</a>`)
    const row = (count: number) => `<div id="x"><p>${link(0)}</p><p>${topics(count).join(' ')}</p></div>`
    expect(judge({ after: row(4) })).toBeUndefined()
    expect(judge({ after: row(3) })).toBeDefined()
  })

  it('loses the label over it as its section', () => {
    const block = judge({ after: `<div id="x"><div>Also read</div><h3>${link(0)}</h3></div>` })
    expect(block?.evidence.map(({ rule }) => rule)).toContain('cue:lead')
    expect(block?.cards[0]?.story).toEqual({
      title: STORIES[0][1],
      url: `https://www.tidewater.example${STORIES[0][0]}`,
    })
  })
})

it('judges nothing where there are no stories', () => {
  expect(judge({ after: '<div id="x">Words</div>' })).toBeUndefined()
})
