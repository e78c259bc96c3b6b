import { describe, expect, it } from 'vitest'
import { promotionDetector } from '../../../../src/core/detectors/promotion.ts'
import { article, HEADLINE, pageOf, PROSE, sceneOf, sceneOn, wordsTaken } from '../read-html.ts'
import { link } from '../stories/stories-html.ts'
import { atOnce } from '../../../../src/core/steps.ts'

const detector = promotionDetector({
  id: 'newsletter',
  name: /\btide-mail\b/,
  address: /\/tide-mail$/,
  field: 'input[type="email"]',
  word: /tidings/,
})
const MENU_LINES = ['Harbour', 'Market', 'Sport', 'Letters'].map((name) => `<p>${name} and more of it</p>`).join('')
const ASKS = 'Sign up for our newsletter'

const idsTaken = (inside: string) =>
  atOnce(detector.detect(sceneOf({ inside }))).map(({ boxes }) =>
    boxes.map(({ element }) => element.id || element.localName).join(),
  )

describe('a line that asks', () => {
  it('goes with its words as evidence', () => {
    expect(atOnce(detector.detect(sceneOf({ inside: `<p>${ASKS}</p>` })))).toMatchObject([
      {
        place: 'inside',
        stories: [],
        evidence: [{ rule: 'cue:newsletter', detail: expect.stringContaining('newsletter') as string }],
      },
    ])
  })

  it('goes out to the box that holds nothing but the request', () => {
    expect(idsTaken(`<div id="x"><div><p>${ASKS}</p></div><p>Each morning at six</p></div>`)).toEqual(['x'])
  })

  it('takes no paragraph, no story, nothing kept and no gate with it', () => {
    const asks = `<p id="asks">${ASKS}</p>`
    expect(idsTaken(`<div><p>${PROSE[0]}</p></div>${asks}`)).toEqual(['asks'])
    expect(idsTaken(`<div><div>${link(0)}</div>${asks}</div>`)).toEqual(['asks'])
    expect(idsTaken(`<div><figure><figcaption>Under tow</figcaption></figure>${asks}</div>`)).toEqual(['asks'])
    expect(idsTaken(`<div id="gate"><p>Log in to continue reading</p><p>${ASKS}</p></div>`)).toEqual([])
  })

  it('takes no long text with it, unless the box says what it is', () => {
    const long = `<p>${'Words of the desk, '.repeat(10)}</p>`
    expect(idsTaken(`<section><div id="x"><p id="asks">${ASKS}</p>${long}</div></section>`)).toEqual(['asks'])
    expect(
      idsTaken(`<section><div id="x" class="newsletter"><p id="asks">${ASKS}</p>${long}</div></section>`),
    ).not.toEqual(['asks'])
  })

  it('that is a part of another text is left, but for its link', () => {
    const words = 'Words of the reporter, who was there. '.repeat(2)
    expect(idsTaken(`<div>${words}<p>More of hers.</p>${ASKS}</div>`)).toEqual([])
    expect(idsTaken(`<div>${words}<p>More of hers.</p><a href="/tide-mail">${ASKS}</a></div>`)).toEqual(['a'])
  })

  it('is left where it is the headline', () => {
    const page = pageOf(article().replaceAll(HEADLINE, `${ASKS}, pilots told`))
    expect(atOnce(detector.detect(sceneOn(page)))).toEqual([])
  })

  it('is left in the site’s frame and among comments', () => {
    const page = pageOf(article().replace('<p>© Tidewater 2026</p>', `<p>${ASKS}</p>`))
    expect(atOnce(detector.detect(sceneOn(page)))).toEqual([])
    expect(wordsTaken(detector, { after: `<div class="comments"><p>${ASKS}</p></div>` })).toEqual([])
  })

  it('is left where an earlier detector took it', () => {
    expect(atOnce(detector.detect({ ...sceneOf({ inside: `<p>${ASKS}</p>` }), claimed: () => true }))).toEqual([])
  })

  it('of a word or two takes more than itself only where the box shows a sign', () => {
    const box = (name: string, long = '') =>
      `<div id="x" class="${name}"><p id="asks">Newsletter</p><p>Wind and weather</p>${long}</div>`
    const long = ['North', 'South', 'East', 'West'].map((from) => `<p>${`${from} wind. `.repeat(3)}</p>`).join('')
    expect(idsTaken(box('wind', long))).toEqual(['asks'])
    expect(idsTaken(box('tide-mail', long))).toEqual(['x'])
    // right among the paragraphs, a small box is no menu
    expect(idsTaken(box('wind'))).toEqual(['x'])
  })

  it('of a word or two takes the card that leads where it asks, not the cards beside it', () => {
    const card = (id: string, label: string, path: string) =>
      `<div id="${id}"><p id="${id}-label">${label}</p><p><a href="${path}">Go there now</a></p></div>`
    const cards =
      card('map', 'Maps', '/maps') + card('letter', 'Newsletter', '/tide-mail') + card('club', 'Clubs', '/clubs')
    expect(idsTaken(`<div>${cards}</div>`)).toEqual(['letter'])
  })

  it('takes the long pitch that stands between two of them', () => {
    const pitch = `<p>${'Storms, tides and what the pilots say of both. '.repeat(4)}</p>`
    const box = (last: string) => wordsTaken(detector, { after: `<div><div><p>${ASKS}</p>${pitch}${last}</div></div>` })
    expect(box(`<p>${ASKS} now</p>`)).toEqual([expect.stringContaining('what the pilots say')])
    expect(box('<p>Wind and weather</p>')).toEqual([ASKS])
  })

  it('as a heading takes what it names', () => {
    const box = (tag: string) =>
      `<aside><section id="x"><${tag} id="asks">Newsletter</${tag}><p>Wind and weather</p></section>
      ${MENU_LINES}</aside>`
    const taken = (tag: string) => {
      const page = pageOf(article({}).replace('</main>', `</main>${box(tag)}`))
      return atOnce(detector.detect(sceneOn(page))).flatMap(({ boxes }) => boxes.map(({ element }) => element.id))
    }
    expect(taken('h3')).toEqual(['x'])
    expect(taken('p')).toEqual(['asks'])
  })

  it('asks by its address alone, a word or two only among the paragraphs', () => {
    const line = (inner: string) => `<p id="x"><a href="/newsletter">${inner}</a></p>`
    expect(idsTaken(line('Tidings for you and for all others'))).toEqual(['x'])
    expect(idsTaken(line('Tidings'))).toEqual(['x'])
    expect(wordsTaken(detector, { after: `<div>${line('Tidings')}</div>` })).toEqual([])
  })
})

