import { isolated } from '../words.ts'
import { button, element } from './element.ts'
import { icon } from './icon.ts'
import type { PopupContext } from './popup-context.ts'
import type { NamedGroup } from './story-groups.ts'
import { storyRowView } from './story-row.ts'

/** More tabs than these open after a question only. */
const MANY = 10

/** One group of stories: its heading, which folds it, how many there are, and a way to open them all. */
export class StoryGroupView {
  readonly element: HTMLElement
  readonly #context: PopupContext
  readonly #group: NamedGroup
  readonly #rows: readonly Row[]
  readonly #list: HTMLElement
  readonly #fold: HTMLButtonElement
  readonly #count = element('span', { class: 'count' })
  readonly #actions = element('span', { class: 'group-actions' })
  #folded: boolean

  constructor(context: PopupContext, group: NamedGroup, options: GroupOptions) {
    this.#context = context
    this.#group = group
    this.#folded = options.folded
    const { number, site } = options
    this.#rows = group.stories.map((story) => {
      const view = storyRowView(story, site, context.commands.openStory)
      return { view, url: story.url }
    })
    this.#list = element('ul', { id: `group-${String(number)}` }, ...this.#rows.map(({ view }) => view))
    this.#fold = button('', 'fold-button', () => {
      this.#turn()
    })
    this.#fold.id = `fold-${String(number)}`
    this.#fold.setAttribute('aria-controls', this.#list.id)
    this.#fold.append(icon('fold'), element('bdi', {}, group.heading))
    const head = element('div', { class: 'group-head' }, element('h2', {}, this.#fold), this.#count, this.#actions)
    this.element = element('section', { class: 'group' }, head, this.#list)
  }

  /** Shows the stories that have all words, and answers how many; to be called once before it is seen. A filter looks into folded groups, too. */
  filter(query: string): number {
    const wanted = searchable(query).split(' ').filter(Boolean)
    for (const row of this.#rows) row.view.hidden = wanted.length > 0 && !hasAll(row, wanted)
    const left = this.#shown.length
    this.element.hidden = left === 0
    this.#list.hidden = this.#folded && wanted.length === 0
    this.#fold.setAttribute('aria-expanded', String(!this.#list.hidden))
    this.#count.textContent = this.#context.words.number(left)
    this.#offerAll()
    return left
  }

  get #shown(): readonly Row[] {
    return this.#rows.filter(({ view }) => !view.hidden)
  }

  #turn(): void {
    this.#folded = !this.#list.hidden
    this.#list.hidden = this.#folded
    this.#fold.setAttribute('aria-expanded', String(!this.#folded))
    this.#context.commands.fold(this.#group.key, this.#folded)
  }

  #offerAll(): void {
    const { words } = this.#context
    const count = this.#shown.length
    const all = button(words.say('openAll'), 'quiet', () => {
      if (count > MANY) this.#ask()
      else this.#openAll()
    })
    all.setAttribute('aria-label', words.say('openAllOf', isolated(this.#group.heading)))
    this.#actions.replaceChildren(...(count > 1 ? [all] : []))
  }

  #ask(): void {
    const { words } = this.#context
    const open = button(words.say('open'), 'quiet', () => {
      this.#openAll()
    })
    const cancel = button(words.say('cancel'), 'quiet', () => {
      this.#offerAll()
      this.#actions.querySelector('button')?.focus()
    })
    const question = element('span', { class: 'question' }, words.count('openAllAsk', this.#shown.length))
    this.#actions.replaceChildren(question, open, cancel)
    this.#context.announce(question.textContent)
    open.focus()
  }

  #openAll(): void {
    const { words, commands, announce } = this.#context
    const urls = this.#shown.map(({ url }) => url)
    commands.openAll(urls)
    announce(words.count('storiesOpened', urls.length))
    this.#offerAll()
  }
}

interface Row {
  readonly view: HTMLElement
  readonly url: string
  /** Made at the first search. */
  words?: string
}

interface GroupOptions {
  readonly number: number
  readonly folded: boolean
  /** The page's own: stories elsewhere are told apart. */
  readonly site: string
}

function hasAll(row: Row, wanted: readonly string[]): boolean {
  const words = (row.words ??= searchable(row.view.textContent))
  return wanted.every((word) => words.includes(word))
}

/** Without case and accents: "Élysée" is found by "elysee". */
function searchable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
