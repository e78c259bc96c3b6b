import { describe, expect, it } from 'vitest'
import { isMessageFromContent, isMessageToContent, isOwnSender } from '../../../src/extension/messages.ts'

describe('isMessageToContent', () => {
  it.each([
    { type: 'get-snapshot' },
    { type: 'tell-article', article: false },
    { type: 'restore', finding: 3, restored: true, show: true },
    { type: 'choice-changed' },
    { type: 'restore', finding: 3, restored: true },
  ])('takes %j', (message) => {
    expect(isMessageToContent(message)).toBe(true)
  })

  it.each([
    [undefined],
    [null],
    ['get-snapshot'],
    [{ type: 'get-cues', language: 'de' }],
    [{ type: 'get-cues', sample: 'der die das' }],
    [{ type: 'restore', finding: '3', restored: true }],
    [{ type: 'restore', finding: -1, restored: true }],
    [{ type: 'restore', finding: 3 }],
    [{ type: 'tell-article' }],
  ])('ignores %j', (message) => {
    expect(isMessageToContent(message)).toBe(false)
  })
})

describe('isMessageFromContent', () => {
  it.each([
    { type: 'page-changed', state: 'cleaned', findings: 2 },
    { type: 'get-cues', language: 'de' },
    { type: 'get-cues', title: '港の砂州', sample: 'der die das' },
    { type: 'get-choice', host: 'www.example.org' },
  ])('takes %j', (message) => {
    expect(isMessageFromContent(message)).toBe(true)
  })

  it.each([
    [[]],
    [{ type: 'page-changed', state: 'broken', findings: 2 }],
    [{ type: 'page-changed', state: 'off', findings: 1.5 }],
    [{ type: 'get-cues', language: '__proto__' }],
    [{ type: 'get-cues', sample: 5 }],
    [{ type: 'get-cues', title: 5 }],
    [{ type: 'get-choice', host: 5 }],
    [{ type: 'get-snapshot' }],
  ])('ignores %j', (message) => {
    expect(isMessageFromContent(message)).toBe(false)
  })
})

describe('isOwnSender', () => {
  it('knows this extension by its id', () => {
    expect(isOwnSender({ id: 'lede' }, { id: 'lede' })).toBe(true)
    expect(isOwnSender({ id: 'other' }, { id: 'lede' })).toBe(false)
    expect(isOwnSender({}, { id: 'lede' })).toBe(false)
  })
})
