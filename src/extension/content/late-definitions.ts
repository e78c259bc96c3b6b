/** Milliseconds after which it is first looked; each next time takes twice as long. */
const FIRST = 50
const LONGEST = 15_000

/**
 * Calls back when scripts define elements that the page's markup names: what they fill is their shadow trees, and nothing
 * tells of a tree that comes into being.
 */
export function followDefinitions(document: Document, signal: AbortSignal, defined: () => void): void {
  const count = () => document.querySelectorAll(':not(:defined)').length
  const lookAgain = (before: number, wait: number) => {
    if (before === 0 || wait > LONGEST) return
    setTimeout(() => {
      if (signal.aborted) return
      const now = count()
      if (now < before) defined()
      lookAgain(now, wait * 2)
    }, wait)
  }
  lookAgain(count(), FIRST)
}
