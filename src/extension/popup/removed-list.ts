import type { FindingSummary } from '../page-snapshot.ts'
import { button, element } from './element.ts'
import type { PopupCommands } from './popup-state.ts'
import { detectorNames, reasonFor, strings } from './strings.ts'

/** Every finding with its reason and the way back; folded away until asked for. */
export function removedListView(
  findings: readonly FindingSummary[],
  open: boolean,
  restore: PopupCommands['restore'],
): HTMLElement {
  return element(
    'details',
    { id: 'removed', open },
    element('summary', {}, strings.whatWasRemoved),
    element('ul', {}, ...findings.map((finding) => rowView(finding, restore))),
  )
}

function rowView(finding: FindingSummary, restore: PopupCommands['restore']): HTMLElement {
  const { id, restored, detector, evidence, text } = finding
  const reason = reasonFor(evidence)
  const toggle = button(restored ? strings.hideAgain : strings.showAgain, 'quiet', () => {
    restore(id, !restored)
  })
  toggle.id = `restore-${String(id)}`
  return element(
    'li',
    { class: restored ? 'finding restored' : 'finding' },
    element('p', { class: 'what' }, element('span', {}, detectorNames[detector]), toggle),
    element('p', { class: 'text', dir: 'auto' }, text),
    reason === undefined ? undefined : element('p', { class: 'reason' }, reason),
  )
}
