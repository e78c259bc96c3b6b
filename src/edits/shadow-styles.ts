/** What `content.css` says, for trees that it does not reach: no line takes a block's place there. */
const RULES =
  "[data-lede-hidden='']:not(#a#b#c){display:none!important}@media not print{[data-lede-hidden]:not(#a#b#c){display:none!important}}"

/**
 * Puts the rules into some shadow roots, and takes them out of all others. By an element: Firefox lets no content script
 * touch `adoptedStyleSheets`.
 * @param styles the elements that stand in shadow roots so far
 */
export function setStyles(styles: Map<Node, Element>, roots: ReadonlySet<Node>, document: Document): void {
  for (const [root, style] of styles) {
    if (roots.has(root)) continue
    style.remove()
    styles.delete(root)
  }
  for (const root of roots) {
    const style = styles.get(root) ?? document.createElement('style')
    style.textContent = RULES
    styles.set(root, style)
    // the page may have written its tree anew
    if (style.parentNode !== root) root.appendChild(style)
  }
}
