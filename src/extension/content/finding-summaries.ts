import type { Finding } from '../../core/report.ts'
import type { FindingSummary } from '../page-snapshot.ts'

/** Gives findings numbers that survive a new reading of the page, and turns them into what can be sent. */
export class FindingSummaries {
  readonly #ids = new WeakMap<Element, number>()
  #last = 0

  summarise(finding: Finding, restored: boolean): FindingSummary {
    const { elements, ...told } = finding
    return { id: this.idOf({ elements }), restored, ...told }
  }

  /** A finding is the same one as long as its first element is. */
  idOf({ elements }: Pick<Finding, 'elements'>): number {
    const [element] = elements
    if (!element) return 0
    const id = this.#ids.get(element) ?? ++this.#last
    this.#ids.set(element, id)
    return id
  }
}
