import type { Browser } from '../browser.ts'
import type { PageChanged } from '../messages.ts'
import { SETTINGS_KEY } from '../page-settings.ts'
import { settingsIn } from '../store/entries.ts'

const SIZES = [16, 32, 48] as const
const BADGE_COLOUR = '#5b5b66'

function icons(name: 'on' | 'off'): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [String(size), `/icons/${name}-${size}.png`]))
}

/** Shows a tab's state on the toolbar: the number of findings, if wanted, and whether its site is switched off. */
export async function showOnToolbar(
  browser: Pick<Browser, 'action' | 'storage'>,
  tabId: number,
  page: Pick<PageChanged, 'state' | 'findings'>,
): Promise<void> {
  const path = icons(page.state === 'off' || page.state === 'paused' ? 'off' : 'on')
  try {
    const text = page.findings > 0 && (await wantsBadge(browser)) ? String(page.findings) : ''
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
      browser.action.setIcon({ tabId, path }),
    ])
  } catch {
    // The tab was closed meanwhile: it has no button to show anything on.
  }
}

async function wantsBadge({ storage }: Pick<Browser, 'storage'>): Promise<boolean> {
  const stored = await storage.local.get([SETTINGS_KEY]).catch(() => ({}))
  return settingsIn(stored).badge
}
