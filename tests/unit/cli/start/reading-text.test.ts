import { describe, expect, it } from 'vitest'
import { readingText } from '../../../../src/cli/start/reading-text.ts'

describe('readingText', () => {
  it('prints each finding with its evidence, and each story with its address', () => {
    const text = readingText({
      record: {
        site: 'paper.example',
        state: 'cleaned',
        findings: [
          {
            detector: 'follow',
            kind: 'promotion',
            place: 'inside',
            text: 'Follow our channel',
            evidence: [{ rule: 'cue:follow', detail: 'follow our' }, { rule: 'shape:line' }],
            stories: [],
          },
        ],
      },
      groups: [{ heading: 'Most read', stories: [{ title: 'A storm', url: 'https://paper.example/storm' }] }],
      words: 'unused',
    })
    expect(text).toContain('Removed (1):\n  follow, inside the text: “Follow our channel”')
    expect(text).toContain('because cue:follow (follow our); shape:line')
    expect(text).toContain('Stories in the popup (1):\n  Most read\n    A storm\n      https://paper.example/storm')
  })

  it.each([undefined, { site: 'paper.example', state: 'not-article', findings: [] }])(
    'repeats the popup when nothing was removed: %o',
    (record) => {
      expect(readingText({ record, groups: [], words: 'Not an article\n\nClean it anyway' })).toBe(
        'The popup says:\n  Not an article\n  Clean it anyway',
      )
    },
  )
})
