import { button, element } from './element.ts'
import { icon } from './icon.ts'
import type { PopupContext } from './popup-context.ts'

/** A sheet covers the popup until the reader goes back. */
function sheetView({ words }: PopupContext, title: string, back: () => void, ...parts: readonly Node[]): HTMLElement[] {
  const goBack = button('', 'icon-button', back)
  goBack.id = 'back'
  goBack.setAttribute('aria-label', words.say('back'))
  goBack.title = words.say('back')
  goBack.append(icon('back'))
  return [
    element('header', {}, goBack, element('h1', {}, title)),
    element('main', { class: 'sheet', id: 'sheet' }, ...parts),
  ]
}

/** What this is, and which version. */
export function aboutView(context: PopupContext, version: string, back: () => void): HTMLElement[] {
  const { words } = context
  return sheetView(
    context,
    words.say('menuAbout'),
    back,
    element('p', { class: 'version' }, `${words.say('extensionName')} · ${words.say('aboutVersion', version)}`),
    element('p', {}, words.say('aboutText')),
  )
}

/** A text about the page to copy, as the reader sees it and can change it. Nothing is sent. */
export function reportView(context: PopupContext, text: string, back: () => void): HTMLElement[] {
  const { words, commands, announce } = context
  const field = element('textarea', {
    id: 'report',
    'aria-label': words.say('reportLabel'),
    rows: '12',
    spellcheck: 'false',
    dir: 'ltr',
  })
  field.value = text
  const copy = button(words.say('copy'), 'action', () => {
    void commands.copy(field.value, 'text/plain').then((done) => {
      copy.textContent = words.say(done ? 'copied' : 'notCopied')
      announce(copy.textContent)
    })
  })
  copy.id = 'copy-report'
  return sheetView(context, words.say('menuReport'), back, element('p', {}, words.say('reportText')), field, copy)
}
