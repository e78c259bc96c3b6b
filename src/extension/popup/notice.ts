import type { MessageKey, Words } from '../words.ts'
import { button, element } from './element.ts'

/** A state without a list: what is the case, what it means, and what the reader can do about it. */
interface Notice {
  readonly title: MessageKey
  readonly text: MessageKey
  readonly action?: MessageKey
}

export const NOTICES = {
  'nothing-found': { title: 'nothingFoundTitle', text: 'nothingFoundText' },
  'not-article': { title: 'notArticleTitle', text: 'notArticleText', action: 'notArticleAction' },
  off: { title: 'offTitle', text: 'offText' },
  untouchable: { title: 'untouchableTitle', text: 'untouchableText' },
  'needs-permission': { title: 'needsPermissionTitle', text: 'needsPermissionText', action: 'needsPermissionAction' },
  'needs-reload': { title: 'needsReloadTitle', text: 'needsReloadText', action: 'needsReloadAction' },
  loading: { title: 'loadingTitle', text: 'loadingText' },
  'no-answer': { title: 'noAnswerTitle', text: 'noAnswerText', action: 'noAnswerAction' },
} as const satisfies Readonly<Record<string, Notice>>

/** Says plainly which case the page is, with the one thing to do about it. */
export function noticeView(words: Words, { title, text, action }: Notice, act?: () => void): HTMLElement {
  return element(
    'section',
    { class: 'notice' },
    element('h2', {}, words.say(title)),
    element('p', {}, words.say(text)),
    action !== undefined && act ? button(words.say(action), 'action', act) : undefined,
  )
}
