import type { Browser } from '../browser.ts'
import { part } from '../part.ts'
import type { MessageKey, Words } from '../words.ts'

const CHROMES_PAGE = 'chrome://extensions/shortcuts'

const NAMES: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'shortcutPopup',
  'toggle-site': 'commandToggleSite',
}

/** Firefox opens its own page for shortcuts when an extension asks for it; Chrome's is an address. */
interface Commands {
  readonly getAll: Browser['commands']['getAll']
  readonly openShortcutSettings?: () => Promise<void>
}

/** Lists the shortcuts that hold at the moment, with a way to the page where the browser lets them be changed. */
export async function showShortcuts(
  document: Document,
  words: Words,
  browser: Pick<Browser, 'commands' | 'tabs'>,
): Promise<void> {
  // Firefox for Android has none.
  const commands = browser.commands as Commands | undefined
  if (!commands) return
  const rows = (await commands.getAll()).map(({ name = '', shortcut }) => {
    const row = document.createElement('div')
    const [title, keys] = [document.createElement('dt'), document.createElement('dd')]
    title.textContent = name in NAMES ? words.say(NAMES[name] ?? 'shortcutPopup') : name
    keys.textContent = shortcut || words.say('shortcutNone')
    row.append(title, keys)
    return row
  })
  part(document, '#commands', HTMLElement).replaceChildren(...rows)
  part(document, '#shortcuts', HTMLElement).hidden = false
  part(document, '#change-shortcuts', HTMLButtonElement).addEventListener('click', () => {
    const opened = commands.openShortcutSettings?.() ?? browser.tabs.create({ url: CHROMES_PAGE })
    void opened.catch(() => undefined)
  })
}
