import type { Evidence } from '../core/report.ts'

/** Pieces of evidence in a few words: each rule, and what it saw. */
export function evidenceText(evidence: readonly Evidence[]): string {
  return evidence.map(({ rule, detail }) => (detail === undefined ? rule : `${rule} (${shortened(detail)})`)).join('; ')
}

/** Text cut to a line's length. */
export function shortened(text: string, longest = 110): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`
}
