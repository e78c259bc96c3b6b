/** Work done in steps: it yields wherever whoever does it may rest. */
export type Steps<T> = Generator<undefined, T>

/** Does all the work without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
