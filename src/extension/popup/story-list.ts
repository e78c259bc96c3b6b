import { element } from './element.ts'
import type { PopupContext } from './popup-context.ts'
import { StoryGroupView } from './story-group-view.ts'
import type { NamedGroup } from './story-groups.ts'

/** From so many stories on there is a filter. */
const FILTERED = 10

/** The stories that the page pointed to, under its own headings. Made anew only where they have changed. */
export class StoryList {
  readonly element: HTMLElement
  readonly #context: PopupContext
  readonly #folded: ReadonlySet<string>
  readonly #filter: HTMLInputElement
  readonly #none: HTMLElement
  #shown = ''
  #groups: readonly StoryGroupView[] = []

  /** @param folded keys of groups that the reader has folded */
  constructor(context: PopupContext, folded: ReadonlySet<string>) {
    this.#context = context
    this.#folded = folded
    this.#none = element('p', { class: 'none', hidden: true }, context.words.count('storiesFound', 0))
    const label = context.words.say('filterStories')
    this.#filter = element('input', {
      type: 'search',
      id: 'filter',
      placeholder: label,
      'aria-label': label,
      autocomplete: 'off',
      spellcheck: 'false',
    })
    this.#filter.addEventListener('input', () => {
      this.#apply(true)
    })
    this.element = element('nav', { id: 'stories', 'aria-label': context.words.say('storiesLabel') })
  }

  show(groups: readonly NamedGroup[], site: string): void {
    const now = JSON.stringify([groups, site])
    if (now === this.#shown) return
    this.#shown = now
    this.#groups = groups.map(
      (group, number) =>
        new StoryGroupView(this.#context, group, { number, site, folded: this.#folded.has(group.key) }),
    )
    const count = groups.reduce((sum, { stories }) => sum + stories.length, 0)
    if (count < FILTERED) this.#filter.value = ''
    const tools = count < FILTERED ? [] : [element('div', { class: 'tools' }, this.#filter), this.#none]
    this.element.replaceChildren(...tools, ...this.#groups.map((group) => group.element))
    this.#apply(false)
  }

  #apply(tell: boolean): void {
    const count = this.#groups.reduce((sum, group) => sum + group.filter(this.#filter.value), 0)
    this.#none.hidden = count > 0
    if (tell) this.#context.announce(this.#context.words.count('storiesFound', count))
  }
}
