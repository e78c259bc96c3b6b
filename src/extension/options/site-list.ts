import { part } from '../part.ts'
import type { Sites } from '../store/schemas.ts'
import type { SettingsStore } from '../store/settings-store.ts'
import { siteOf } from '../store/site-name.ts'
import { isolated, type Words } from '../words.ts'
import type { Attempt } from './start-options.ts'
import { type RowCommands, SiteRow } from './site-row.ts'

/** The sites that the reader chose something for: add, search, change, remove. */
export class SiteList {
  readonly #document: Document
  readonly #words: Words
  readonly #list: HTMLUListElement
  readonly #search: HTMLInputElement
  readonly #commands: RowCommands
  readonly #rows = new Map<string, SiteRow>()

  constructor(document: Document, words: Words, store: SettingsStore, attempt: Attempt) {
    this.#document = document
    this.#words = words
    this.#list = part(document, '#sites', HTMLUListElement)
    this.#search = part(document, '#search', HTMLInputElement)
    this.#commands = {
      put: (name, site) => void attempt(() => store.putSite(name, site)),
      rename: (oldName, site, name) =>
        void attempt(() => store.putSite(name, site, oldName)).then(() => {
          this.#rows.get(name)?.focusEdit()
        }),
      remove: (name) => {
        this.#focusBeside(name)
        void attempt(() => store.removeSite(name))
      },
      nameIn: (text, oldName) => this.#nameIn(text, oldName),
    }
    this.#search.addEventListener('input', () => {
      this.#filter()
    })
    this.#followAdding()
  }

  /** Rows that stay keep their place in the document, so that focus and a name being edited survive. */
  show(sites: Sites, locked: boolean): void {
    for (const [name, row] of this.#rows)
      if (!(name in sites)) {
        row.element.remove()
        this.#rows.delete(name)
      }
    let before: Element | null = null
    for (const name of Object.keys(sites).sort()) {
      const site = sites[name]
      if (!site) continue
      const row = this.#rows.get(name) ?? this.#newRow(name)
      row.show(site, locked)
      const next: Element | null = before ? before.nextElementSibling : this.#list.firstElementChild
      if (next !== row.element) this.#list.insertBefore(row.element, next)
      before = row.element
    }
    this.#filter()
  }

  #newRow(name: string): SiteRow {
    const row = new SiteRow(part(this.#document, '#site-row', HTMLTemplateElement), name, this.#words, this.#commands)
    this.#rows.set(name, row)
    return row
  }

  #filter(): void {
    const wanted = this.#search.value.trim().toLowerCase()
    let shown = 0
    for (const [name, { element }] of this.#rows) {
      element.hidden = !name.includes(wanted)
      if (!element.hidden) shown += 1
    }
    part(this.#document, '#listed', HTMLElement).hidden = this.#rows.size === 0
    const none = this.#rows.size === 0 ? 'sitesNone' : shown === 0 ? 'sitesNoMatch' : undefined
    part(this.#document, '#no-sites', HTMLElement).textContent = none ? this.#words.say(none) : ''
  }

  #followAdding(): void {
    const [field, state] = [
      part(this.#document, '#new-site', HTMLInputElement),
      part(this.#document, '#new-state', HTMLSelectElement),
    ]
    part(this.#document, '#add', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault()
      const name = this.#nameIn(field.value)
      field.setAttribute('aria-invalid', String(name === undefined))
      if (name === undefined) {
        field.focus()
        return
      }
      this.#search.value = ''
      this.#commands.put(name, { ...this.#rows.get(name)?.site, enabled: state.value === 'true' })
      field.value = ''
    })
  }

  /** The site that a text names; says so when it names none, or, for a new name of a site, another one. */
  #nameIn(text: string, oldName?: string): string | undefined {
    const name = siteOf(text)
    const isTaken = oldName !== undefined && name !== undefined && name !== oldName && this.#rows.has(name)
    part(this.#document, '#site-problem', HTMLElement).textContent =
      name === undefined
        ? this.#words.say('siteInvalid', isolated(text.trim()))
        : isTaken
          ? this.#words.say('siteTaken', isolated(name))
          : ''
    return isTaken ? undefined : name
  }

  /** A removed row takes the focus with it: its neighbour gets it, or the field for a new site. */
  #focusBeside(name: string): void {
    const row = this.#rows.get(name)?.element
    const beside = row?.nextElementSibling ?? row?.previousElementSibling
    const next = beside?.querySelector<HTMLElement>('.remove') ?? part(this.#document, '#new-site', HTMLInputElement)
    next.focus()
  }
}
