import { describe, expect, it } from 'vitest'
import { analyzePage } from '../../../src/core/analyze-page.ts'
import { ADDRESS, article, documentOf, ENGLISH, PROSE } from './read-html.ts'
import { link } from './stories/stories-html.ts'

const taken = (inside: string) =>
  analyzePage(documentOf(article({ inside })), { url: ADDRESS, cues: [ENGLISH] }).findings.map(({ text }) => text)

const line = (html: string) => `<p>${html}</p>`

describe('among the article’s paragraphs stays', () => {
  it.each([
    '“Sign up for our newsletter,” the sign over the crates says.',
    'Follow us on WhatsApp, the banner outside the town hall read.',
    'Subscribe to the channel, he told the crowd, and they did.',
    'Vote now, the harbour master urged the skippers.',
    'Tell us what you saw, the officers asked the neighbours.',
    'The council said: Download our app to report a leak.',
    'Join us for the memorial service on Friday at noon, the family wrote.',
    'Contact us on 0800 555 111, the coast guard said.',
  ])('a sentence with a request’s words that leads nowhere: %s', (sentence) => {
    expect(taken(line(sentence))).toEqual([])
  })

  it('a paragraph with a request’s words in its last line or sentence', () => {
    const request = 'Follow us on <a href="https://whatsapp.com/channel/0029Tide">WhatsApp</a>'
    expect(taken(line(`${PROSE[0]}<br>${request}`))).toEqual([])
    expect(taken(line(`${PROSE[0]} ${request}`))).toEqual([])
  })

  it('an item of a list that leads nowhere', () => {
    expect(taken('<ul><li>Download the flood app</li><li>Sign up for flood alerts</li></ul>')).toEqual([])
  })

  it('a step that the reader is told to take', () => {
    const store = '<a href="https://apps.apple.com/app/id1">App Store</a>'
    expect(taken(`<ol><li>Download the app from the ${store}</li><li>Turn on notifications</li></ol>`)).toEqual([])
  })

  it.each(['<h3>Turn on notifications</h3>', '<p><strong>Subscribe to the channel</strong></p>'])(
    'a subhead right above its paragraph: %s',
    (subhead) => {
      expect(taken(`${subhead}${line(PROSE[0])}`)).toEqual([])
    },
  )

  it('a quotation that leads nowhere, and a table', () => {
    expect(taken('<blockquote><p>Subscribe to our channel!</p></blockquote>')).toEqual([])
    expect(taken('<aside class="pullquote"><p>Tell us what you want</p></aside>')).toEqual([])
    expect(taken('<table><tr><td>Newsletter</td><td>1,200 readers</td></tr></table>')).toEqual([])
  })

  it('a pointer to somebody else’s page, or to a document', () => {
    expect(taken(line('<a href="https://quay.example/report-on-the-bar-in-full">Read the full report</a>'))).toEqual([])
    expect(taken(line('<a href="/files/2026/report-on-the-bar.pdf">Read the full report</a>'))).toEqual([])
  })

  it('somebody’s post, whatever it asks for', () => {
    const post = '<p>Follow us on Telegram <a href="https://t.me/quayside">t.me/quayside</a></p>— Quay'
    expect(taken(`<blockquote class="twitter-tweet">${post}</blockquote>`)).toEqual([])
  })

  it('what people in the story ask for on their pages', () => {
    expect(taken(line('<a href="https://www.patreon.com/quayside">Songs about the bar</a>'))).toEqual([])
  })

  it('a text in a box that is named after a request, and holds one', () => {
    const box = `<div class="newsletter">${line('Sign up for our newsletter')}${PROSE.slice(0, 2).map(line).join('')}</div>`
    expect(taken(box)).toEqual(['Sign up for our newsletter'])
  })

  it('a timeline, and a list of sources', () => {
    const items = (before: (n: number) => string) =>
      ([0, 1, 2] as const).map((n) => `<li>${before(n)}${link(n)}</li>`).join('')
    expect(taken(`<ul>${items((n) => `March ${String(n + 1)}: `)}</ul>`)).toEqual([])
    expect(taken(`<h3>Sources</h3><ul>${items(() => '')}</ul>`)).toEqual([])
  })
})

it('takes the same requests where they lead somewhere, or end without a full stop', () => {
  const linked = 'Follow us on <a href="https://whatsapp.com/channel/0029Tide">WhatsApp</a>.'
  expect(taken(line(linked))).toEqual(['Follow us on WhatsApp .'])
  expect(taken(line('Follow us on WhatsApp'))).toEqual(['Follow us on WhatsApp'])
})
