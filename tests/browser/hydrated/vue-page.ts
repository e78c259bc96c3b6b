import { createSSRApp, h, onMounted, ref } from 'vue'
import type { Story } from './story.ts'

/** An article that its own clock renders again and again. */
export function vuePage({ headline, paragraphs, pointer, others }: Story) {
  return createSSRApp({
    setup() {
      const ticks = ref(0)
      onMounted(() => setInterval(() => ticks.value++, 100))
      return () =>
        h('article', [
          h('h1', headline),
          h('i', { id: 'clock' }, ticks.value),
          h('div', { class: 'text' }, [
            h('p', { class: 'more' }, ['Read more: ', h('a', { href: pointer.url }, pointer.title)]),
            ...paragraphs.slice(0, 2).map((text) => h('p', { class: 'words' }, text)),
            h('section', { class: 'others' }, [
              h('h2', 'Most read'),
              h(
                'ul',
                others.map(({ url, title }) => h('li', [h('a', { href: url }, title)])),
              ),
            ]),
            ...paragraphs.slice(2).map((text) => h('p', { class: 'words' }, text)),
            ticks.value > 3
              ? h('p', { class: 'more late' }, ['Read also: ', h('a', { href: pointer.url }, pointer.title)])
              : null,
          ]),
        ])
    },
  })
}
