import type { MessageKey, Words } from './words.ts'

/**
 * Writes the words into a page that names them: `data-say` for an element's text, `data-label` for its name to screen
 * readers, `data-hint` for what stands in an empty field.
 */
export function fillWords(root: ParentNode, words: Words): void {
  each(root, 'say', (element, text) => {
    element.textContent = text
  })
  each(root, 'label', (element, text) => {
    element.ariaLabel = text
  })
  each(root, 'hint', (element, text) => {
    element.setAttribute('placeholder', text)
  })

  function each(under: ParentNode, name: string, write: (element: Element, text: string) => void): void {
    for (const element of under.querySelectorAll<HTMLElement>(`[data-${name}]`))
      // tests/structure/locales.test.ts holds every such name against the texts.
      write(element, words.say(element.dataset[name] as MessageKey))
  }
}
