import type { Story } from '../../core/report.ts'
import type { Words } from '../words.ts'
import { element } from './element.ts'
import type { PopupCommands } from './popup-state.ts'
import type { StoryGroup } from './story-groups.ts'

/** The stories that the page pointed to, under its own headings. */
export function storyListView(
  words: Words,
  groups: readonly StoryGroup[],
  openStory: PopupCommands['openStory'],
): HTMLElement {
  const views = groups.map((group) => groupView(words, group, openStory))
  return element('nav', { id: 'stories', 'aria-label': words.say('storiesLabel') }, ...views)
}

function groupView(
  words: Words,
  { heading, place, stories }: StoryGroup,
  openStory: PopupCommands['openStory'],
): HTMLElement {
  const fallback = words.say(place === 'after' ? 'afterTheArticle' : 'inTheArticle')
  return element(
    'section',
    { class: 'group' },
    element('h2', { dir: 'auto' }, heading ?? fallback),
    element('ul', {}, ...stories.map((story) => element('li', { class: 'story' }, ...storyParts(story, openStory)))),
  )
}

function storyParts(story: Story, openStory: PopupCommands['openStory']): readonly HTMLElement[] {
  const link = element('a', { href: story.url, dir: 'auto' }, story.title)
  const open = (event: MouseEvent) => {
    const where = whereTo(event)
    if (!where) return
    event.preventDefault()
    openStory(story.url, where)
  }
  link.addEventListener('click', open)
  link.addEventListener('auxclick', open)
  const about = aboutView(story)
  return about ? [link, about] : [link]
}

/** Undefined: the browser's own way, such as Shift for a new window. */
function whereTo(event: MouseEvent): 'foreground' | 'background' | undefined {
  if (event.button === 1) return 'background'
  if (event.button !== 0 || event.shiftKey || event.altKey) return undefined
  return event.ctrlKey || event.metaKey ? 'background' : 'foreground'
}

function aboutView({ section, time, teaser }: Story): HTMLElement | undefined {
  const parts = Object.entries({ section, time, teaser }).flatMap(([name, text]) =>
    text ? [element('bdi', { class: name }, text)] : [],
  )
  if (parts.length === 0) return undefined
  const separated = parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))
  return element('p', { class: 'about', dir: 'auto' }, ...separated)
}
