import type { DetectorId } from '../../core/detectors/detector-ids.ts'
import type { Evidence } from '../../core/report.ts'
import { isolated, type MessageKey, type Words } from '../words.ts'
import type { RemovalCounts } from './story-groups.ts'

/** What each kind of finding is called; a detector without a name does not compile. */
export const KIND_NAMES: Readonly<Record<DetectorId, MessageKey>> = {
  follow: 'kindFollow',
  newsletter: 'kindNewsletter',
  app: 'kindApp',
  notifications: 'kindNotifications',
  subscribe: 'kindSubscribe',
  donate: 'kindDonate',
  listen: 'kindListen',
  'take-part': 'kindTakePart',
  tips: 'kindTips',
  'story-list': 'kindStoryList',
  'story-card': 'kindStoryCard',
  'pointer-line': 'kindPointerLine',
  'linked-headline': 'kindLinkedHeadline',
  'full-story-link': 'kindFullStoryLink',
}

/** "1 promotional line, 13 pointers to other stories". */
export function removalSummary(words: Words, { promotions, pointers }: RemovalCounts): string {
  const parts = [
    ...(promotions > 0 ? [words.count('promotionalLines', promotions)] : []),
    ...(pointers > 0 ? [words.count('storyPointers', pointers)] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : words.say('allShownAgain')
}

/** Why a finding was taken for what it is, in plain words; undefined when the evidence has none. */
export function reasonFor(words: Words, evidence: readonly Evidence[]): string | undefined {
  const reasons = evidence.map((each) => reasonOf(words, each)).filter((reason) => reason !== undefined)
  return reasons.length > 0 ? [...new Set(reasons)].slice(0, 3).join(' · ') : undefined
}

function reasonOf(words: Words, { rule, detail }: Evidence): string | undefined {
  if (detail === undefined) return undefined
  switch (rule.split(':')[0]) {
    case 'cue':
      return words.say('reasonSays', isolated(detail))
    case 'name':
      return words.say('reasonName', isolated(detail))
    case 'address':
      return words.say('reasonAddress', isolated(detail))
    case 'field':
      return words.say('reasonField')
    default:
      return detail
  }
}
