import { describe, expect, it } from 'vitest'
import { hasDisplay, readStartArguments } from '../../../../src/cli/start/start-arguments.ts'

describe('readStartArguments', () => {
  it('opens the sample in a window when nothing is asked for', () => {
    expect(readStartArguments([], true)).toEqual({ source: { from: 'sample' }, headless: false })
  })

  it('tells an address from a saved page', () => {
    expect(readStartArguments(['https://paper.example/a'], true).source).toEqual({
      from: 'web',
      url: 'https://paper.example/a',
    })
    expect(readStartArguments(['pages/https.html'], true).source).toEqual({ from: 'file', path: 'pages/https.html' })
  })

  it('takes options on either side of the page', () => {
    const expected = { source: { from: 'file', path: 'a.html' }, browser: 'firefox', headless: true }
    expect(readStartArguments(['--firefox', 'a.html', '--headless'], true)).toEqual(expected)
    expect(readStartArguments(['a.html', '--headless', '--firefox'], true)).toEqual(expected)
  })

  it('runs headless without a display, asked for or not', () => {
    expect(readStartArguments([], false).headless).toBe(true)
  })

  it.each([['--fast'], ['a.html', 'b.html']])('refuses %s', (...words) => {
    expect(() => readStartArguments(words, true)).toThrow('Usage')
  })
})

describe('hasDisplay', () => {
  it('asks the environment on Linux alone', () => {
    expect(hasDisplay('linux', {})).toBe(false)
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false)
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
    expect(hasDisplay('darwin', {})).toBe(true)
  })
})
