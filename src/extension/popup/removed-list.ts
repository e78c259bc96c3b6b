import type { FindingSummary } from '../page-snapshot.ts'
import type { Words } from '../words.ts'
import { button, element } from './element.ts'
import type { PopupCommands } from './popup-state.ts'
import { KIND_NAMES, reasonFor } from './removal-words.ts'

/** Every finding with its reason and the way back; folded away until asked for. */
export function removedListView(
  words: Words,
  findings: readonly FindingSummary[],
  open: boolean,
  restore: PopupCommands['restore'],
): HTMLElement {
  return element(
    'details',
    { id: 'removed', open },
    element('summary', {}, words.say('whatWasRemoved')),
    element('ul', {}, ...findings.map((finding) => rowView(words, finding, restore))),
  )
}

function rowView(words: Words, finding: FindingSummary, restore: PopupCommands['restore']): HTMLElement {
  const { id, restored, detector, evidence, text } = finding
  const reason = reasonFor(words, evidence)
  const toggle = button(words.say(restored ? 'hideAgain' : 'showAgain'), 'quiet', () => {
    restore(id, !restored)
  })
  toggle.id = `restore-${String(id)}`
  return element(
    'li',
    { class: restored ? 'finding restored' : 'finding' },
    element('p', { class: 'what' }, element('span', {}, words.say(KIND_NAMES[detector])), toggle),
    element('p', { class: 'text', dir: 'auto' }, text),
    reason === undefined ? undefined : element('p', { class: 'reason' }, reason),
  )
}
