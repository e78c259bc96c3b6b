import { element } from './element.ts'
import { isolated, type Words } from '../words.ts'

/** The site's name, and its switch where there is something to switch. */
export function headerView(
  words: Words,
  site: string,
  toggle?: { readonly on: boolean; readonly press: () => void },
): HTMLElement {
  return element(
    'header',
    {},
    element('h1', { id: 'site', dir: 'auto', title: site }, site),
    toggle && switchView(words.say('switchLabel', isolated(site)), toggle.on, toggle.press),
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
