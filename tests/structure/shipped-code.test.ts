import { Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { TARGETS } from '../../src/cli/build/targets.ts'
import { filesUnder, read } from './files.ts'

/** Every way out of the device, and every way to run text as code. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  fetch: /\bfetch\b\s*[(.,;)\]}]/,
  XMLHttpRequest: /XMLHttpRequest/,
  WebSocket: /WebSocket/,
  WebTransport: /WebTransport/,
  RTCPeerConnection: /RTCPeerConnection/,
  sendBeacon: /sendBeacon/,
  EventSource: /EventSource/,
  importScripts: /importScripts/,
  'import()': /\bimport\s*\(/,
  eval: /\beval\b\s*[(,;)]/,
  Function: /\bFunction\s*\(/,
  innerHTML: /innerHTML|outerHTML|insertAdjacentHTML|document\.write/,
}

/** What each pattern is there for. */
const EXAMPLES: Readonly<Record<string, string>> = {
  fetch: 'await fetch("https://example.org")',
  XMLHttpRequest: 'new XMLHttpRequest',
  WebSocket: 'new WebSocket(u)',
  WebTransport: 'new WebTransport(u)',
  RTCPeerConnection: 'new RTCPeerConnection',
  sendBeacon: 'navigator.sendBeacon(u)',
  EventSource: 'new EventSource(u)',
  importScripts: 'importScripts("https://example.org/x.js")',
  'import()': 'import("./x.js")',
  eval: '(0,eval)(text)',
  Function: 'new Function("return 1")',
  innerHTML: 'node.innerHTML=text',
}

/** The name under which webextension-polyfill complains when it is loaded elsewhere: once for each copy. */
const POLYFILL = 'This script should only be loaded in a browser extension.'

const namesIn = (code: string) => Object.keys(FORBIDDEN).filter((name) => FORBIDDEN[name]?.test(code))

describe('the patterns', () => {
  it.each(Object.keys(FORBIDDEN))('see %s', (name) => {
    expect(namesIn(EXAMPLES[name] ?? '')).toContain(name)
  })
})

describe.each(TARGETS)('what ships for %s', (target) => {
  const files = filesUnder(`dist/${target}`)
  const scripts = files.filter((path) => path.endsWith('.js'))

  it('has the scripts that the manifest starts', () => {
    expect(scripts).toEqual(expect.arrayContaining([`dist/${target}/src/extension/content/content.js`]))
    expect(scripts.length).toBeGreaterThanOrEqual(3)
  })

  it.each(scripts)('%s calls no network and runs no text as code', (path) => {
    expect(namesIn(read(path))).toEqual([])
  })

  it.each(scripts)('%s holds at most one copy of the polyfill, and none if it runs in pages', (path) => {
    const most = path.endsWith('/content.js') ? 0 : 1
    expect(read(path).split(POLYFILL).length - 1).toBeLessThanOrEqual(most)
  })

  it('has the polyfill somewhere, so that the test above knows it', () => {
    expect(scripts.some((path) => read(path).includes(POLYFILL))).toBe(true)
  })

  it('has a content script in one classic file', () => {
    const code = read(`dist/${target}/src/extension/content/content.js`)
    expect(code.length).toBeGreaterThan(1000)
    expect(() => new Script(code)).not.toThrow()
  })

  it('has no source maps and no other kinds of files', () => {
    const kinds = new Set(files.map((path) => path.slice(path.lastIndexOf('.'))))
    expect([...kinds].sort()).toEqual(['.css', '.html', '.js', '.json', '.png'])
    for (const path of scripts) expect(read(path)).not.toContain('sourceMappingURL')
  })

  it.each(files.filter((path) => /\.(html|css)$/.test(path)))('%s names no address elsewhere', (path) => {
    expect(read(path)).not.toMatch(/(https?:)?\/\/[a-z0-9]|@import/i)
  })
})
