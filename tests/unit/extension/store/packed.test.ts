import { describe, expect, it } from 'vitest'
import { pack, unpack } from '../../../../src/extension/store/packed.ts'
import type { Synced } from '../../../../src/extension/store/synced.ts'

const NOW = 29_930_000

const packedJson = async (value: unknown) => {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return Buffer.from(await new Response(stream).arrayBuffer()).toString('base64')
}

describe('what is synced, packed', () => {
  it('comes back whole: settings, sites, removals', async () => {
    const synced: Synced = {
      badge: { time: NOW, value: false },
      print: { time: NOW },
      'site:example.org': { time: 0, value: { enabled: false } },
      'site:live.example.org': { time: NOW, value: { enabled: true } },
      'site:a.example': { time: NOW + 1, value: { enabled: true, keep: ['app: get the app'], article: false } },
      'site:gone.example': { time: NOW },
    }
    expect(await unpack(await pack(synced))).toEqual(synced)
    expect(await unpack(await pack({}))).toEqual({})
  })

  it('is without what is no choice', async () => {
    const other = [
      ['colour', 1, 'red'],
      ['badge', 1, 'no'],
      ['badge', -1, true],
      ['site:two words', 1, { enabled: true, keep: ['x'] }],
      ['site:x.example', 1.5, { enabled: true, keep: ['x'] }],
      ['print', 1, false],
    ]
    const text = await packedJson({ version: 1, on: { '!': 'a.example' }, off: {}, gone: { 1: 'policy' }, other })
    expect(await unpack(text)).toEqual({ print: { time: 1, value: false } })
  })

  it.each([[undefined], [''], ['%'], ['AAAA'], [7], [{}]])('is nothing when it is %j', async (text) => {
    expect(await unpack(text)).toBeUndefined()
  })

  it('is recognised when a later version wrote it', async () => {
    expect(await unpack(await packedJson({ version: 2, all: 'different' }))).toBe('newer')
  })

  it('fits into an account with 600 sites, however little their names have in common', async () => {
    // Always the same numbers, from a linear congruential generator.
    let seed = 7
    const next = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % below
    const name = () => Array.from({ length: 6 + next(8) }, () => 'abcdefghijklmnopqrstuvwxyz'.charAt(next(26))).join('')
    const ends = ['com', 'org', 'co.uk', 'de', 'fr', 'news']
    const sites = Array.from({ length: 600 }, () => [
      `site:${name()}.${ends[next(ends.length)] ?? ''}`,
      { time: NOW - next(500_000), value: { enabled: next(4) === 0 } },
    ])
    const synced = Object.fromEntries(sites) as Synced
    expect(Object.keys(synced).length).toBe(600)
    const text = await pack(synced)
    expect(JSON.stringify(text).length + 'lede'.length).toBeLessThanOrEqual(8192)
    expect(await unpack(text)).toEqual(synced)
  })
})
