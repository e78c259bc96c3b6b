import { describe, expect, it } from 'vitest'
import { isPageSnapshot } from '../../../src/extension/page-snapshot.ts'
import { promotion, snapshot, story, summary } from './summaries.ts'

const full = snapshot({
  findings: [
    promotion({ id: 1 }),
    summary({ id: 2, heading: 'Most read', stories: [story('One', { time: 'today' })] }),
  ],
})

describe('isPageSnapshot', () => {
  it('takes a whole snapshot, also after its way through a message', () => {
    expect(isPageSnapshot(full)).toBe(true)
    expect(isPageSnapshot(JSON.parse(JSON.stringify(full)))).toBe(true)
  })

  it.each([
    ['no object', 'cleaned'],
    ['unknown state', { ...full, state: 'odd' }],
    ['unclear word of the reader', { ...full, told: 'yes' }],
    ['no site', { ...full, site: undefined }],
    ['findings that are no list', { ...full, findings: {} }],
    ['unknown detector', { ...full, findings: [{ ...promotion(), detector: 'banner' }] }],
    ['unknown kind', { ...full, findings: [{ ...promotion(), kind: 'advert' }] }],
    ['broken story', { ...full, findings: [{ ...summary(), stories: [{ title: 'One' }] }] }],
    ['broken teaser', { ...full, findings: [{ ...summary(), stories: [{ ...story('One'), teaser: 5 }] }] }],
    ['broken evidence', { ...full, findings: [{ ...summary(), evidence: ['cue'] }] }],
  ])('refuses %s', (_, value) => {
    expect(isPageSnapshot(value)).toBe(false)
  })
})