describe('a small box without such a line', () => {
  const box = (attributes: string, inner: string) => `<div id="x" ${attributes}>${inner}</div>`

  it('goes with two signs', () => {
    expect(idsTaken(box('class="tide-mail"', '<p>Tidings</p>'))).toEqual(['x'])
    expect(idsTaken(box('class="tide-mail"', '<a href="/tide-mail">Daily</a>'))).toEqual(['x'])
    expect(idsTaken(`<form id="x"><a href="/tide-mail">Daily</a><input type="email"></form>`)).toEqual(['x'])
  })

  it('is left with one', () => {
    expect(idsTaken(box('class="tide-mail"', '<p>Daily</p>'))).toEqual([])
    expect(idsTaken(box('', '<a href="/tide-mail">Daily</a>'))).toEqual([])
    expect(idsTaken(box('', '<p>Tidings</p>'))).toEqual([])
  })

  it('is left where it holds the article or a story', () => {
    expect(idsTaken(box('class="tide-mail"', `<p>Tidings</p><div>${link(0)}</div>`))).toEqual([])
    const page = pageOf(article({ inside: '<p>Tidings</p>' }).replace('<main>', '<main class="tide-mail">'))
    expect(atOnce(detector.detect(sceneOn(page)))).toEqual([])
  })
})
