import type { Steps } from '../../core/steps.ts'

/**
 * Does a reading's steps in slices, with rests in which the page can do its own work.
 *
 * @param slice milliseconds; a slice ends with the first step that goes beyond. Infinity: all at once.
 * @param done is called with the main-thread time that it took, unless the signal is aborted first
 */
export function readPaced<T>(
  steps: Steps<T>,
  slice: number,
  signal: AbortSignal,
  done: (result: T, cost: number) => void,
): void {
  let cost = 0
  const go = () => {
    if (signal.aborted) return
    const start = performance.now()
    let step = steps.next()
    while (!step.done && performance.now() - start < slice) step = steps.next()
    cost += performance.now() - start
    if (step.done) done(step.value, cost)
    else setTimeout(go)
  }
  go()
}
