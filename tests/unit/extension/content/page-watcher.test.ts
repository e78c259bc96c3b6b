// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PageWatcher } from '../../../../src/extension/content/page-watcher.ts'

describe('PageWatcher', () => {
  let end: AbortController
  let cost = 0
  const read = vi.fn(() => {
    vi.setSystemTime(Date.now() + cost)
  })

  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now())
    document.body.innerHTML = '<p>Words</p>'
    read.mockClear()
    cost = 0
    end = new AbortController()
    new PageWatcher(document, read).watch(end.signal)
  })

  afterEach(() => {
    end.abort()
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  const change = () => {
    document.body.append(document.createElement('p'))
  }
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

  /** Changes the page every 100 ms. */
  const beBusy = async (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 100) {
      change()
      await pass(100)
    }
  }

  const setHidden = (hidden: boolean) => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
    document.dispatchEvent(new Event('visibilitychange'))
  }

  it('reads once when a page that changed has been quiet', async () => {
    change()
    await pass(200)
    change()
    await pass(290)
    expect(read).not.toHaveBeenCalled()
    await pass(50)
    expect(read).toHaveBeenCalledTimes(1)
    await pass(60_000)
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('sees changed text, and not changed attributes', async () => {
    document.body.setAttribute('data-lede-hidden', '')
    await pass(1000)
    expect(read).not.toHaveBeenCalled()
    document.querySelector('p')?.firstChild?.replaceWith('Other words')
    await pass(1000)
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('reads a page that is never quiet after a while', async () => {
    await beBusy(3800)
    expect(read).not.toHaveBeenCalled()
    await beBusy(500)
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('rests fifty times as long as a reading took', async () => {
    cost = 200
    change()
    await pass(400)
    expect(read).toHaveBeenCalledTimes(1)
    await beBusy(9500)
    expect(read).toHaveBeenCalledTimes(1)
    await beBusy(1500)
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('costs a page that is always busy less than 2 %', async () => {
    cost = 100
    await beBusy(60_000)
    expect(read.mock.calls.length).toBeGreaterThan(5)
    expect(read.mock.calls.length * cost).toBeLessThan(0.02 * 60_000 + cost)
  })

  it('rests in a hidden tab and catches up when it is shown', async () => {
    setHidden(true)
    change()
    await pass(10_000)
    expect(read).not.toHaveBeenCalled()
    setHidden(false)
    await pass(10)
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('does not read when the tab was hidden meanwhile', async () => {
    change()
    await pass(100)
    setHidden(true)
    await pass(10_000)
    expect(read).not.toHaveBeenCalled()
  })

  it('stops at once when its activation ends', async () => {
    change()
    await pass(100)
    end.abort()
    await pass(10_000)
    change()
    setHidden(false)
    await pass(10_000)
    expect(read).not.toHaveBeenCalled()
  })
})
