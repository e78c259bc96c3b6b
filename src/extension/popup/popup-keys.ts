/**
 * The popup by keyboard: arrows go through the stories, typing filters them, Escape goes one step back. Enter and
 * Ctrl+Enter press the focused story as browsers do, and in the filter the first one that is left.
 */
export function listenToKeys(root: HTMLElement, close: () => void): void {
  root.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    if (event.key === 'Escape') goBack(root, event, close)
    else if (event.key === 'Enter') pressFirst(root, event)
    else if (!move(root, event)) startFilter(root, event)
  })
}

const filterIn = (root: HTMLElement) => root.querySelector<HTMLInputElement>('#filter')

/** Empties the filter, leaves a sheet, or closes the popup. */
function goBack(root: HTMLElement, event: KeyboardEvent, close: () => void): void {
  // Browsers close a popup at Escape themselves.
  event.preventDefault()
  const filter = filterIn(root)
  const back = root.querySelector<HTMLElement>('#back')
  if (back) back.click()
  else if (filter?.value) {
    filter.value = ''
    filter.dispatchEvent(new Event('input'))
  } else close()
}

function pressFirst(root: HTMLElement, event: KeyboardEvent): void {
  if (event.target !== filterIn(root)) return
  const { ctrlKey, metaKey } = event
  const press = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey })
  stopsIn(root)
    .find((stop) => stop.localName === 'a')
    ?.dispatchEvent(press)
}

/** Stories, and the headings of groups that are folded: where the arrows stop. */
function stopsIn(root: HTMLElement): readonly HTMLElement[] {
  const stops = root.querySelectorAll<HTMLElement>(
    '#stories .group:not([hidden]) :is(.story:not([hidden]) a, .fold-button[aria-expanded=false])',
  )
  return [...stops].filter((stop) => !stop.closest('ul[hidden]'))
}

function move(root: HTMLElement, event: KeyboardEvent): boolean {
  if (hasModifier(event)) return false
  const { activeElement } = root.ownerDocument
  const filter = filterIn(root)
  const inList = activeElement?.closest('#stories') !== null
  if (activeElement && activeElement !== root && !inList) return false
  if (activeElement === filter && !/^Arrow(Up|Down)$/.test(event.key)) return false
  const stops = stopsIn(root)
  const target = targetOf(event.key, stops, activeElement, filter)
  if (!target) return false
  event.preventDefault()
  target.focus()
  target.scrollIntoView({ block: 'nearest' })
  return true
}

function targetOf(
  key: string,
  stops: readonly HTMLElement[],
  active: Element | null,
  filter: HTMLElement | null,
): HTMLElement | undefined {
  const at = stops.findIndex((stop) => stop === active)
  switch (key) {
    case 'ArrowDown':
      return stops[at < 0 ? nextAfter(stops, active) : Math.min(at + 1, stops.length - 1)]
    case 'ArrowUp':
      return at === 0 ? (filter ?? stops[0]) : stops[at - 1]
    case 'Home':
      return stops[0]
    case 'End':
      return stops.at(-1)
    default:
      return undefined
  }
}

/** From another control of the list, such as a heading, on to what follows it. */
function nextAfter(stops: readonly HTMLElement[], active: Element | null): number {
  if (!active?.closest('#stories')) return 0
  const isAfter = (stop: HTMLElement) => (active.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return Math.max(0, stops.findIndex(isAfter))
}

/** A letter typed anywhere goes into the filter. */
function startFilter(root: HTMLElement, event: KeyboardEvent): void {
  const isLetter = /^[^ ]$/u.test(event.key)
  const target = event.target as Element
  if (!isLetter || hasModifier(event) || target.closest('input, textarea, [role=menu]')) return
  filterIn(root)?.focus()
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey
}
