type NavigableWindow = Pick<Window, 'addEventListener' | 'location'> & { readonly navigation?: EventTarget }

/**
 * Calls back when the page's address changes without a load. The Navigation API tells of each change; where it is missing
 * (Firefox before 147), pages that change their address change their title, too.
 */
export function followAddress(window: NavigableWindow, document: Document, changed: () => void): void {
  const { location, navigation } = window
  let known = addressOf(location)
  const check = () => {
    const address = addressOf(location)
    if (address === known) return
    known = address
    changed()
  }
  if (navigation) {
    navigation.addEventListener('currententrychange', check)
    return
  }
  window.addEventListener('popstate', check)
  window.addEventListener('hashchange', check)
  document.addEventListener('DOMContentLoaded', () => {
    const head = document.querySelector('head')
    if (head) new MutationObserver(check).observe(head, { subtree: true, childList: true, characterData: true })
  })
}

/** Without the fragment, which names a part of the page, unless an application keeps its own address there. */
function addressOf({ pathname, search, hash }: Location): string {
  return pathname + search + (/^#!?\//.test(hash) ? hash : '')
}
