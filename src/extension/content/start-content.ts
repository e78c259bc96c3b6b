import type { analyzePage } from '../../core/analyze-page.ts'
import type { IndexedCues } from '../../rules/cue-phrases.ts'
import type { Runtime } from '../browser.ts'
import type { ContentBrowser } from '../content-browser.ts'
import {
  isCuePhrases,
  isMessageToContent,
  isOwnSender,
  type ChoiceChanged,
  type MessageFromContent,
  type MessageToContent,
} from '../messages.ts'
import type { PageSnapshot } from '../page-snapshot.ts'
import { isSiteChoice, onSiteChange, readSite, type SiteChoice, siteOfHost } from '../settings.ts'
import { PageCleaner } from './page-cleaner.ts'

/** What the content script is made of; a test hands in its own. */
export interface ContentParts {
  readonly browser: ContentBrowser
  readonly window: Window
  readonly analyzePage: typeof analyzePage
  readonly pageLanguage: (document: Document) => string | undefined
  /** The one language that every page carries. */
  readonly english: IndexedCues
}

/** Connects a page's cleaner with the extension. Resolves when the page is clean for the first time. */
export async function startContent(parts: ContentParts): Promise<void> {
  const { browser, window, english } = parts
  const { document, location } = window
  const cleaner = new PageCleaner({
    document,
    site: siteOfHost(location.hostname),
    analyze: ({ cues, assumeArticle }) =>
      parts.analyzePage(document, {
        url: new URL(location.href),
        cues: cues ? [cues, english] : [english],
        assumeArticle,
      }),
    readChoice: () => readChoice(parts),
    findCues: () => askForCues(parts),
    // Nobody may be listening: an updated extension leaves its old content scripts alone in their pages.
    announce: (change) => void send(parts, change),
  })
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOwnSender(sender, browser.runtime) || !isMessageToContent(message)) return undefined
    if (message.type !== 'choice-changed') return Promise.resolve(answer(cleaner, message))
    void cleaner.followChoice()
    return undefined
  })
  onSiteChange(browser, location.hostname, () => void cleaner.followChoice())
  await cleaner.start()
  if (cleaner.snapshot().state !== 'not-article') followReturns(window, cleaner)
}

function answer(cleaner: PageCleaner, message: Exclude<MessageToContent, ChoiceChanged>): PageSnapshot {
  switch (message.type) {
    case 'get-snapshot':
      return cleaner.snapshot()
    case 'clean-anyway':
      return cleaner.cleanAnyway()
    case 'restore':
      return cleaner.setRestored(message.finding, message.restored)
  }
}

/** In a private window the background knows; should it not answer, the choices of normal windows hold. */
async function readChoice(parts: ContentParts): Promise<SiteChoice> {
  const { browser, window } = parts
  const host = window.location.hostname
  const told = browser.extension.inIncognitoContext ? await send(parts, { type: 'get-choice', host }) : undefined
  return isSiteChoice(told) ? told : readSite(browser, host)
}

async function askForCues(parts: ContentParts): Promise<IndexedCues | undefined> {
  const language = parts.pageLanguage(parts.window.document)
  if (!language || language === parts.english.language) return undefined
  const cues = await send(parts, { type: 'get-cues', language })
  return isCuePhrases(cues) ? cues : undefined
}

/** The answer, or undefined when there is none. */
async function send({ browser }: ContentParts, message: MessageFromContent): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message)
  } catch {
    return undefined
  }
}

/** A page that the browser kept while the reader was elsewhere heard nothing of the switch in the meantime. */
function followReturns(window: Window, cleaner: PageCleaner): void {
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    void cleaner.followChoice().then(() => {
      cleaner.announceAgain()
    })
  })
}
