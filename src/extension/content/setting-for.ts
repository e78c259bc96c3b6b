import type { Finding } from '../../core/report.ts'

/** The setting that says whether a finding's kind is taken off pages. */
export function settingFor({
  kind,
  detector,
}: Pick<Finding, 'kind' | 'detector'>): 'promotions' | 'blocks' | 'pointers' {
  if (kind === 'promotion') return 'promotions'
  return detector === 'story-list' || detector === 'story-card' ? 'blocks' : 'pointers'
}
