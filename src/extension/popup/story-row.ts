import type { Story } from '../../core/report.ts'
import { siteOf } from '../../core/stories/address.ts'
import { siteOfHost } from '../settings.ts'
import { element } from './element.ts'
import type { PopupCommands } from './popup-state.ts'

/** Of an address, when the pointer rests on a story. */
const LONGEST_ADDRESS = 200

/**
 * A story: its title, which is the link, and in small type what else the page said of it. Where it leads shows when the
 * pointer rests on it, with the host's letters as they are; browsers show no address over a popup. It belongs to the row,
 * so that nobody has to hear it with each link.
 */
export function storyRowView(story: Story, site: string, openStory: PopupCommands['openStory']): HTMLElement {
  const link = element('a', { href: story.url, dir: 'auto' }, story.title)
  const open = (event: MouseEvent) => {
    const where = whereTo(event)
    if (!where) return
    event.preventDefault()
    openStory(story.url, where)
  }
  link.addEventListener('click', open)
  link.addEventListener('auxclick', open)
  const address = new URL(story.url).href.slice(0, LONGEST_ADDRESS)
  return element('li', { class: 'story', title: address }, link, aboutView(story, site))
}

/** Undefined: the browser's own way, such as Shift for a new window. */
function whereTo(event: MouseEvent): 'foreground' | 'background' | undefined {
  if (event.button === 1) return 'background'
  if (event.button !== 0 || event.shiftKey || event.altKey) return undefined
  return event.ctrlKey || event.metaKey ? 'background' : 'foreground'
}

function aboutView({ url, section, time, teaser }: Story, site: string): HTMLElement | undefined {
  const host = new URL(url).hostname
  const elsewhere = siteOf(host) === siteOf(site) ? undefined : siteOfHost(host)
  const parts = Object.entries({ host: elsewhere, section, time, teaser }).flatMap(([name, text]) =>
    text ? [element('bdi', { class: name }, text)] : [],
  )
  if (parts.length === 0) return undefined
  const separated = parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))
  return element('p', { class: 'about', dir: 'auto' }, ...separated)
}
