/** Milliseconds of main thread that a page may cost when it has just been opened: that is when its late parts arrive. */
const AT_FIRST = 80
/** As much is saved up while nothing happens. */
const MOST = 40
/** What a page that changes all the time may cost, as a share of its life. */
const SHARE = 0.005

/** The main-thread time that readings may take. All times in milliseconds. */
export class ReadBudget {
  #credit = AT_FIRST
  #at = performance.now()

  /** How long a reading must wait; 0 while there is credit. */
  get wait(): number {
    return Math.max(0, -this.#balance() / SHARE)
  }

  /** A reading's cost is known afterwards alone, so one may overdraw; the next then waits for longer. */
  spend(cost: number): void {
    this.#credit = this.#balance() - cost
  }

  /** The page became another one. */
  renew(): void {
    this.#credit = Math.max(this.#balance(), AT_FIRST)
  }

  #balance(): number {
    const now = performance.now()
    const saved = this.#credit + SHARE * (now - this.#at)
    this.#credit = Math.max(this.#credit, Math.min(MOST, saved))
    this.#at = now
    return this.#credit
  }
}
