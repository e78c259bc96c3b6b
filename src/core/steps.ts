/** Work done in steps: it yields wherever whoever does it may rest. */
export type Steps<T> = Generator<undefined, T>

/** So many items of a list are one step: a fraction of a millisecond's work, where each looks around itself alone. */
const ITEMS = 50

/** Does something with each item of a list. */
export function* forEach<T>(items: readonly T[], each: (item: T) => void): Steps<void> {
  let done = 0
  for (const item of items) {
    each(item)
    if (++done % ITEMS === 0) yield
  }
  yield
}

/** What is read from those items of a list that have it. */
export function* gather<T, R>(items: readonly T[], read: (item: T) => R | undefined): Steps<R[]> {
  const found: R[] = []
  yield* forEach(items, (item) => {
    const one = read(item)
    if (one !== undefined) found.push(one)
  })
  return found
}

/** Does all the work without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
