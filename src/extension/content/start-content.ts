import type { analysis } from '../../core/analyze-page.ts'
import type { LanguageHint } from '../../core/text/page-language.ts'
import type { PackedCues } from '../../rules/cue-phrases.ts'
import type { Runtime } from '../browser.ts'
import type { ContentBrowser } from '../content-browser.ts'
import {
  isMessageToContent,
  isOwnSender,
  type ChoiceChanged,
  type MessageFromContent,
  type MessageToContent,
} from '../messages.ts'
import type { PageSnapshot } from '../page-snapshot.ts'
import { isSiteChoice, onSiteChange, readSite, siteOfHost, type CurrentChoice } from '../settings.ts'
import { isPackedCues, keptCues } from '../kept-cues.ts'
import { followAddress } from './follow-address.ts'
import { followFrames } from './framed-page.ts'
import { ownDocument } from './own-document.ts'
import { PageCleaner } from './page-cleaner.ts'

/** What the content script is made of; a test hands in its own. */
export interface ContentParts {
  readonly browser: ContentBrowser
  readonly window: Window
  readonly analysis: typeof analysis
  readonly languageHint: (document: Document) => LanguageHint
  /** The one language that every page carries: an English one is clean before it is painted. */
  readonly english: PackedCues
  /** Names the build's phrases: see kept-cues.ts. */
  readonly edition: string
}

/**
 * Connects a page's cleaner with the extension. Runs before the page is there, so that the reader's choice is mostly known
 * when the page is first read, right after its last element.
 */
export function startContent(parts: ContentParts): void {
  const { browser, window } = parts
  const { location } = window
  const document = ownDocument(window.document)
  const cues = cueSource(parts)
  const cleaner = cleanerFor(parts, document, cues)
  const cleaners = followFrames(document, cleaner, (inside) => cleanerFor(parts, ownDocument(inside), cues))
  const followChoice = () => Promise.all(cleaners.map((each) => each.followChoice()))
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOwnSender(sender, browser.runtime) || !isMessageToContent(message)) return undefined
    if (message.type !== 'choice-changed')
      return Promise.resolve(answer(cleaners.find(({ standing }) => standing.isArticle) ?? cleaner, message))
    void followChoice()
    return undefined
  })
  onSiteChange(browser, location.hostname, () => void followChoice())
  const chosen = followChoice()
  const hint = firstHint(document)
  // in English there is nothing to wait for
  if (hint.language !== undefined && hint.language !== parts.english.language && mayBeStory(location))
    void cleaner.expectCues(
      cues(
        hint,
        chosen.then(() => !cleaner.standing.isOff),
      ),
    )
  whenParsed(document, () => {
    cleaner.start()
  })
  followAddress(window, document, () => {
    cleaner.readAnew()
  })
  followReturns(parts, document, cleaners, followChoice)
}

type CueSource = ReturnType<typeof cueSource>

/** The cleaner of the page, or of a document in one of its frames. */
function cleanerFor(parts: ContentParts, document: Document, cues: CueSource): PageCleaner {
  const { browser, window } = parts
  const { location } = window
  return new PageCleaner({
    document,
    site: siteOfHost(location.hostname),
    path: () => location.pathname,
    analyze: ({ cues, assumeArticle }) =>
      parts.analysis(document, {
        // a frame may be written by the page around it
        url: new URL(document.URL.replace(/^about:.*/, location.href)),
        cues: [cues ?? parts.english],
        assumeArticle,
      }),
    readChoice: () => readChoice(parts),
    findCues: () => cues(parts.languageHint(document)),
    // Nobody may be listening: an updated extension leaves its old content scripts alone in their pages.
    announce: (change) => void send(parts, change),
    lineText: (stories) => lineText(browser, stories),
    isAlive: () => browser.runtime.id !== undefined,
  })
}

