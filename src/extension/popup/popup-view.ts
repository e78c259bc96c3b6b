import { element, button } from './element.ts'
import { headerView } from './header.ts'
import { reopen } from './menu.ts'
import { menuSections, type SheetName } from './menu-sections.ts'
import { noticeView } from './notice.ts'
import type { PopupContext } from './popup-context.ts'
import type { PageAnswer, PopupState } from './popup-state.ts'
import { removedListView } from './removed-list.ts'
import { aboutView, reportView } from './sheet.ts'
import { groupStories, nameGroups, type NamedGroup } from './story-groups.ts'
import { StoryList } from './story-list.ts'

const LOCK = 'locked'

/** Shows a state; the popup has nothing else. What was focused, unfolded, opened and scrolled to stays so. */
export class PopupView {
  readonly #root: HTMLElement
  readonly #context: PopupContext
  readonly #version: string
  readonly #unfolded: boolean
  readonly #stories: StoryList
  readonly #status: HTMLElement
  #state: PopupState = { kind: 'loading' }
  #sheet: SheetName | undefined
  #said: string | undefined

  /** @param memory keys of folded groups */
  constructor(root: HTMLElement, context: Omit<PopupContext, 'announce'>, memory: PopupMemory) {
    this.#root = root
    this.#status = element('p', { id: 'status', role: 'status', class: 'unseen' })
    const announce = (text: string) => {
      this.#status.textContent = text
    }
    this.#context = { ...context, announce }
    this.#version = memory.version
    this.#unfolded = memory.unfolded
    this.#stories = new StoryList(this.#context, memory.folded)
  }

  show(state: PopupState): void {
    this.#state = state
    // A sheet is the reader's: nothing that the page does takes it away.
    if (!this.#sheet) this.#showState()
  }

  #showState(): void {
    const root = this.#root
    const { activeElement: focused, documentElement: scroller } = root.ownerDocument
    const focus = focused && root.contains(focused) ? nameOf(focused) : undefined
    const wasOpen = root.querySelector<HTMLElement>('#menu')?.hidden === false
    const scrolled = scroller.scrollTop
    root.replaceChildren(...this.#partsOf(this.#state), this.#status)
    if (wasOpen) reopen(root)
    // Asking for the place makes the browser lay out the whole list at once.
    if (scrolled > 0) scroller.scrollTop = scrolled
    if (focus !== undefined) {
      const controls = [...root.querySelectorAll<HTMLElement>('a, button, summary, input')]
      controls.find((control) => nameOf(control) === focus)?.focus({ preventScroll: true })
    }
    this.#tellNews()
  }

  /** What stands on top of the popup is news when it changes, but not when the popup opens. */
  #tellNews(): void {
    const news = this.#root.querySelector('#summary, .notice h2')?.textContent
    if (this.#said !== undefined && news && news !== this.#said) this.#context.announce(news)
    this.#said = news
  }

  #openSheet(name: SheetName): void {
    const { commands } = this.#context
    const back = () => {
      this.#sheet = undefined
      this.#showState()
      this.#root.querySelector<HTMLElement>('#menu-button')?.focus()
    }
    this.#sheet = name
    const views =
      name === 'about'
        ? aboutView(this.#context, this.#version, back)
        : reportView(this.#context, commands.report(this.#state), back)
    this.#root.replaceChildren(...views, this.#status)
    this.#root.querySelector<HTMLElement>('#back')?.focus()
  }

  #partsOf(state: PopupState): readonly HTMLElement[] {
    const groups = state.kind === 'page' ? nameGroups(this.#context.words, groupStories(state.snapshot.findings)) : []
    const body =
      state.kind === 'page' && state.snapshot.state === 'cleaned'
        ? this.#cleanedView(state, groups)
        : noticeView(this.#context, state, () => {
            this.#openSheet('report')
          })
    const words = state.kind === 'page' ? [...this.#lockView(state), ...this.#wordView(state)] : []
    return [this.#header(state, groups), ...words, body]
  }

  #header(state: PopupState, groups: readonly NamedGroup[]): HTMLElement {
    const sections = menuSections(this.#context, {
      state,
      groups,
      openSheet: (name) => {
        this.#openSheet(name)
      },
    })
    if (state.kind !== 'page')
      return headerView(
        this.#context,
        'site' in state ? state.site : this.#context.words.say('extensionName'),
        sections,
      )
    const { site, state: page } = state.snapshot
    const on = page !== 'off'
    const toggle = {
      on,
      lockedBy: state.locked ? LOCK : undefined,
      press: () => {
        this.#context.commands.switchSite(site, !on)
      },
    }
    return headerView(this.#context, site, sections, page === 'paused' ? undefined : toggle)
  }

  /** Why there is nothing to switch. */
  #lockView({ locked }: PageAnswer): readonly HTMLElement[] {
    if (!locked) return []
    return [element('aside', { class: 'told', id: LOCK }, this.#context.words.say('managedLocked'))]
  }

  /** What the reader said of the page, or of all pages of its site, and the next step from there. */
  #wordView({ snapshot, choice }: PageAnswer): readonly HTMLElement[] {
    const { words, commands } = this.#context
    const { site, state, told } = snapshot
    if (!told || !/^(cleaned|nothing-found)$/.test(state)) return []
    const always = choice.article === true
    const act = button(words.say(always ? 'keptAlwaysUndo' : 'toldArticleAlways'), 'quiet', () => {
      commands.alwaysArticle(site, !always)
    })
    act.id = 'always'
    return [element('aside', { class: 'told' }, words.say(always ? 'keptAlways' : 'toldArticle'), ' ', act)]
  }

  #cleanedView(state: PageAnswer, groups: readonly NamedGroup[]): HTMLElement {
    // Where there are no stories, it is all that there is to see.
    const atFirst = this.#unfolded || groups.length === 0
    const unfolded = this.#root.querySelector<HTMLDetailsElement>('#removed')?.open ?? atFirst
    this.#stories.show(groups, state.snapshot.site)
    return element('main', {}, removedListView(this.#context, state, unfolded), this.#stories.element)
  }
}

/** What the popup knows of itself and from before. */
export interface PopupMemory {
  readonly version: string
  readonly folded: ReadonlySet<string>
  /** The list of what was removed is open at first. */
  readonly unfolded: boolean
}

/** What tells a control from the popup's others, before and after it was made anew. */
function nameOf(control: Element): string {
  return control.id || control.getAttribute('href') || control.localName
}
