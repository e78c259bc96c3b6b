import type { Finding, PageReport } from '../../core/report.ts'
import { evidenceText, shortened } from '../evidence-text.ts'
import type { TextBlock } from './text-blocks.ts'

const VERDICT_WIDTH = 18

/** A page's record for a terminal: whether it is an article and why, each block's verdict, and the stories. */
export function reportText({ article, findings }: PageReport, blocks: readonly TextBlock[]): string {
  const stories = findings.filter((finding) => finding.stories.length > 0)
  return [
    `article: ${article.verdict}${article.evidence.length > 0 ? ` because ${evidenceText(article.evidence)}` : ''}`,
    `blocks: ${blocks.filter(({ finding }) => !finding).length} kept, ${blocks.filter(({ finding }) => finding).length} removed in ${findings.length} findings`,
    '',
    ...blocks.flatMap((block, index) => blockLines(block, blocks[index - 1])),
    '',
    'stories:',
    ...(stories.length > 0 ? stories.flatMap(storyLines) : ['  none']),
  ].join('\n')
}

/** A finding's evidence stands at its first block. */
function blockLines({ text, finding }: TextBlock, previous: TextBlock | undefined): readonly string[] {
  if (!finding) return [`  ${'kept'.padEnd(VERDICT_WIDTH)}${shortened(text)}`]
  const line = `- ${finding.detector.padEnd(VERDICT_WIDTH)}${shortened(text)}`
  if (finding === previous?.finding) return [line]
  return [`- ${''.padEnd(VERDICT_WIDTH)}[${finding.place}: ${evidenceText(finding.evidence)}]`, line]
}

function storyLines({ detector, heading, stories }: Finding): readonly string[] {
  return [
    `  ${heading ?? 'without a heading'} (${detector})`,
    ...stories.flatMap(({ title, url, section, time, teaser }) => {
      const about = [section, time, teaser].filter(Boolean).join(' · ')
      return [`    ${title}`, `      ${url}`, ...(about ? [`      ${shortened(about)}`] : [])]
    }),
  ]
}
