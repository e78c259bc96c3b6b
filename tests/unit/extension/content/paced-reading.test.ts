import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Steps } from '../../../../src/core/steps.ts'
import { readPaced } from '../../../../src/extension/content/paced-reading.ts'

/** What a step costs, in milliseconds. */
const STEP = 2

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now())
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function* work(steps: number, note: () => void): Steps<string> {
  for (let step = 0; step < steps; step++) {
    vi.setSystemTime(Date.now() + STEP)
    note()
    yield
  }
  return 'done'
}

it('rests when a slice is full, and tells what it cost without its rests', async () => {
  const note = vi.fn()
  const done = vi.fn()
  readPaced(work(9, note), 6, new AbortController().signal, done)
  expect(note).toHaveBeenCalledTimes(3)
  await vi.runAllTimersAsync()
  expect(note).toHaveBeenCalledTimes(9)
  expect(done).toHaveBeenCalledExactlyOnceWith('done', 9 * STEP)
})

it('does all at once in an endless slice', () => {
  const done = vi.fn()
  readPaced(work(50, vi.fn()), Infinity, new AbortController().signal, done)
  expect(done).toHaveBeenCalledTimes(1)
})

it('ends in the next rest when it is told to', async () => {
  const end = new AbortController()
  const note = vi.fn()
  const done = vi.fn()
  readPaced(work(9, note), 6, end.signal, done)
  end.abort()
  await vi.runAllTimersAsync()
  expect(note).toHaveBeenCalledTimes(3)
  expect(done).not.toHaveBeenCalled()
})
