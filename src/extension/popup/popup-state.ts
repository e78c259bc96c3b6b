import type { FindingSummary, PageSnapshot } from '../page-snapshot.ts'
import type { CurrentChoice } from '../settings.ts'

/** What the popup shows: the page's own answer, or why there is none. */
export type PopupState =
  | PageAnswer
  /** The browser keeps extensions away: its own pages, stores, files. */
  | { readonly kind: 'untouchable' }
  /** The browser shows a file, not a page. */
  | { readonly kind: 'pdf' }
  /** The browser shows the article in its own way. */
  | { readonly kind: 'reader-view' }
  /** The reader has not allowed this site. */
  | { readonly kind: 'needs-permission'; readonly site: string; readonly origins: readonly string[] }
  /** The page was there before the extension. */
  | { readonly kind: 'needs-reload'; readonly site: string }
  /** The content script starts when the page's text is there. */
  | { readonly kind: 'loading' }
  /** The page is too busy to answer. */
  | { readonly kind: 'no-answer' }
  /** Lede itself failed. */
  | { readonly kind: 'error'; readonly message: string }

/** What a page says of itself, and what the reader chose for it. */
export interface PageAnswer {
  readonly kind: 'page'
  readonly snapshot: PageSnapshot
  readonly choice: CurrentChoice
  /** The page's path, by which it is known among those of its site. */
  readonly path: string
  /** The reader's organisation decides where Lede cleans: there is nothing to switch. */
  readonly locked: boolean
}

/** Where something that was found is to stay for good; `nowhere` takes that back. */
export type KeepWhere = 'page' | 'site' | 'nowhere'

export type PauseLength = 'hour' | 'restart' | 'open' | 'none'

/** What the reader can do in the popup; each command leads to a new state, or closes the popup. */
export interface PopupCommands {
  readonly switchSite: (site: string, enabled: boolean) => void
  readonly tellArticle: (article: boolean) => void
  readonly alwaysArticle: (site: string, always: boolean) => void
  readonly restore: (finding: number, restored: boolean) => void
  readonly showOnPage: (finding: number) => void
  readonly keep: (page: PageAnswer, finding: FindingSummary, where: KeepWhere) => void
  readonly pause: (length: PauseLength) => void
  readonly allowSite: (origins: readonly string[]) => void
  readonly reloadPage: () => void
  /** In the foreground the popup closes; in the background it stays. */
  readonly openStory: (url: string, where: 'foreground' | 'background') => void
  readonly openAll: (urls: readonly string[]) => void
  readonly openSettings: () => void
  /** Whether the browser let it happen. */
  readonly copy: (text: string, type: 'text/plain' | 'text/html') => Promise<boolean>
  /** Folds a group's stories away, now and when there is a group of that name again. */
  readonly fold: (group: string, folded: boolean) => void
  /** What is known of the page, for a report. */
  readonly report: (state: PopupState) => string
}
