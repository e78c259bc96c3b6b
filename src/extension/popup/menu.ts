import { button, element } from './element.ts'
import { icon } from './icon.ts'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly run: () => void
}

/** Items that belong together, under words that say how. */
export interface MenuSection {
  readonly label?: string
  readonly items: readonly MenuItem[]
}

/** A button, and the menu that it opens. The popup grows with an open menu that is taller than itself. */
export function menuView(label: string, sections: readonly MenuSection[]): readonly [HTMLElement, HTMLElement] {
  const opener = element('button', {
    type: 'button',
    class: 'icon-button',
    id: 'menu-button',
    'aria-label': label,
    title: label,
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    'aria-controls': 'menu',
  })
  opener.append(icon('more'))
  const menu = element('div', { id: 'menu', role: 'menu', 'aria-label': label, hidden: true })
  const toggle = (open: boolean) => {
    menu.hidden = !open
    opener.setAttribute('aria-expanded', String(open))
    makeRoom(menu)
  }
  const choose = (run: () => void) => () => {
    toggle(false)
    opener.focus()
    run()
  }
  menu.append(...sections.filter(({ items }) => items.length > 0).map((section) => sectionView(section, choose)))
  opener.addEventListener('click', () => {
    const open = menu.hasAttribute('hidden')
    toggle(open)
    if (open) itemsOf(menu)[0]?.focus()
  })
  menu.addEventListener('keydown', (event) => {
    const left = moveOn(event, menu)
    if (!left) return
    event.preventDefault()
    event.stopPropagation()
    toggle(false)
    opener.focus()
  })
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget) && relatedTarget !== opener) toggle(false)
  })
  return [opener, menu]
}

/** Opens a menu that was made anew while it was open. */
export function reopen(root: HTMLElement): void {
  const menu = root.querySelector<HTMLElement>('#menu')
  if (!menu) return
  menu.hidden = false
  root.querySelector('#menu-button')?.setAttribute('aria-expanded', 'true')
  makeRoom(menu)
}

function sectionView({ label, items }: MenuSection, choose: (run: () => void) => () => void): HTMLElement {
  const buttons = items.map(({ id, label: words, run }) => {
    const made = button(words, 'menu-item', choose(run))
    made.id = id
    made.setAttribute('role', 'menuitem')
    made.tabIndex = -1
    return made
  })
  if (label === undefined) return element('div', { class: 'menu-section', role: 'presentation' }, ...buttons)
  const named = { class: 'menu-section', role: 'group', 'aria-label': label }
  return element('div', named, element('p', { class: 'menu-label', 'aria-hidden': 'true' }, label), ...buttons)
}

function itemsOf(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')]
}

/** Moves among the items; true when the key leaves the menu. */
function moveOn(event: KeyboardEvent, menu: HTMLElement): boolean {
  if (event.key === 'Escape' || event.key === 'Tab') return true
  const items = itemsOf(menu)
  const at = items.findIndex((item) => item === document.activeElement)
  const next = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key]
  if (next === undefined) return false
  event.preventDefault()
  event.stopPropagation()
  items[next % items.length]?.focus()
  return false
}

/** Browsers cut a popup at its content, which a menu over it does not count as. */
function makeRoom(menu: HTMLElement): void {
  const { body, documentElement } = menu.ownerDocument
  body.style.minHeight = ''
  if (menu.hasAttribute('hidden')) return
  // As tall as it would like to be: what the browser then gives is its limit.
  menu.style.maxHeight = 'none'
  const { bottom } = menu.getBoundingClientRect()
  menu.style.maxHeight = ''
  body.style.minHeight = `${Math.ceil(bottom + documentElement.scrollTop + 8)}px`
}
