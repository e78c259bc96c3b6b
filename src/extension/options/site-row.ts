import { part } from '../part.ts'
import type { Site } from '../store/schemas.ts'
import { isolated, type Words } from '../words.ts'

export interface RowCommands {
  readonly put: (name: string, site: Site) => void
  readonly rename: (oldName: string, site: Site, name: string) => void
  readonly remove: (name: string) => void
  /** The site that a text names as another name for one; undefined, and the reader told, when it names none. */
  readonly nameIn: (text: string, oldName: string) => string | undefined
}

/** One site: its name, whether it is on, what else was chosen there. */
export class SiteRow {
  readonly element: HTMLLIElement
  readonly #name: string
  readonly #words: Words
  readonly #commands: RowCommands
  #site: Site = { enabled: true }

  constructor(template: HTMLTemplateElement, name: string, words: Words, commands: RowCommands) {
    const copy = template.content.cloneNode(true) as DocumentFragment
    this.element = part(copy, 'li', HTMLLIElement)
    this.#name = name
    this.#words = words
    this.#commands = commands
    const shown = isolated(name)
    const state = part(copy, '.state', HTMLSelectElement)
    part(copy, '.name', HTMLElement).textContent = name
    state.ariaLabel = words.say('switchLabel', shown)
    state.addEventListener('change', () => {
      commands.put(name, { ...this.#site, enabled: state.value === 'true' })
    })
    const edit = part(copy, '.edit', HTMLButtonElement)
    edit.ariaLabel = words.say('siteEditLabel', shown)
    edit.addEventListener('click', () => {
      this.#edit()
    })
    const remove = part(copy, '.remove', HTMLButtonElement)
    remove.ariaLabel = words.say('siteRemoveLabel', shown)
    remove.addEventListener('click', () => {
      commands.remove(name)
    })
  }

  get site(): Site {
    return this.#site
  }

  show(site: Site, locked: boolean): void {
    this.#site = site
    part(this.element, '.state', HTMLSelectElement).value = String(site.enabled)
    part(this.element, '.hint', HTMLElement).textContent = this.#about(site)
    for (const control of this.element.querySelectorAll<HTMLSelectElement | HTMLButtonElement>('select, button'))
      control.disabled = locked
  }

  focusEdit(): void {
    part(this.element, '.edit', HTMLButtonElement).focus()
  }

  #about({ article, keep = [] }: Site): string {
    const parts = [
      ...(article === undefined ? [] : [this.#words.say(article ? 'siteArticles' : 'siteNoArticles')]),
      ...(keep.length > 0 ? [this.#words.count('siteKeeps', keep.length)] : []),
    ]
    return parts.join(' · ')
  }

  /** The name becomes a field: Enter, or leaving it, takes the new name; Escape the old one. */
  #edit(): void {
    const name = part(this.element, '.name', HTMLElement)
    const field = this.element.ownerDocument.createElement('input')
    Object.assign(field, { type: 'text', value: this.#name, dir: 'ltr', spellcheck: false })
    field.ariaLabel = this.#words.say('siteNameLabel')
    let isOver = false
    const end = (text: string) => {
      if (isOver) return
      const wanted = this.#commands.nameIn(text, this.#name)
      if (wanted === undefined) {
        field.ariaInvalid = 'true'
        return
      }
      isOver = true
      field.replaceWith(name)
      this.focusEdit()
      if (wanted !== this.#name) this.#commands.rename(this.#name, this.#site, wanted)
    }
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') end(field.value)
      if (event.key === 'Escape') end(this.#name)
    })
    field.addEventListener('change', () => {
      end(field.value)
    })
    field.addEventListener('blur', () => {
      if (field.value === this.#name) end(this.#name)
    })
    name.replaceWith(field)
    field.select()
    field.focus()
  }
}
