import type { Browser } from '../browser.ts'
import type { MessageToContent } from '../messages.ts'
import { speak, Words } from '../words.ts'
import { copyText } from './clipboard.ts'
import { readFolded, writeFolded } from './folded-groups.ts'
import { LatestState } from './latest-state.ts'
import { pageReport } from './page-report.ts'
import { listenToKeys } from './popup-keys.ts'
import type { PopupCommands, PopupState } from './popup-state.ts'
import { PopupView } from './popup-view.ts'
import { TabLink } from './tab-link.ts'

/** What the popup is made of; a test hands in its own. */
export interface PopupParts {
  readonly browser: Pick<Browser, 'i18n' | 'permissions' | 'runtime' | 'storage' | 'tabs'>
  readonly root: HTMLElement
  /** Opens with the list of what was removed. */
  readonly unfolded?: boolean
  readonly close: () => void
}

/** Shows the active tab's page and follows it while the popup is open. Resolves when the first state is shown. */
export async function startPopup({ browser, root, unfolded = false, close }: PopupParts): Promise<void> {
  const words = new Words(browser.i18n)
  speak(root.ownerDocument, words)
  listenToKeys(root, close)
  const { version } = browser.runtime.getManifest()
  const [link, folded] = await Promise.all([TabLink.toActiveTab(browser), readFolded(browser)])
  const latest = new LatestState((state) => {
    view.show(state)
  })
  const ask = (message: MessageToContent) => latest.follow(link.ask(message))
  const commands = commandsFor({ browser, link, latest, ask, close, folded, version })
  const view = new PopupView(root, { words, commands }, { version, folded, unfolded })
  link.onChange(() => void ask({ type: 'get-snapshot' }))
  await ask({ type: 'get-snapshot' })
  // How long it took is what a test measures.
  performance.mark('lede-shown')
}

interface CommandParts {
  readonly browser: PopupParts['browser']
  readonly link: TabLink
  readonly latest: LatestState
  readonly ask: (message: MessageToContent) => Promise<void>
  readonly close: () => void
  readonly folded: Set<string>
  readonly version: string
}

const nothing = () => undefined

function commandsFor(parts: CommandParts): PopupCommands {
  const { browser, link, latest, ask, close, folded, version } = parts
  const refresh = () => ask({ type: 'get-snapshot' })
  const repeat = () => {
    latest.repeat()
  }
  return {
    // The page hears of these two from storage, and then tells of its new state; a failure shows the old one again.
    switchSite: (site, enabled) => void link.choose(site, { enabled }).catch(repeat),
    pause: (length) => void link.pause(length).catch(repeat),
    alwaysArticle: (site, always) => void link.choose(site, { article: always }).then(refresh, repeat),
    keep: (page, finding, where) => void link.keep(page, finding, where).then(refresh, repeat),
    tellArticle: (article) => void ask({ type: 'tell-article', article }),
    restore: (finding, restored) => void ask({ type: 'restore', finding, restored }),
    showOnPage: (finding) => void ask({ type: 'restore', finding, restored: true, show: true }),
    allowSite: (origins) => void link.allow(origins).catch(nothing).then(refresh),
    reloadPage: () => void link.reload().then(close, refresh),
    openStory: (url, where) => {
      const opened = link.open(url, where === 'foreground')
      if (where === 'foreground') void opened.then(close, nothing)
      else void opened.catch(nothing)
    },
    openAll: (urls) => {
      for (const url of urls) void link.open(url, false).catch(nothing)
    },
    openSettings: () => void browser.runtime.openOptionsPage().then(close, nothing),
    copy: copyText,
    fold: (group, isFolded) => {
      if (isFolded) folded.add(group)
      else folded.delete(group)
      if (!link.isPrivate) void writeFolded(browser, folded).catch(nothing)
    },
    report: (state: PopupState) => pageReport(state, { version, browser: navigator.userAgent, address: link.address }),
  }
}
