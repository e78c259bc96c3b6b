import { createElement as h, useEffect, useState } from 'react'
import type { Story } from './story.ts'

/** An article that its own clock renders again and again. */
export function ReactPage({ story }: { readonly story: Story }) {
  const [ticks, setTicks] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => {
      setTicks((count) => count + 1)
    }, 100)
    return () => {
      clearInterval(timer)
    }
  }, [])
  const { headline, paragraphs, pointer, others } = story
  return h(
    'article',
    null,
    h('h1', null, headline),
    h('i', { id: 'clock' }, ticks),
    h(
      'div',
      { className: 'text' },
      h('p', { className: 'more' }, 'Read more: ', h('a', { href: pointer.url }, pointer.title)),
      paragraphs.slice(0, 2).map((text, key) => h('p', { key, className: 'words' }, text)),
      h(
        'section',
        { className: 'others' },
        h('h2', null, 'Most read'),
        h(
          'ul',
          null,
          others.map(({ url, title }) => h('li', { key: url }, h('a', { href: url }, title))),
        ),
      ),
      paragraphs.slice(2).map((text, key) => h('p', { key, className: 'words' }, text)),
      ticks > 3 && h('p', { className: 'more late' }, 'Read also: ', h('a', { href: pointer.url }, pointer.title)),
    ),
  )
}
