import { button, element } from './element.ts'
import type { Notice } from './strings.ts'

/** Says plainly which case the page is, with the one thing to do about it. */
export function noticeView(notice: Notice, act?: () => void): HTMLElement {
  return element(
    'section',
    { class: 'notice' },
    element('h2', {}, notice.title),
    element('p', {}, notice.text),
    notice.action !== undefined && act ? button(notice.action, 'action', act) : undefined,
  )
}
