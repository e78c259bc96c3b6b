import { isKept } from '../kept.ts'
import type { FindingSummary } from '../page-snapshot.ts'
import { button, element } from './element.ts'
import { icon } from './icon.ts'
import { tidy } from './page-text.ts'
import type { PopupContext } from './popup-context.ts'
import type { PageAnswer } from './popup-state.ts'
import { reasonFor, removalSummary } from './removal-words.ts'
import { countRemovals } from './story-groups.ts'

/** How much was removed; unfolds to every finding with its reason and the ways back. */
export function removedListView(context: PopupContext, page: PageAnswer, open: boolean): HTMLElement {
  const { words } = context
  const { findings } = page.snapshot
  return element(
    'details',
    { id: 'removed', open },
    element(
      'summary',
      { id: 'removed-summary', title: words.say('whatWasRemoved') },
      element('span', { id: 'summary' }, removalSummary(words, countRemovals(findings))),
      icon('fold'),
    ),
    element(
      'ul',
      { 'aria-label': words.say('whatWasRemoved') },
      ...findings.map((finding) => rowView(context, page, finding)),
    ),
  )
}

function rowView(context: PopupContext, page: PageAnswer, finding: FindingSummary): HTMLElement {
  return element(
    'li',
    { class: finding.restored ? 'finding restored' : 'finding' },
    element('p', { class: 'text', dir: 'auto' }, ...removedWords(finding)),
    element('p', { class: 'reason' }, reasonFor(context.words, finding)),
    element('p', { class: 'ways' }, ...waysBack(context, page, finding)),
  )
}

/** The page's own words; of a list, whose words run into one another, its heading and titles. */
function removedWords({ text, heading, stories }: FindingSummary): readonly (Node | string)[] {
  if (stories.length < 2) return [tidy(text)]
  const titles = tidy(stories.map(({ title }) => title).join(' · '))
  return heading === undefined ? [titles] : [element('b', {}, tidy(heading)), ` · ${titles}`]
}

function waysBack({ words, commands }: PopupContext, page: PageAnswer, finding: FindingSummary): HTMLElement[] {
  const { id, restored } = finding
  const way = (name: string, label: string, press: () => void) => {
    const made = button(label, 'quiet', press)
    made.id = `${name}-${String(id)}`
    return made
  }
  const show = way('show', words.say('showOnPage'), () => {
    commands.showOnPage(id)
  })
  const keeping = [
    way('keep-page', words.say('keepOnPage'), () => {
      commands.keep(page, finding, 'page')
    }),
    way('keep-site', words.say('keepOnSite'), () => {
      commands.keep(page, finding, 'site')
    }),
  ]
  const hide = way('hide', words.say('hideAgain'), () => {
    commands.keep(page, finding, 'nowhere')
    commands.restore(id, false)
  })
  return [show, ...(restored ? [hide] : []), ...(isKept(finding, page.path, page.choice.keep) ? [] : keeping)]
}
