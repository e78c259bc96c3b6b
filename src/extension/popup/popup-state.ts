import type { PageSnapshot } from '../page-snapshot.ts'

/** What the popup shows: the page's own answer, or why there is none. */
export type PopupState =
  | { readonly kind: 'page'; readonly snapshot: PageSnapshot }
  /** The browser keeps extensions away: its own pages, stores, files. */
  | { readonly kind: 'untouchable' }
  /** The reader has not allowed this site. */
  | { readonly kind: 'needs-permission'; readonly site: string; readonly origins: readonly string[] }
  /** The page was there before the extension. */
  | { readonly kind: 'needs-reload'; readonly site: string }
  /** The content script starts when the page's text is there. */
  | { readonly kind: 'loading' }
  /** The page is too busy to answer. */
  | { readonly kind: 'no-answer' }

/** What the reader can do in the popup; each command leads to a new state, or closes the popup. */
export interface PopupCommands {
  readonly switchSite: (site: string, enabled: boolean) => void
  readonly cleanAnyway: () => void
  readonly restore: (finding: number, restored: boolean) => void
  readonly allowSite: (origins: readonly string[]) => void
  readonly reloadPage: () => void
  /** In the foreground the popup closes; in the background it stays. */
  readonly openStory: (url: string, where: 'foreground' | 'background') => void
}
