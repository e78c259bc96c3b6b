import type { Browser, Runtime, Tabs } from '../browser.ts'
import { isMessageFromContent, isOwnSender } from '../messages.ts'
import { endPauseOfLastRun, readSite } from '../settings.ts'
import { Words } from '../words.ts'
import { keepLikelyCues, type AnswerCues } from './answer-cues.ts'
import { followBadgeSetting } from './badge-setting.ts'
import { welcomeOnce } from './first-run.ts'
import { offerPageMenu } from './page-menu.ts'
import { followPolicy } from './policy.ts'
import { followPrivateWindows } from './private-windows.ts'
import { Sync } from './sync.ts'
import { showOnToolbar } from './toolbar.ts'
import { toggleSite } from './toggle-site.ts'

/** What the background is made of; a test hands in its own. */
export interface BackgroundParts {
  readonly browser: Pick<Browser, 'action' | 'commands' | 'contextMenus' | 'i18n' | 'runtime' | 'storage' | 'tabs'>
  readonly answerCues: AnswerCues
}

/** Listens, and keeps no state: the browser may stop the worker at any time. */
export function startBackground({ browser, answerCues }: BackgroundParts): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOwnSender(sender, browser.runtime) || !isMessageFromContent(message)) return undefined
    if (message.type === 'get-cues') {
      return Promise.resolve(answerCues(message, sender.tab?.incognito !== false))
    }
    if (message.type === 'get-choice') return readSite(browser, message.host, sender.tab?.incognito)
    if (sender.tab?.id !== undefined) void showOnToolbar(browser, sender.tab.id, message)
    return undefined
  })
  keepLikelyCues(browser, answerCues)
  followPrivateWindows(browser)
  browser.runtime.onStartup.addListener(() => void endPauseOfLastRun(browser))
  followBadgeSetting(browser)
  followPolicy(browser)
  welcomeOnce(browser)
  new Sync(browser).start()
  const toggle = (tab: Tabs.Tab | undefined) => void toggleSite(browser, tab).catch(() => undefined)
  offerPageMenu(browser, new Words(browser.i18n), toggle)
  // Firefox for Android has no keyboard commands.
  const commands = browser.commands as Browser['commands'] | undefined
  commands?.onCommand.addListener((command, tab) => {
    if (command === 'toggle-site') toggle(tab)
  })
}
