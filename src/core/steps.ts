/** Work done in steps: it yields wherever whoever does it may rest. */
export type Steps<T> = Generator<undefined, T>

/** So many items of a list are one step: fewer than a millisecond's work. */
const ITEMS = 200

/** Does something with each item of a list. */
export function* forEach<T>(items: readonly T[], each: (item: T) => void): Steps<void> {
  let left = ITEMS
  for (const item of items) {
    each(item)
    if (--left > 0) continue
    left = ITEMS
    yield
  }
}

/** Does all the work without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
