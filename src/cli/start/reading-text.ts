import type { Finding } from '../../core/report.ts'
import { evidenceText, shortened } from '../evidence-text.ts'
import type { ListedGroup, PopupReading } from './popup-reading.ts'

/** What Lede did to a page, as lines for a terminal. */
export function readingText({ record, groups, words }: PopupReading): string {
  if (!record?.findings.length) return `The popup says:\n${indented(words)}`
  return [
    `${record.site}: ${record.state}`,
    '',
    `Removed (${record.findings.length}):`,
    ...record.findings.map(findingText),
    '',
    `Stories in the popup (${groups.reduce((sum, { stories }) => sum + stories.length, 0)}):`,
    ...groups.map(groupText),
  ].join('\n')
}

function findingText({ detector, place, text, evidence }: Omit<Finding, 'elements'>): string {
  return `  ${detector}, ${place} the text: “${shortened(text)}”\n      because ${evidenceText(evidence)}`
}

function groupText({ heading, stories }: ListedGroup): string {
  const lines = stories.map(({ title, url }) => `    ${title}\n      ${url}`)
  return [`  ${heading || 'Without a heading'}`, ...lines].join('\n')
}

function indented(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `  ${line}`)
    .join('\n')
}
