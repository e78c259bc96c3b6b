// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PageWatcher } from '../../../../src/extension/content/page-watcher.ts'

const PAGE = '<p id="words">Words</p><aside id="hidden"><b>Follow us</b></aside><i id="clock">12:00</i>'
const FRAME = 20

describe('PageWatcher', () => {
  let end: AbortController
  let watcher: PageWatcher
  /** What a reading costs, in milliseconds. */
  let cost = 0
  let effective = false
  const doubt = vi.fn<(hidden: Element, late: boolean) => void>()
  const read = vi.fn(() => {
    watcher.begin()
    vi.setSystemTime(Date.now() + cost)
    watcher.end(cost, effective)
  })

  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now())
    document.body.innerHTML = PAGE
    read.mockClear()
    doubt.mockClear()
    cost = 0
    effective = false
    end = new AbortController()
    const hidden = at('#hidden')
    const hiddenAround = (node: Node) => (hidden.contains(node) ? hidden : undefined)
    const holds = (element: Element, node: Node) => element.contains(node)
    watcher = new PageWatcher({ document, hiddenAround, holds, doubt, read })
    watcher.watch(end.signal)
  })

  afterEach(() => {
    end.abort()
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  const at = (selector: string): Element => {
    const element = document.querySelector(selector)
    if (!element) throw new Error(`no ${selector}`)
    return element
  }
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
  const add = (place = document.body as Element) => {
    place.append(Object.assign(document.createElement('p'), { textContent: 'More' }))
  }
  const tick = () => {
    at('#clock').textContent = String(Date.now())
  }
  /** Something new each time, 10 times a second. */
  const beBusy = async (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 100) {
      const place = document.createElement('div')
      document.body.append(place)
      add(place)
      await pass(100)
    }
  }

  it('reads before the next frame, once for all changes before it', async () => {
    add()
    add(at('#words'))
    await pass(0)
    expect(read).not.toHaveBeenCalled()
    await pass(FRAME)
    expect(read).toHaveBeenCalledTimes(1)
    await pass(60_000)
    expect(read).toHaveBeenCalledTimes(1)
  })

  it.each([
    [
      'text',
      () => {
        ;(at('#words').firstChild as Text).replaceWith('Other words')
      },
    ],
    [
      'a part of a text',
      () => {
        ;(at('#words').firstChild as Text).data = 'Other'
      },
    ],
    [
      'an element that is shown',
      () => {
        at('#words').setAttribute('hidden', '')
      },
    ],
    [
      'an element that is shown by its style',
      () => {
        at('#words').setAttribute('style', 'color: red; display:none')
      },
    ],
    [
      'a class in a hidden element',
      () => {
        at('#hidden b').className = 'text'
      },
    ],
    [
      'an address in a hidden element',
      () => {
        at('#hidden b').setAttribute('href', '/')
      },
    ],
  ])('sees %s', async (_, change) => {
    change()
    await pass(FRAME)
    expect(read).toHaveBeenCalledTimes(1)
  })

  it.each([
    [
      'our own attribute',
      () => {
        at('#words').setAttribute('data-lede-hidden', '')
      },
    ],
    [
      'a class elsewhere',
      () => {
        at('#words').className = 'sticky'
      },
    ],
    [
      'a style that shows and hides nothing',
      () => {
        at('#words').setAttribute('style', 'top: 3px')
      },
    ],
  ])('does not read for %s', async (_, change) => {
    change()
    await pass(10_000)
    expect(read).not.toHaveBeenCalled()
  })

  it('sees elements come whose words stand in shadow trees, and follows those that it is told of', async () => {
    const host = document.createElement('x-words')
    const place = document.createElement('div')
    place.append(host)
    document.body.append(place.cloneNode(true))
    await pass(FRAME)
    expect(read).not.toHaveBeenCalled()
    const root = host.attachShadow({ mode: 'open' })
    document.body.append(place)
    await pass(FRAME)
    expect(read).toHaveBeenCalledTimes(1)
    root.append('Words')
    await pass(FRAME)
    expect(read).toHaveBeenCalledTimes(1)
    watcher.watchTree(root)
    root.append('More words')
    await pass(FRAME)
    expect(read).toHaveBeenCalledTimes(2)
    end.abort()
    root.append('And more')
    await pass(FRAME)
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('says when the content of a hidden element changed, and whether its judgement has to wait', async () => {
    at('#hidden b').textContent = 'Something else'
    await pass(0)
    expect(doubt.mock.calls).toEqual([[at('#hidden'), false]])
    cost = 500
    await pass(FRAME)
    at('#hidden').append('more')
    await pass(0)
    expect(doubt).toHaveBeenLastCalledWith(at('#hidden'), true)
  })

  it('reads seldom what changes over and over without effect, and other places at once', async () => {
    for (let second = 0; second < 60; second++) {
      tick()
      await pass(1000)
    }
    expect(read.mock.calls.length).toBeGreaterThan(5)
    expect(read.mock.calls.length).toBeLessThan(10)
    read.mockClear()
    tick()
    await pass(FRAME)
    expect(read).not.toHaveBeenCalled()
    add(at('#words'))
    await pass(FRAME)
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('goes on reading a place whose changes have effect', async () => {
    effective = true
    for (let second = 0; second < 30; second++) {
      tick()
      await pass(1000)
    }
    expect(read).toHaveBeenCalledTimes(30)
  })

  it('costs a page that is always busy at most a hundredth, after a good start', async () => {
    cost = 30
    effective = true
    await beBusy(60_000)
    expect(read.mock.calls.length).toBeGreaterThan(5)
    expect(read.mock.calls.length * cost).toBeLessThan(0.01 * 60_000)
  })

  it('does not begin a reading while another goes on, and begins one after it', async () => {
    add()
    read.mockImplementationOnce(() => {
      watcher.begin()
    })
    await pass(FRAME)
    add(at('#words'))
    await pass(1000)
    expect(read).toHaveBeenCalledTimes(1)
    expect(watcher.hasChanged(at('#words'))).toBe(true)
    expect(watcher.hasChanged(at('#clock'))).toBe(false)
    watcher.end(0, false)
    await pass(FRAME)
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('takes a page for changed everywhere that changed in very many places', async () => {
    for (let count = 0; count < 300; count++) add(document.body.appendChild(document.createElement('div')))
    await pass(0)
    expect(watcher.hasChanged(at('#clock'))).toBe(true)
  })

  it('is as prompt on the next page as on the first', async () => {
    cost = 1000
    add()
    await pass(FRAME)
    add(at('#words'))
    await pass(1000)
    expect(read).toHaveBeenCalledTimes(1)
    watcher.renew()
    await pass(FRAME)
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('needs frames, which hidden tabs have none of', async () => {
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0)
    await beBusy(10_000)
    expect(read).not.toHaveBeenCalled()
    expect(frames).toHaveBeenCalledTimes(1)
  })

  it('stops at once when its activation ends', async () => {
    add()
    await pass(0)
    end.abort()
    await pass(10_000)
    add()
    await pass(10_000)
    expect(read).not.toHaveBeenCalled()
  })
})
