import type { Browser } from '../browser.ts'
import { fillWords } from '../fill-words.ts'
import type { Policy } from '../page-settings.ts'
import { part } from '../part.ts'
import { SettingsStore, type Stored } from '../store/settings-store.ts'
import type { SyncProblem } from '../store/sync-keys.ts'
import { type MessageKey, speak, Words } from '../words.ts'
import { followBackupButtons } from './backup-buttons.ts'
import { SettingControls } from './setting-controls.ts'
import { showShortcuts } from './shortcuts.ts'
import { SiteList } from './site-list.ts'

/** What the settings page is made of; a test hands in its own. */
export interface OptionsParts {
  readonly browser: Pick<Browser, 'commands' | 'i18n' | 'storage' | 'tabs'>
  readonly document: Document
}

/** Tells the reader what came of something; each telling takes the last one's place. */
export type Tell = (text: string) => void

/** Runs what a reader asked for. When storage fails, says so, and shows again what holds. */
export type Attempt = (act: () => Promise<unknown>) => Promise<void>

const SYNC_PROBLEMS: Readonly<Record<SyncProblem, MessageKey>> = {
  'too-much': 'syncTooMuch',
  newer: 'syncNewer',
  failed: 'syncFailed',
}

/** Shows the settings and follows them while the page is open. Resolves when they are shown. */
export async function startOptions({ browser, document }: OptionsParts): Promise<void> {
  const words = new Words(browser.i18n)
  speak(document, words)
  const template = part(document, '#site-row', HTMLTemplateElement)
  for (const root of [document, template.content]) fillWords(root, words)
  part(document, '#line-example', HTMLElement).textContent = words.say('settingsLine', words.count('relatedStories', 6))

  const store = new SettingsStore(browser)
  const tell: Tell = (text) => {
    part(document, '#notice', HTMLElement).textContent = text
  }
  const controls = new SettingControls(document, (act) => attempt(act))
  const sites = new SiteList(document, words, store, (act) => attempt(act))
  const sync = part(document, '#sync', HTMLInputElement)

  const show = ({ settings, sites: chosen, policy, sync: syncing }: Stored) => {
    controls.show(settings)
    sites.show(chosen, policy?.locked === true)
    showPolicy(document, words, policy)
    sync.checked = syncing.on
    part(document, '#sync-problem', HTMLElement).textContent =
      syncing.on && syncing.problem ? words.say(SYNC_PROBLEMS[syncing.problem]) : ''
  }
  const refresh = async () => {
    try {
      show(await store.read())
    } catch {
      tell(words.say('storageUnreadable'))
    }
  }
  const attempt: Attempt = async (act) => {
    tell('')
    try {
      await act()
    } catch {
      tell(words.say('storageFailed'))
    }
    await refresh()
  }

  controls.follow(store)
  sync.addEventListener('change', () => void attempt(() => store.switchSync(sync.checked)))
  followBackupButtons({ document, words, store, tell, attempt })
  store.onChange(() => void refresh())
  await Promise.all([refresh(), showShortcuts(document, words, browser)])
}

/** Says what the organisation decided; where Lede cleans is locked if it wants that. */
function showPolicy(document: Document, words: Words, policy: Policy | undefined): void {
  const banner = part(document, '#managed', HTMLElement)
  banner.hidden = !policy
  banner.textContent = policy ? words.say(policy.locked ? 'managedLocked' : 'managedDefaults') : ''
  const isLocked = policy?.locked === true
  part(document, '#mode', HTMLFieldSetElement).disabled = isLocked
  for (const control of part(document, '#add', HTMLFormElement).elements)
    if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLButtonElement
    )
      control.disabled = isLocked
}
