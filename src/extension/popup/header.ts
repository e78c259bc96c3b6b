import { isolated } from '../words.ts'
import { element } from './element.ts'
import { menuView, type MenuSection } from './menu.ts'
import type { PopupContext } from './popup-context.ts'

export interface Toggle {
  readonly on: boolean
  /** An element that says why the switch cannot be pressed; undefined when it can. */
  readonly lockedBy: string | undefined
  readonly press: () => void
}

/** The site's name, its switch where there is something to switch, and the menu. */
export function headerView(
  { words }: PopupContext,
  site: string,
  menu: readonly MenuSection[],
  toggle?: Toggle,
): HTMLElement {
  return element(
    'header',
    {},
    element('h1', { id: 'site', title: site }, element('bdi', {}, ...breakable(site))),
    toggle && switchView(words.say('switchLabel', isolated(site)), toggle),
    ...menuView(words.say('menu'), menu),
  )
}

/** A long name goes on in a second line after one of its dots. */
function breakable(site: string): readonly (Node | string)[] {
  return site.split(/(?<=\.)/).flatMap((label, place) => (place === 0 ? [label] : [element('wbr'), label]))
}

function switchView(label: string, { on, lockedBy, press }: Toggle): HTMLElement {
  const made = element('button', {
    type: 'button',
    role: 'switch',
    class: 'switch',
    id: 'switch',
    'aria-checked': String(on),
    'aria-label': label,
    'aria-describedby': lockedBy ?? false,
    disabled: lockedBy !== undefined,
  })
  made.append(element('span', { class: 'knob' }))
  made.addEventListener('click', () => {
    made.setAttribute('aria-checked', String(!on))
    press()
  })
  return made
}
