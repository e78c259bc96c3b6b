const UNSEEN = 'script, style, template, noscript, head, svg title, option'

/** A piece of a page that a reader sees: words, or a picture. */
export interface Part {
  readonly element: Element
  /** The words, or `[picture]`. */
  readonly text: string
}

/** Every piece of text and every picture of a page, in document order. */
export function visibleParts(root: Element): readonly Part[] {
  const parts: Part[] = []
  for (const child of root.childNodes) {
    if (isElement(child)) {
      if (child.matches(UNSEEN)) continue
      if (child.localName === 'img') parts.push({ element: child, text: '[picture]' })
      else parts.push(...visibleParts(child))
      continue
    }
    const text = child.nodeType === child.TEXT_NODE ? (child.textContent ?? '').replace(/\s+/g, ' ').trim() : ''
    // punctuation and separators between two blocks are nobody's loss
    if (/[\p{L}\p{N}]/u.test(text)) parts.push({ element: root, text })
  }
  return parts
}

/** The nearest of `among` that is the element itself or holds it. */
export function closestAmong(element: Element, among: { has(element: Element): boolean }): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) if (among.has(at)) return at
  return undefined
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE
}
