import type { MenuItem, MenuSection } from './menu.ts'
import { asHtml, asMarkdown, asText } from './copied-list.ts'
import type { PopupContext } from './popup-context.ts'
import type { PauseLength, PopupState } from './popup-state.ts'
import type { NamedGroup } from './story-groups.ts'

/** The sheets that the menu opens over the popup. */
export type SheetName = 'about' | 'report'

interface MenuParts {
  readonly state: PopupState
  readonly groups: readonly NamedGroup[]
  readonly openSheet: (name: SheetName) => void
}

/** What the menu offers in a state. */
export function menuSections(context: PopupContext, parts: MenuParts): readonly MenuSection[] {
  const { words } = context
  return [
    { label: words.say('menuCopy'), items: parts.groups.length > 0 ? copyItems(context, parts.groups) : [] },
    { label: words.say('menuPause'), items: isPaused(parts.state) ? [] : pauseItems(context) },
    { items: otherItems(context, parts) },
  ]
}

function copyItems({ words, commands, announce }: PopupContext, groups: readonly NamedGroup[]): readonly MenuItem[] {
  const item = (
    id: string,
    label: string,
    write: (groups: readonly NamedGroup[]) => string,
    type: 'text/plain' | 'text/html' = 'text/plain',
  ) => ({
    id,
    label,
    run: () =>
      void commands.copy(write(groups), type).then((done) => {
        announce(words.say(done ? 'copied' : 'notCopied'))
      }),
  })
  return [
    item('copy-text', words.say('copyAsText'), asText),
    item('copy-markdown', words.say('copyAsMarkdown'), asMarkdown),
    item('copy-html', words.say('copyAsHtml'), asHtml, 'text/html'),
  ]
}

function pauseItems({ words, commands }: PopupContext): readonly MenuItem[] {
  const item = (length: PauseLength, label: string) => ({
    id: `pause-${length}`,
    label,
    run: () => {
      commands.pause(length)
    },
  })
  return [
    item('hour', words.say('pauseHour')),
    item('restart', words.say('pauseRestart')),
    item('open', words.say('pauseOpen')),
  ]
}

function otherItems({ words, commands }: PopupContext, { state, openSheet }: MenuParts): readonly MenuItem[] {
  const isArticle = state.kind === 'page' && /^(cleaned|nothing-found)$/.test(state.snapshot.state)
  const noArticle = {
    id: 'no-article',
    label: words.say('menuNoArticle'),
    run: () => {
      commands.tellArticle(false)
    },
  }
  const sheet = (name: SheetName, label: string) => ({
    id: `open-${name}`,
    label,
    run: () => {
      openSheet(name)
    },
  })
  return [
    ...(isArticle ? [noArticle] : []),
    sheet('report', words.say('menuReport')),
    { id: 'open-settings', label: words.say('menuSettings'), run: commands.openSettings },
    sheet('about', words.say('menuAbout')),
  ]
}

function isPaused(state: PopupState): boolean {
  return state.kind === 'page' && state.snapshot.state === 'paused'
}
