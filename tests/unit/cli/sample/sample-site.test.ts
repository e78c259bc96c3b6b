import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { LEAD_PATH, samplePage } from '../../../../src/cli/sample/sample-site.ts'

const ADDRESS = 'http://harbourpost.localhost/'

function pathsLinkedFrom(path: string): readonly string[] {
  const { document } = new JSDOM(samplePage(path) ?? '', { url: ADDRESS }).window
  return [...document.querySelectorAll('a')]
    .map((link) => new URL(link.href))
    .filter((url) => url.href.startsWith(ADDRESS))
    .map((url) => url.pathname)
}

describe('samplePage', () => {
  it.each(['/', LEAD_PATH])('leads from %s to pages that exist', (path) => {
    const paths = new Set(pathsLinkedFrom(path))
    expect(paths.size).toBeGreaterThan(12)
    expect([...paths].filter((linked) => samplePage(linked) === undefined)).toEqual([])
  })

  it('has nothing at other paths', () => {
    expect(samplePage('/coast/')).toBeUndefined()
    expect(samplePage('/__proto__')).toBeUndefined()
  })
})
