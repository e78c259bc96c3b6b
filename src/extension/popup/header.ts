import { element } from './element.ts'
import { strings } from './strings.ts'

/** The site's name, and its switch where there is something to switch. */
export function headerView(site: string, toggle?: { readonly on: boolean; readonly press: () => void }): HTMLElement {
  return element(
    'header',
    {},
    element('h1', { id: 'site', dir: 'auto', title: site }, site),
    toggle && switchView(site, toggle.on, toggle.press),
  )
}

function switchView(site: string, on: boolean, press: () => void): HTMLElement {
  const made = element('button', {
    type: 'button',
    role: 'switch',
    class: 'switch',
    id: 'switch',
    'aria-checked': String(on),
    'aria-label': strings.switchLabel(site),
  })
  made.append(element('span', { class: 'knob' }))
  made.addEventListener('click', () => {
    made.setAttribute('aria-checked', String(!on))
    press()
  })
  return made
}
