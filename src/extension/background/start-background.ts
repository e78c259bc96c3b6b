import type { IndexedCues } from '../../rules/cue-phrases.ts'
import type { Browser, Runtime } from '../browser.ts'
import { isMessageFromContent, isOwnSender } from '../messages.ts'
import { readSite } from '../settings.ts'
import { followPrivateWindows } from './private-windows.ts'
import { showOnToolbar } from './toolbar.ts'
import { toggleSite } from './toggle-site.ts'

/** What the background is made of; a test hands in its own. */
export interface BackgroundParts {
  readonly browser: Pick<Browser, 'action' | 'commands' | 'runtime' | 'storage' | 'tabs'>
  readonly cuesFor: (language: string) => IndexedCues | undefined
}

/** Listens, and keeps no state: the browser may stop the worker at any time. */
export function startBackground({ browser, cuesFor }: BackgroundParts): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOwnSender(sender, browser.runtime) || !isMessageFromContent(message)) return undefined
    if (message.type === 'get-cues') return Promise.resolve(cuesFor(message.language))
    if (message.type === 'get-choice') return readSite(browser, message.host, sender.tab?.incognito)
    if (sender.tab?.id !== undefined) void showOnToolbar(browser, sender.tab.id, message)
    return undefined
  })
  followPrivateWindows(browser)
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-site') void toggleSite(browser, tab)
  })
}
