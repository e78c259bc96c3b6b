import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { reportText } from '../../../../src/cli/inspect/report-text.ts'
import { textBlocks } from '../../../../src/cli/inspect/text-blocks.ts'
import type { Finding } from '../../../../src/core/report.ts'

const PAGE = new JSDOM(`<body>
  <style>p { color: red }</style>
  <div>Loose <b>words</b><p>First
    paragraph. <a id="full" href="/x">Read full story</a></p>after it</div>
  <ul id="list"><li>One</li><li>Two</li></ul>
</body>`)
const { document } = PAGE.window

function finding(id: string, detector: Finding['detector']): Finding {
  const element = document.querySelector(`#${id}`)
  if (!element) throw new Error(`no #${id}`)
  return {
    detector,
    kind: 'related',
    place: 'inside',
    elements: [element],
    text: element.textContent,
    evidence: [{ rule: `cue:${id}` }],
    stories: [{ title: 'A storm', url: 'https://paper.example/storm', time: '2 hours ago' }],
  }
}

describe('textBlocks', () => {
  it('splits at blocks, not at inline elements, and reads no styles', () => {
    expect(textBlocks(document, []).map(({ text }) => text)).toEqual([
      'Loose words',
      'First paragraph. Read full story',
      'after it',
      'One',
      'Two',
    ])
  })

  it('gives each block the finding that takes it, a link inside a paragraph too', () => {
    const link = finding('full', 'full-story-link')
    const list = finding('list', 'story-list')
    expect(textBlocks(document, [link, list]).map((block) => [block.text, block.finding?.detector])).toEqual([
      ['Loose words', undefined],
      ['First paragraph.', undefined],
      ['Read full story', 'full-story-link'],
      ['after it', undefined],
      ['One', 'story-list'],
      ['Two', 'story-list'],
    ])
  })
})

describe('reportText', () => {
  it("prints verdicts, each finding's evidence once, the article decision and the stories", () => {
    const findings = [finding('list', 'story-list')]
    const report = { article: { verdict: 'yes', evidence: [{ rule: 'metadata:type' }] }, findings } as const
    const text = reportText(report, textBlocks(document, findings))
    expect(text).toContain('article: yes because metadata:type')
    expect(text).toContain('blocks: 3 kept, 2 removed in 1 finding')
    expect(text.match(/cue:list/g)).toHaveLength(1)
    expect(text).toMatch(/^ {2}kept +Loose words$/m)
    expect(text).toMatch(/^- story-list +Two$/m)
    expect(text).toContain('    A storm\n      https://paper.example/storm\n      2 hours ago')
  })
})
