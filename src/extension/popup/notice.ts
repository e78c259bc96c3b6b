import type { MessageKey } from '../words.ts'
import { button, element } from './element.ts'
import type { PopupContext } from './popup-context.ts'
import type { PopupState } from './popup-state.ts'

/** A state without a list: what is the case, what it means, and what the reader can do about it. */
interface Notice {
  readonly title: MessageKey
  readonly text: MessageKey
  readonly action?: MessageKey
}

const NOTICES = {
  'nothing-found': { title: 'nothingFoundTitle', text: 'nothingFoundText' },
  'not-article': { title: 'notArticleTitle', text: 'notArticleText', action: 'notArticleAction' },
  'told-no-article': { title: 'toldNoArticleTitle', text: 'toldNoArticleText', action: 'toldNoArticleAction' },
  off: { title: 'offTitle', text: 'offText' },
  paused: { title: 'pausedTitle', text: 'pausedText', action: 'pausedAction' },
  untouchable: { title: 'untouchableTitle', text: 'untouchableText' },
  pdf: { title: 'pdfTitle', text: 'pdfText' },
  'reader-view': { title: 'readerViewTitle', text: 'readerViewText' },
  'needs-permission': { title: 'needsPermissionTitle', text: 'needsPermissionText', action: 'needsPermissionAction' },
  'needs-reload': { title: 'needsReloadTitle', text: 'needsReloadText', action: 'needsReloadAction' },
  loading: { title: 'loadingTitle', text: 'loadingText' },
  'no-answer': { title: 'noAnswerTitle', text: 'noAnswerText', action: 'noAnswerAction' },
  error: { title: 'errorTitle', text: 'errorText', action: 'errorAction' },
} as const satisfies Readonly<Record<string, Notice>>

type NoticeName = keyof typeof NOTICES

/** Says plainly which case the page is, with the one thing to do about it. */
export function noticeView({ words, commands }: PopupContext, state: PopupState, openReport: () => void): HTMLElement {
  const name = noticeFor(state)
  const { title, text, action }: Notice = NOTICES[name]
  const act = actionFor(state, commands, openReport)
  return element(
    'main',
    { class: 'notice', 'data-notice': name },
    element('h2', {}, words.say(title)),
    element('p', {}, timeOfPause(state, words) ?? words.say(text)),
    action !== undefined && act ? button(words.say(action), 'action', act) : undefined,
  )
}

function noticeFor(state: PopupState): NoticeName {
  if (state.kind !== 'page') return state.kind
  const { state: page, told } = state.snapshot
  if (page === 'not-article' && told === false) return 'told-no-article'
  return page === 'cleaned' ? 'nothing-found' : page
}

function actionFor(
  state: PopupState,
  commands: PopupContext['commands'],
  openReport: () => void,
): (() => void) | undefined {
  switch (state.kind) {
    case 'page':
      return () => {
        if (state.snapshot.state === 'paused') commands.pause('none')
        else commands.tellArticle(true)
      }
    case 'needs-permission':
      return () => {
        commands.allowSite(state.origins)
      }
    case 'needs-reload':
    case 'no-answer':
      return commands.reloadPage
    case 'error':
      return openReport
    default:
      return undefined
  }
}

/** A pause of more than a day has no hour to name. */
const DAY = 24 * 60 * 60 * 1000

function timeOfPause(state: PopupState, words: PopupContext['words']): string | undefined {
  const until = state.kind === 'page' ? state.choice.pausedUntil : undefined
  if (until === undefined || until > Date.now() + DAY) return undefined
  return words.say('pausedUntilText', new Intl.DateTimeFormat(words.language, { timeStyle: 'short' }).format(until))
}
