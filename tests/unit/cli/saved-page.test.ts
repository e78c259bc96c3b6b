import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addressIn, readSavedPage, savedPagePaths } from '../../../src/cli/saved-page.ts'

describe('addressIn', () => {
  it('prefers the canonical link, then og:url, then the note of a saved page', () => {
    const note = '<!-- saved from url=(0023)https://paper.example/c -->'
    const graph = '<meta property="og:url" content="https://paper.example/b">'
    const canonical = '<link rel="canonical" href="https://paper.example/a">'
    expect(addressIn(note + graph + canonical)?.href).toBe('https://paper.example/a')
    expect(addressIn(note + graph)?.href).toBe('https://paper.example/b')
    expect(addressIn(note)?.href).toBe('https://paper.example/c')
  })

  it.each([
    '<p>no address</p>',
    '<link rel="canonical" href="/a">',
    '<link rel="canonical" href="file:///home/a.html">',
    '<link rel="canonical" href="https://">',
  ])('finds none in %s', (html) => {
    expect(addressIn(html)).toBeUndefined()
  })
})

describe('saved pages in a folder', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lede-pages-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('are found in folders below it, packed or not; other files are not', () => {
    mkdirSync(join(folder, 'one'))
    writeFileSync(join(folder, 'one', 'page.html.gz'), '')
    writeFileSync(join(folder, 'one', 'labels.json'), '')
    writeFileSync(join(folder, 'two.html'), '')
    expect(savedPagePaths(folder)).toEqual([join(folder, 'one', 'page.html.gz'), join(folder, 'two.html')])
  })

  it('are unpacked, and get an address of this machine when they tell none', () => {
    const path = join(folder, 'page.html.gz')
    writeFileSync(path, gzipSync('<p>Grüße</p>'))
    const page = readSavedPage(path)
    expect(page.html).toBe('<p>Grüße</p>')
    expect(page.url.hostname).toBe('saved-page.localhost')
  })

  it("have the address that their labels name, before the page's own", () => {
    const path = join(folder, 'page.html')
    writeFileSync(path, '<link rel="canonical" href="https://paper.example/a">')
    expect(readSavedPage(path).url.href).toBe('https://paper.example/a')
    writeFileSync(join(folder, 'labels.json'), '{"url":"https://paper.example/labelled"}')
    expect(readSavedPage(path).url.href).toBe('https://paper.example/labelled')
    writeFileSync(join(folder, 'labels.json'), '{"url":7}')
    expect(readSavedPage(path).url.href).toBe('https://paper.example/a')
  })
})
