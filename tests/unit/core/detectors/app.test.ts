import { expect, it } from 'vitest'
import { app } from '../../../../src/core/detectors/app.ts'
import { wordsTaken } from '../read-html.ts'

it('takes a line that asks to get the app', () => {
  expect(wordsTaken(app, { inside: '<div>Download our app for tide warnings</div>' })).toEqual([
    'Download our app for tide warnings',
  ])
})

it('takes a box that is named so and leads to a store', () => {
  const box = '<div class="app-banner"><a href="https://apps.apple.com/app/tidewater">Tidewater 24</a></div>'
  expect(wordsTaken(app, { after: box })).toEqual(['Tidewater 24'])
  expect(wordsTaken(app, { after: box.replace('app-banner', 'apple') })).toEqual([])
})

it('leaves a sentence about an app', () => {
  expect(wordsTaken(app, { inside: '<p>The pilots use an app that shows the depth of the water.</p>' })).toEqual([])
})
