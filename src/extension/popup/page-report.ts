import type { FindingSummary } from '../page-snapshot.ts'
import type { PopupState } from './popup-state.ts'

/** What the report says besides the state. */
interface ReportFacts {
  readonly version: string
  /** navigator.userAgent */
  readonly browser: string
  readonly address: string | undefined
}

/** A text about a page for the people who look after Lede, in English whatever the interface speaks. */
export function pageReport(state: PopupState, { version, browser, address }: ReportFacts): string {
  const facts = [
    `Lede ${version}`,
    `Browser: ${browser}`,
    `Page: ${address ?? 'unknown'}`,
    `State: ${state.kind === 'page' ? state.snapshot.state : state.kind}`,
    ...(state.kind === 'error' ? [`Error: ${state.message}`] : []),
  ]
  const findings = state.kind === 'page' ? state.snapshot.findings : []
  return ['What is wrong: ', '', ...facts, ...findings.map(findingText), ''].join('\n')
}

function findingText({ detector, place, text, evidence, restored, stories }: FindingSummary): string {
  const why = evidence.map(({ rule, detail }) => (detail === undefined ? rule : `${rule} “${detail}”`)).join(', ')
  const count = stories.length > 0 ? `, ${String(stories.length)} stories` : ''
  return `- ${detector}, ${place} the text${count}${restored ? ', kept' : ''}: “${text.slice(0, 120)}” (${why})`
}
