import { expect, it } from 'vitest'
import { notifications } from '../../../../src/core/detectors/notifications.ts'
import { wordsTaken } from '../read-html.ts'

it('takes a line that asks to switch notifications on', () => {
  expect(wordsTaken(notifications, { inside: '<div>Turn on notifications for storm warnings</div>' })).toEqual([
    'Turn on notifications for storm warnings',
  ])
})

it('leaves a sentence about alerts', () => {
  expect(wordsTaken(notifications, { inside: '<p>The coast guard had turned on its alerts at four.</p>' })).toEqual([])
})
