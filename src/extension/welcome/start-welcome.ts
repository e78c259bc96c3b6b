import type { Browser } from '../browser.ts'
import { fillWords } from '../fill-words.ts'
import { part } from '../part.ts'
import { isolated, speak, Words } from '../words.ts'

/** What the welcome page is made of; a test hands in its own. */
export interface WelcomeParts {
  readonly browser: Pick<Browser, 'commands' | 'i18n' | 'permissions'>
  readonly document: Document
}

const SITES = { origins: ['http://*/*', 'https://*/*'] }

/** Shows the page that greets a new reader. Resolves when it is complete. */
export async function startWelcome({ browser, document }: WelcomeParts): Promise<void> {
  const words = new Words(browser.i18n)
  speak(document, words)
  fillWords(document, words)
  part(document, '#allow', HTMLButtonElement).addEventListener('click', () => {
    void browser.permissions.request(SITES).catch(() => false)
  })
  const { onAdded, onRemoved } = browser.permissions
  for (const changed of [onAdded, onRemoved]) changed.addListener(() => void showAccess(document, browser))
  await Promise.all([showAccess(document, browser), showKeys(document, words, browser)])
}

/** Asks for access to sites where the browser did not give it with the installation. */
async function showAccess(document: Document, { permissions }: Pick<Browser, 'permissions'>): Promise<void> {
  part(document, '#access', HTMLElement).hidden = await permissions.contains(SITES)
}

async function showKeys(document: Document, words: Words, browser: Pick<Browser, 'commands'>): Promise<void> {
  // Firefox for Android has none.
  const commands = browser.commands as Browser['commands'] | undefined
  const toggle = (await commands?.getAll())?.find(({ name }) => name === 'toggle-site')
  const keys = part(document, '#keys', HTMLElement)
  keys.hidden = !toggle?.shortcut
  keys.textContent = toggle?.shortcut ? words.say('welcomeKeys', isolated(toggle.shortcut)) : ''
}
