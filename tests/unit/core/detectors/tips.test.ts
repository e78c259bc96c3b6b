import { expect, it } from 'vitest'
import { tips } from '../../../../src/core/detectors/tips.ts'
import { wordsTaken } from '../read-html.ts'

it('takes a line that asks for tips', () => {
  expect(
    wordsTaken(tips, { inside: '<div>Got a tip? Write to <a href="mailto:desk@tidewater.example">the desk</a></div>' }),
  ).toEqual(['Got a tip? Write to the desk'])
})

it('leaves a reporter’s byline with an address', () => {
  const byline =
    '<div class="byline">Orla Penhaligon <a href="mailto:orla@tidewater.example">Contact the author</a></div>'
  expect(wordsTaken(tips, { before: byline })).toEqual([])
})

it('leaves a sentence about tips', () => {
  expect(wordsTaken(tips, { inside: '<p>The police got a tip from one of the skippers.</p>' })).toEqual([])
})
