import type { DetectorId } from '../../core/detectors/detector-ids.ts'
import type { Evidence } from '../../core/report.ts'
import { normalise } from '../../core/text/normalise.ts'
import type { FindingSummary } from '../page-snapshot.ts'
import { isolated, type MessageKey, type Words } from '../words.ts'
import { asWritten } from './page-quote.ts'
import type { RemovalCounts } from './story-groups.ts'

/** Why each kind of finding goes; a detector without words does not compile. A list is counted instead. */
const WHY: Readonly<Record<Exclude<DetectorId, 'story-list'>, MessageKey>> = {
  follow: 'whyFollow',
  newsletter: 'whyNewsletter',
  app: 'whyApp',
  notifications: 'whyNotifications',
  subscribe: 'whySubscribe',
  donate: 'whyDonate',
  listen: 'whyListen',
  'take-part': 'whyTakePart',
  tips: 'whyTips',
  'story-card': 'whyStoryCard',
  'pointer-line': 'whyPointerLine',
  'linked-headline': 'whyLinkedHeadline',
  'full-story-link': 'whyFullStoryLink',
}

const LIST_IN = { before: 'whyListBefore', inside: 'whyListInside', after: 'whyListAfter' } as const

const LONGEST_PATH = 40

/** "3 promotional lines · 24 stories from 4 blocks". */
export function removalSummary(words: Words, { promotions, stories, blocks, others }: RemovalCounts): string {
  const counted = words.count('stories', stories)
  const parts = [
    promotions > 0 && words.count('promotionalLines', promotions),
    stories > 0 && (blocks > 1 ? words.count('storiesFromBlocks', blocks, counted) : counted),
    others > 0 && words.count('otherPointers', others),
  ].filter((part) => part !== false)
  return parts.length > 0 ? parts.join(' · ') : words.say('allShownAgain')
}

/** Why a finding is off the page, in plain words, with the words of the page that gave it away. */
export function reasonFor(words: Words, finding: FindingSummary): string {
  const { evidence, text } = finding
  const why = whatItIs(words, finding)
  const quote = evidence.find(({ rule }) => /^(cue|word)\b/.test(rule))?.detail
  const said = quote ? words.say('whyQuoted', why, isolated(asWritten(quote, text))) : why
  const signs = evidence
    .filter(({ detail = '' }) => normalise(detail) !== quote)
    .map((each) => signOf(words, each))
    .filter((sign) => sign !== undefined)
  return [said, ...new Set(signs)].slice(0, 3).join(' · ')
}

function whatItIs(words: Words, { detector, place, stories }: FindingSummary): string {
  if (detector !== 'story-list') return words.say(WHY[detector])
  // Its stories were never there, or are findings of their own.
  return stories.length === 0 ? words.say('whyListHeading') : words.count(LIST_IN[place], stories.length)
}

function signOf(words: Words, { rule, detail = '' }: Evidence): string | undefined {
  switch (rule.split(':')[0]) {
    case 'name':
      return words.say('whyName', isolated(detail))
    case 'address':
      return words.say('whyAddress', isolated(addressText(detail)))
    case 'field':
      return words.say('whyField')
    default:
      return undefined
  }
}

/** Of an address, what says where it leads: its host, and its path where that is short enough to be read. */
function addressText(address: string): string {
  if (!URL.canParse(address)) return address.slice(0, LONGEST_PATH)
  const { host, pathname } = new URL(address)
  const path = pathname.replace(/\/$/, '')
  return host.replace(/^www\./, '') + (path.length > LONGEST_PATH ? '/…' : path)
}
