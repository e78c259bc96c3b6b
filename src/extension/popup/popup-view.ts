import { element } from './element.ts'
import { headerView } from './header.ts'
import { NOTICES, noticeView } from './notice.ts'
import type { PageSnapshot } from '../page-snapshot.ts'
import type { Words } from '../words.ts'
import { removalSummary } from './removal-words.ts'
import type { PopupCommands, PopupState } from './popup-state.ts'
import { removedListView } from './removed-list.ts'
import { countRemovals, groupStories } from './story-groups.ts'
import { storyListView } from './story-list.ts'

/** Shows a state; the popup has nothing else. What was focused, unfolded and scrolled to stays so. */
export class PopupView {
  readonly #root: HTMLElement
  readonly #words: Words
  readonly #commands: PopupCommands

  constructor(root: HTMLElement, words: Words, commands: PopupCommands) {
    this.#root = root
    this.#words = words
    this.#commands = commands
  }

  show(state: PopupState): void {
    const focused = this.#root.ownerDocument.activeElement
    const focus = focused && this.#root.contains(focused) ? nameOf(focused) : undefined
    const scroller = this.#root.ownerDocument.documentElement
    const scrolled = scroller.scrollTop
    this.#root.replaceChildren(...this.#partsOf(state))
    scroller.scrollTop = scrolled
    const controls = [...this.#root.querySelectorAll<HTMLElement>('a, button, summary')]
    controls.find((control) => nameOf(control) === focus)?.focus({ preventScroll: true })
  }

  #partsOf(state: PopupState): readonly HTMLElement[] {
    const words = this.#words
    switch (state.kind) {
      case 'page':
        return this.#pageParts(state.snapshot)
      case 'needs-permission':
        return [
          headerView(words, state.site),
          noticeView(words, NOTICES[state.kind], () => {
            this.#commands.allowSite(state.origins)
          }),
        ]
      case 'needs-reload':
        return [headerView(words, state.site), noticeView(words, NOTICES[state.kind], this.#commands.reloadPage)]
      case 'no-answer':
        return [
          headerView(words, words.say('extensionName')),
          noticeView(words, NOTICES[state.kind], this.#commands.reloadPage),
        ]
      case 'untouchable':
      case 'loading':
        return [headerView(words, words.say('extensionName')), noticeView(words, NOTICES[state.kind])]
    }
  }

  #pageParts(snapshot: PageSnapshot): readonly HTMLElement[] {
    const words = this.#words
    const { site, state } = snapshot
    const on = state !== 'off'
    const header = headerView(words, site, {
      on,
      press: () => {
        this.#commands.switchSite(site, !on)
      },
    })
    if (state === 'cleaned') return [header, this.#cleanedView(snapshot)]
    if (state === 'not-article') return [header, noticeView(words, NOTICES[state], this.#commands.cleanAnyway)]
    return [header, noticeView(words, NOTICES[state])]
  }

  #cleanedView({ findings }: PageSnapshot): HTMLElement {
    const words = this.#words
    const unfolded = this.#root.querySelector<HTMLDetailsElement>('#removed')?.open ?? false
    return element(
      'main',
      {},
      element('p', { id: 'summary' }, removalSummary(words, countRemovals(findings))),
      removedListView(words, findings, unfolded, this.#commands.restore),
      storyListView(words, groupStories(findings), this.#commands.openStory),
    )
  }
}

/** What tells a control from the popup's others, before and after it was made anew. */
function nameOf(control: Element): string {
  return control.id || control.getAttribute('href') || control.localName
}
