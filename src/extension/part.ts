type Kind<T extends Element> = new () => T

/** The element with an id, or the first one that matches within a root. The page's own markup: it must be there. */
export function part<T extends Element>(root: ParentNode, selector: string, kind: Kind<T>): T {
  const found = root.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`)
  return found
}
