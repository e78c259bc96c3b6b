import type { DetectorId } from '../../core/detectors/detector-ids.ts'
import type { Evidence } from '../../core/report.ts'
import type { RemovalCounts } from './story-groups.ts'

/** Every word that the popup says by itself. */
export const strings = {
  switchLabel: (site: string) => `Clean pages on ${site}`,
  storiesLabel: 'Other stories from this page',
  whatWasRemoved: 'What was removed and why',
  showAgain: 'Show again',
  hideAgain: 'Hide again',
  inTheArticle: 'In the article',
  afterTheArticle: 'After the article',
  allShownAgain: 'Everything is shown again',
} as const

/** A state without a list: what is the case, what it means, and what the reader can do about it. */
export interface Notice {
  readonly title: string
  readonly text: string
  readonly action?: string
}

export const notices = {
  'nothing-found': {
    title: 'Nothing to remove',
    text: 'This article has no promotional lines and no pointers to other stories.',
  },
  'not-article': {
    title: 'Not a news article',
    text: 'Lede leaves this page as it is.',
    action: 'Clean it anyway',
  },
  off: {
    title: 'Off on this site',
    text: 'Pages here are shown as the site made them.',
  },
  untouchable: {
    title: 'Lede can’t work here',
    text: 'The browser keeps extensions away from this page.',
  },
  'needs-permission': {
    title: 'Permission needed',
    text: 'Lede may not read pages on this site yet.',
    action: 'Allow on this site',
  },
  'needs-reload': {
    title: 'Reload needed',
    text: 'This page was open before Lede was ready.',
    action: 'Reload page',
  },
  loading: {
    title: 'Still loading',
    text: 'Lede starts as soon as the page’s text is there.',
  },
  'no-answer': {
    title: 'No answer from this page',
    text: 'It is too busy at the moment.',
    action: 'Reload page',
  },
} as const satisfies Readonly<Record<string, Notice>>

/** What each kind of finding is called; a detector without a name does not compile. */
export const detectorNames: Readonly<Record<DetectorId, string>> = {
  follow: 'Asks you to follow them',
  newsletter: 'Newsletter sign-up',
  app: 'App promotion',
  notifications: 'Asks to send notifications',
  subscribe: 'Subscription offer',
  donate: 'Asks for support',
  listen: 'Podcast or show plug',
  'take-part': 'Event, poll or contest',
  tips: 'Asks for tips',
  'story-list': 'List of other stories',
  'story-card': 'Another story in a box',
  'pointer-line': 'Line that leads to another story',
  'linked-headline': 'Another story’s headline',
  'full-story-link': 'Link to another story',
}

/** "1 promotional line, 13 pointers to other stories". */
export function removalSummary({ promotions, pointers }: RemovalCounts): string {
  const parts = [
    ...(promotions > 0 ? [counted(promotions, 'promotional line', 'promotional lines')] : []),
    ...(pointers > 0 ? [counted(pointers, 'pointer to another story', 'pointers to other stories')] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : strings.allShownAgain
}

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`
}

/** Why a finding was taken for what it is, in plain words; undefined when the evidence has none. */
export function reasonFor(evidence: readonly Evidence[]): string | undefined {
  const reasons = [...new Set(evidence.map(reasonOf).filter((reason) => reason !== undefined))]
  return reasons.length > 0 ? reasons.slice(0, 3).join(' · ') : undefined
}

function reasonOf({ rule, detail }: Evidence): string | undefined {
  if (detail === undefined) return undefined
  switch (rule.split(':')[0]) {
    case 'cue':
      return `says “${detail}”`
    case 'name':
      return `the page calls it “${detail}”`
    case 'address':
      return `links to ${detail}`
    case 'field':
      return 'asks for an address'
    default:
      return detail
  }
}
