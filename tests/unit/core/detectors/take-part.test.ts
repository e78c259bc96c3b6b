import { expect, it } from 'vitest'
import { takePart } from '../../../../src/core/detectors/take-part.ts'
import { wordsTaken } from '../read-html.ts'

it('takes an invitation to the publisher’s quiz', () => {
  expect(wordsTaken(takePart, { after: '<div><p>Take our weekly quiz on knots</p></div>' })).toEqual([
    'Take our weekly quiz on knots',
  ])
})

it('leaves a sentence about a vote', () => {
  expect(wordsTaken(takePart, { inside: '<p>The council will vote now that the quiz is over.</p>' })).toEqual([])
})
