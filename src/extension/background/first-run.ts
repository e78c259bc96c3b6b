import type { Browser } from '../browser.ts'
import { isKeptCues } from '../kept-cues.ts'
import { POLICY_KEY } from '../page-settings.ts'

const WELCOME_PAGE = 'src/extension/welcome/welcome.html'

/** Shows the welcome page after the first installation; not after updates, nor where choices are stored already. */
export function welcomeOnce(browser: Pick<Browser, 'runtime' | 'storage' | 'tabs'>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome(browser).catch(() => undefined)
  })
}

async function welcome({ runtime, storage, tabs }: Pick<Browser, 'runtime' | 'storage' | 'tabs'>): Promise<void> {
  const stored = await storage.local.get(null)
  if (Object.keys(stored).some((key) => key !== POLICY_KEY && !isKeptCues(key))) return
  await tabs.create({ url: runtime.getURL(WELCOME_PAGE) })
}
