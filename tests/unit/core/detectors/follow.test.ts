import { expect, it } from 'vitest'
import { follow } from '../../../../src/core/detectors/follow.ts'
import { wordsTaken } from '../read-html.ts'

it('takes a line that asks to follow a channel', () => {
  const line =
    '<p>For all the latest headlines, <a href="https://news.google.com/publications/x">follow our Google News channel</a></p>'
  expect(wordsTaken(follow, { inside: line })).toEqual(['For all the latest headlines, follow our Google News channel'])
})

it('takes a box that is named so and leads to a platform, without a word of it', () => {
  const box = '<div class="telegram-channel"><a href="https://t.me/tidewater"><span>Tidewater 24</span></a></div>'
  expect(wordsTaken(follow, { after: box })).toEqual(['Tidewater 24'])
  expect(wordsTaken(follow, { after: box.replace('t.me/tidewater', 'other.example/tidewater') })).toEqual([])
})

it('leaves a paragraph about people who follow something', () => {
  const words = 'So many people tried to follow us on WhatsApp as the tide came in that night, the harbour master said.'
  expect(
    wordsTaken(follow, {
      inside: `<p>${'The crews kept in touch all night long, boat by boat. '.repeat(8)}${words}</p>`,
    }),
  ).toEqual([])
  expect(wordsTaken(follow, { inside: '<p>Boats follow the channel that the pilots use.</p>' })).toEqual([])
})

it('leaves share tools', () => {
  expect(
    wordsTaken(follow, {
      after: '<div class="social-share"><a href="https://www.facebook.com/sharer/sharer.php">Facebook</a></div>',
    }),
  ).toEqual([])
})

it('takes a line in any language that is one link to a channel, and leaves a post and a profile', () => {
  const line = (url: string) => wordsTaken(follow, { after: `<p><a href="${url}">Kaikki yhdessä paikassa</a></p>` })
  expect(line('https://whatsapp.com/channel/0029TidewaterXYZ')).toEqual(['Kaikki yhdessä paikassa'])
  expect(line('https://t.me/tidewater')).toEqual(['Kaikki yhdessä paikassa'])
  expect(line('https://t.me/harbourwatch')).toEqual([])
  expect(line('https://www.instagram.com/teo.brisk/')).toEqual([])
})
