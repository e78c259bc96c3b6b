import type { PopupState } from './popup-state.ts'

/** Shows answers in the order of their questions: an answer that was overtaken, or changes nothing, is dropped. */
export class LatestState {
  readonly #show: (state: PopupState) => void
  #questions = 0
  #last: PopupState | undefined

  constructor(show: (state: PopupState) => void) {
    this.#show = show
  }

  /** A failure is a state, too. */
  async follow(answer: Promise<PopupState>): Promise<void> {
    const question = ++this.#questions
    const state = await answer.catch((error: unknown): PopupState => ({
      kind: 'error',
      message: error instanceof Error ? error.message : String(error),
    }))
    if (question !== this.#questions || JSON.stringify(state) === JSON.stringify(this.#last)) return
    this.#last = state
    this.#show(state)
  }

  /** Shows the last state again, when a command that was shown as done has failed. */
  repeat(): void {
    if (this.#last) this.#show(this.#last)
  }
}