/** Before deferred scripts run, and before the first frame of a page that comes in one piece. */
function whenParsed(document: Document, parsed: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('readystatechange', parsed, { once: true })
  else parsed()
}

function answer(cleaner: PageCleaner, message: Exclude<MessageToContent, ChoiceChanged>): PageSnapshot {
  switch (message.type) {
    case 'get-snapshot':
      return cleaner.standing.snapshot()
    case 'tell-article':
      return cleaner.tellArticle(message.article)
    case 'restore':
      return cleaner.setRestored(message.finding, message.restored, message.show)
  }
}

/** In a private window the background knows; should it not answer, the choices of normal windows hold. */
async function readChoice(parts: ContentParts): Promise<CurrentChoice> {
  const { browser, window } = parts
  const host = window.location.hostname
  const told = browser.extension.inIncognitoContext ? await send(parts, { type: 'get-choice', host }) : undefined
  return isSiteChoice(told) ? told : readSite(browser, host)
}

/** "6 related stories", as words.ts says it, whose other half no page needs. */
function lineText({ i18n }: ContentBrowser, stories: number): string {
  const language = i18n.getMessage('language')
  const form = new Intl.PluralRules(language).select(stories)
  return i18n.getMessage(`relatedStories_${form}`, [stories.toLocaleString(language)])
}

/**
 * Stories have long names or numbers. Known before the page is there, so that the many short addresses that people work at
 * all day long do not wake the background.
 */
function mayBeStory({ pathname, search }: Location): boolean {
  return /[^/]{10}/.test(pathname + search)
}

/** What the page's first tag says of its language: known before the page is there. */
function firstHint(document: Document): LanguageHint {
  const root = document.documentElement as Element | null
  return { language: /^[a-z]{2,3}(?![a-z])/.exec(root?.getAttribute('lang') ?? '')?.[0] }
}

/**
 * Cue phrases of languages other than English, looked up once for each: kept ones, or the background's, where they are
 * wanted.
 */
function cueSource(
  parts: ContentParts,
): (page: LanguageHint, wanted?: Promise<boolean>) => Promise<PackedCues | undefined> {
  const { read } = keptCues(parts.browser, parts.edition)
  const known = new Map<string, Promise<PackedCues | undefined>>()
  const ask = async (page: LanguageHint, wanted: Promise<boolean>) => {
    const kept = page.language && (page.title ?? page.sample) === undefined ? await read(page.language) : undefined
    if (kept || !(await wanted)) return kept
    const cues = await send(parts, { type: 'get-cues', ...page })
    return isPackedCues(cues) && cues.language !== parts.english.language ? cues : undefined
  }
  return async (page, wanted = Promise.resolve(true)) => {
    const key = page.title ?? page.sample ?? page.language
    if (!key || key === parts.english.language) return undefined
    let answer = known.get(key)
    if (!answer) known.set(key, (answer = ask(page, wanted)))
    // the browser may have stopped the background while it answered
    const cues = (await answer) ?? (await ask(page, wanted))
    // nobody may have been listening
    if (!cues) known.delete(key)
    return cues
  }
}

/** The answer, or undefined when there is none. */
async function send({ browser }: ContentParts, message: MessageFromContent): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message)
  } catch {
    return undefined
  }
}

/**
 * What happens while the reader is elsewhere: a page that the browser kept heard nothing of the switch, one that it prepared
 * is now in front, and the extension may be gone.
 */
function followReturns(
  { browser, window }: ContentParts,
  document: Document,
  cleaners: readonly PageCleaner[],
  followChoice: () => Promise<unknown>,
): void {
  const announceAgain = () => {
    for (const cleaner of cleaners) cleaner.announceAgain()
  }
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) void followChoice().then(announceAgain)
  })
  document.addEventListener('prerenderingchange', announceAgain)
  document.addEventListener('visibilitychange', () => {
    if (browser.runtime.id === undefined) for (const cleaner of cleaners) cleaner.retire()
  })
}
