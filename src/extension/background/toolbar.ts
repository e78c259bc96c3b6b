import type { Browser } from '../browser.ts'
import type { PageChanged } from '../messages.ts'

const SIZES = [16, 32, 48] as const
const BADGE_COLOUR = '#5b5b66'

function icons(name: 'on' | 'off'): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [String(size), `/icons/${name}-${size}.png`]))
}

/** Shows a tab's state on the toolbar: the number of findings, and whether its site is switched off. */
export async function showOnToolbar(browser: Pick<Browser, 'action'>, tabId: number, page: PageChanged): Promise<void> {
  const text = page.findings > 0 ? String(page.findings) : ''
  const path = icons(page.state === 'off' ? 'off' : 'on')
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
      browser.action.setIcon({ tabId, path }),
    ])
  } catch {
    // The tab was closed meanwhile: it has no button to show anything on.
  }
}
