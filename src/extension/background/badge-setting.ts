import type { Browser } from '../browser.ts'
import { SETTINGS_KEY } from '../page-settings.ts'
import { settingsIn } from '../store/entries.ts'
import { askPage } from './ask-page.ts'
import { showOnToolbar } from './toolbar.ts'

/** Shows or takes away the numbers in all tabs when the reader changes the setting. */
export function followBadgeSetting(browser: Pick<Browser, 'action' | 'storage' | 'tabs'>): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[SETTINGS_KEY]
    if (area !== 'local' || !change) return
    const [before, after] = [change.oldValue, change.newValue].map(
      (value) => settingsIn({ [SETTINGS_KEY]: value }).badge,
    )
    if (before !== after) void showInAllTabs(browser)
  })
}

async function showInAllTabs(browser: Pick<Browser, 'action' | 'storage' | 'tabs'>): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    const page = id === undefined ? undefined : await askPage(browser, id)
    if (id === undefined || !page) continue
    const findings = page.findings.filter(({ restored }) => !restored).length
    await showOnToolbar(browser, id, { state: page.state, findings })
  }
}
