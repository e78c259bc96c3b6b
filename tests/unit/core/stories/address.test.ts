import { describe, expect, it } from 'vitest'
import { addressKey, bareHost, siteOf, storyKey } from '../../../../src/core/stories/address.ts'

describe('bareHost', () => {
  it.each(['www.tidewater.example', 'WWW2.Tidewater.example', 'm.tidewater.example', 'amp.tidewater.example'])(
    'drops the device from %s',
    (host) => {
      expect(bareHost(host)).toBe('tidewater.example')
    },
  )

  it('keeps other subdomains, and names that only begin so', () => {
    expect(bareHost('news.tidewater.example')).toBe('news.tidewater.example')
    expect(bareHost('mtide.example')).toBe('mtide.example')
  })
})

describe('siteOf', () => {
  it('takes the last two labels', () => {
    expect(siteOf('sport.News.Tidewater.example')).toBe('tidewater.example')
    expect(siteOf('tidewater.example')).toBe('tidewater.example')
  })

  it('takes three under a country’s second level', () => {
    expect(siteOf('news.tidewater-example.co.uk')).toBe('tidewater-example.co.uk')
    expect(siteOf('www.tidewater-example.com.br')).toBe('tidewater-example.com.br')
  })

  it('takes no second level for one under a long ending', () => {
    expect(siteOf('news.co.example')).toBe('co.example')
  })
})

describe('addressKey', () => {
  const key = addressKey('https://tidewater.example/harbour/barge-freed')

  it.each([
    'https://www.tidewater.example/harbour/barge-freed',
    'http://m.tidewater.example/harbour/barge-freed/',
    'https://tidewater.example/harbour/barge-freed#comments',
    'https://tidewater.example/harbour/barge-freed?utm_source=a&utm_medium=b&fbclid=c',
    'https://tidewater.example/harbour/barge-freed?REF=home',
    'https://amp.tidewater.example/harbour/barge-freed/amp',
  ])('is the same for %s', (address) => {
    expect(addressKey(address)).toBe(key)
    expect(storyKey(new URL(address))).toBe(key)
  })

  it.each([
    'https://tidewater.example/harbour/barge-freed-again',
    'https://tidewater.example/harbour/barge-freed?page=2',
    'https://news.tidewater.example/harbour/barge-freed',
    'https://other.example/harbour/barge-freed',
    'https://tidewater.example/Harbour/barge-freed',
  ])('differs for %s', (address) => {
    expect(addressKey(address)).not.toBe(key)
  })

  it('keeps the parameters that say what the page is', () => {
    expect(addressKey('https://tidewater.example/story?id=7&ref=x')).toBe('tidewater.example/story?id=7')
    expect(addressKey('https://tidewater.example/story?id=7')).not.toBe(
      addressKey('https://tidewater.example/story?id=8'),
    )
  })

  it('returns what is no address as it is', () => {
    expect(addressKey('not an address')).toBe('not an address')
  })
})
