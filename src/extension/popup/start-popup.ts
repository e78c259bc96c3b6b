import type { Browser } from '../browser.ts'
import type { MessageToContent } from '../messages.ts'
import type { PopupCommands, PopupState } from './popup-state.ts'
import { PopupView } from './popup-view.ts'
import { speak, Words } from '../words.ts'
import { TabLink } from './tab-link.ts'

/** What the popup is made of; a test hands in its own. */
export interface PopupParts {
  readonly browser: Pick<Browser, 'i18n' | 'permissions' | 'runtime' | 'storage' | 'tabs'>
  readonly root: HTMLElement
  readonly close: () => void
}

/** Shows the active tab's page and follows it while the popup is open. Resolves when the first state is shown. */
export async function startPopup({ browser, root, close }: PopupParts): Promise<void> {
  const words = new Words(browser.i18n)
  speak(root.ownerDocument, words)
  closeOnEscape(root, close)
  const link = await TabLink.toActiveTab(browser)
  const latest = new LatestState((state) => {
    view.show(state)
  })
  const ask = (message: MessageToContent) =>
    latest.follow(link ? link.ask(message) : Promise.resolve({ kind: 'untouchable' }))
  const view = new PopupView(root, words, link ? commandsFor(link, latest, ask, close) : IDLE)
  link?.onChange(() => void ask({ type: 'get-snapshot' }))
  await ask({ type: 'get-snapshot' })
}

const nothing = () => undefined

/** Without a tab there is nothing to command. */
const IDLE: PopupCommands = {
  switchSite: nothing,
  cleanAnyway: nothing,
  restore: nothing,
  allowSite: nothing,
  reloadPage: nothing,
  openStory: nothing,
}

function commandsFor(
  link: TabLink,
  latest: LatestState,
  ask: (message: MessageToContent) => Promise<void>,
  close: () => void,
): PopupCommands {
  const refresh = () => ask({ type: 'get-snapshot' })
  return {
    // The page hears of the choice from storage, and then tells of its new state; a failure shows the old one again.
    switchSite: (site, enabled) =>
      void link.switchSite(site, enabled).catch(() => {
        latest.repeat()
      }),
    cleanAnyway: () => void ask({ type: 'clean-anyway' }),
    restore: (finding, restored) => void ask({ type: 'restore', finding, restored }),
    allowSite: (origins) => void link.allow(origins).catch(nothing).then(refresh),
    reloadPage: () => void link.reload().then(close, refresh),
    openStory: (url, where) => {
      const opened = link.open(url, where === 'foreground')
      if (where === 'foreground') void opened.then(close, nothing)
      else void opened.catch(nothing)
    },
  }
}

/** Shows answers in the order of their questions: an answer that was overtaken, or changes nothing, is dropped. */
class LatestState {
  readonly #show: (state: PopupState) => void
  #questions = 0
  #last: PopupState | undefined

  constructor(show: (state: PopupState) => void) {
    this.#show = show
  }

  async follow(answer: Promise<PopupState>): Promise<void> {
    const question = ++this.#questions
    const state = await answer
    if (question !== this.#questions || JSON.stringify(state) === JSON.stringify(this.#last)) return
    this.#last = state
    this.#show(state)
  }

  /** Shows the last state again, when a command that was shown as done has failed. */
  repeat(): void {
    if (this.#last) this.#show(this.#last)
  }
}

function closeOnEscape(root: HTMLElement, close: () => void): void {
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
}
