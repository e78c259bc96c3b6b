/** A block that is hidden, and what stands in its place. */
export interface LinedBlock {
  readonly element: Element
  readonly text: string
  readonly open: () => void
}

/**
 * Answers how to put one line before each of some hidden blocks, with a button that opens the block again, and to take
 * every other line away. A line is an element of its own, whose inside the page's scripts do not reach, and which
 * `content.css` keeps from the page's styles; taken away, it leaves nothing behind.
 */
export function blockLines(document: Document): (blocks: readonly LinedBlock[]) => void {
  /** The button in each line. */
  let buttons = new Map<Element, HTMLButtonElement>()
  const made = () => {
    const button = document.createElement('button')
    button.setAttribute('part', 'open')
    document.createElement('lede-line').attachShadow({ mode: 'closed' }).append(button)
    return button
  }
  return (blocks) => {
    const before = buttons
    buttons = new Map()
    for (const { element, text, open } of blocks) {
      const button = before.get(element) ?? made()
      before.delete(element)
      buttons.set(element, button)
      button.textContent = text
      button.onclick = open
      const line = lineOf(button)
      // One that stands in its place stays: moving it would be a change of the page without end.
      // The browser's own method: a form's field may hide its form's.
      if (line.nextSibling !== element) line.before.call(element, line)
    }
    for (const button of before.values()) lineOf(button).remove()
  }
}

function lineOf(button: HTMLButtonElement): Element {
  return (button.getRootNode() as ShadowRoot).host
}
