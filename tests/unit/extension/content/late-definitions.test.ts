// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followDefinitions } from '../../../../src/extension/content/late-definitions.ts'

const LONG = 60_000
let end: AbortController
const defined = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  end = new AbortController()
  defined.mockClear()
  vi.spyOn(document, 'querySelectorAll').mockImplementation(undefinedElements)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** jsdom's own `:not(:defined)` goes on matching what was defined. */
function undefinedElements(): NodeListOf<Element> {
  const left = [...document.body.children].filter(
    ({ localName }) => localName.includes('-') && !customElements.get(localName),
  )
  return left as unknown as NodeListOf<Element>
}

const follow = (html: string) => {
  document.body.innerHTML = html
  followDefinitions(document, end.signal, defined)
}
const define = (name: string) => {
  customElements.define(name, class extends HTMLElement {})
}

it('tells soon when elements of the page are defined, each time', async () => {
  follow('<x-early></x-early><x-late></x-late><x-never></x-never>')
  define('x-early')
  await vi.advanceTimersByTimeAsync(100)
  expect(defined).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(2000)
  expect(defined).toHaveBeenCalledTimes(1)
  define('x-late')
  await vi.advanceTimersByTimeAsync(4000)
  expect(defined).toHaveBeenCalledTimes(2)
})

it('does nothing on a page without such elements, and stops looking', async () => {
  follow('<p>Words</p><x-early></x-early>')
  expect(vi.getTimerCount()).toBe(0)
  follow('<x-never></x-never>')
  expect(vi.getTimerCount()).toBe(1)
  await vi.advanceTimersByTimeAsync(LONG)
  expect(vi.getTimerCount()).toBe(0)
  expect(defined).not.toHaveBeenCalled()
})

it('is silent once its activation has ended', async () => {
  follow('<x-ended></x-ended>')
  end.abort()
  define('x-ended')
  await vi.advanceTimersByTimeAsync(LONG)
  expect(defined).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})
