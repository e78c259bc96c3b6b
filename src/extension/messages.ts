/** Every message between popup, content script and background, and the checks that each receiver makes. */

import type { LanguageHint } from '../core/text/page-language.ts'
import type { Runtime } from './browser.ts'
import { PAGE_STATES, type PageState } from './page-snapshot.ts'
import { isCount, isFlag, isOneOf, isRecord, isText } from './shape.ts'

/** Popup or background to content: what is on the page? Answered with a PageSnapshot. */
export interface GetSnapshot {
  readonly type: 'get-snapshot'
}

/** Popup to content: the reader says that the page is an article, or is none. Answered with a PageSnapshot. */
interface TellArticle {
  readonly type: 'tell-article'
  readonly article: boolean
}

/** Popup to content: bring a finding back for this visit, or hide it again. Answered with a PageSnapshot. */
interface Restore {
  readonly type: 'restore'
  /** A FindingSummary's id. */
  readonly finding: number
  readonly restored: boolean
  /** Leads the reader to it. */
  readonly show?: boolean
}

/** Background to content in private windows: a choice was made there. Not answered. */
export interface ChoiceChanged {
  readonly type: 'choice-changed'
}

/** Content to background and to an open popup: the page's state or its findings changed. Not answered. */
export interface PageChanged {
  readonly type: 'page-changed'
  readonly state: PageState
  /** How many findings are hidden. */
  readonly findings: number
}

/** Content to background: the cue phrases of a page's language. Answered with PackedCues. */
interface GetCues extends LanguageHint {
  readonly type: 'get-cues'
}

/** Content in private windows to background: the reader's choice for a host. Answered with a CurrentChoice. */
interface GetChoice {
  readonly type: 'get-choice'
  readonly host: string
}

export type MessageToContent = GetSnapshot | TellArticle | Restore | ChoiceChanged
export type MessageFromContent = PageChanged | GetCues | GetChoice

export function isMessageToContent(message: unknown): message is MessageToContent {
  if (!isRecord(message)) return false
  switch (message['type']) {
    case 'get-snapshot':
    case 'choice-changed':
      return true
    case 'tell-article':
      return isFlag(message['article'])
    case 'restore':
      return isCount(message['finding']) && isFlag(message['restored'])
    default:
      return false
  }
}

const isTextOrNone = (value: unknown) => value === undefined || isText(value)

export function isMessageFromContent(message: unknown): message is MessageFromContent {
  if (!isRecord(message)) return false
  switch (message['type']) {
    case 'page-changed':
      return isOneOf(PAGE_STATES, message['state']) && isCount(message['findings'])
    case 'get-cues':
      return isLanguage(message['language']) && isTextOrNone(message['title']) && isTextOrNone(message['sample'])
    case 'get-choice':
      return isText(message['host'])
    default:
      return false
  }
}

function isLanguage(value: unknown): boolean {
  return value === undefined || (isText(value) && /^[a-z]{2,3}$/.test(value))
}

/** Whether a message came from this extension: never from a page or another extension. */
export function isOwnSender(sender: Runtime.MessageSender, runtime: { readonly id: string | undefined }): boolean {
  return sender.id === runtime.id
}
