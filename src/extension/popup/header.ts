import { isolated } from '../words.ts'
import { element } from './element.ts'
import { menuView, type MenuSection } from './menu.ts'
import type { PopupContext } from './popup-context.ts'

/** The site's name, its switch where there is something to switch, and the menu. */
export function headerView(
  { words }: PopupContext,
  site: string,
  menu: readonly MenuSection[],
  toggle?: { readonly on: boolean; readonly press: () => void },
): HTMLElement {
  return element(
    'header',
    {},
    element('h1', { id: 'site', title: site }, element('bdi', {}, site)),
    toggle && switchView(words.say('switchLabel', isolated(site)), toggle.on, toggle.press),
    ...menuView(words.say('menu'), menu),
  )
}

function switchView(label: string, on: boolean, press: () => void): HTMLElement {
  const made = element('button', {
    type: 'button',
    role: 'switch',
    class: 'switch',
    id: 'switch',
    'aria-checked': String(on),
    'aria-label': label,
  })
  made.append(element('span', { class: 'knob' }))
  made.addEventListener('click', () => {
    made.setAttribute('aria-checked', String(!on))
    press()
  })
  return made
}
