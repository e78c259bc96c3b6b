import type { PageChanged } from '../messages.ts'
import type { PageSnapshot } from '../page-snapshot.ts'

/** Tells the background what became of a page, each news once. */
export class Announcements {
  readonly #document: Document
  readonly #send: (change: PageChanged) => void
  #last: string

  /** @param unread what the background assumes of a page that told nothing */
  constructor(document: Document, unread: PageSnapshot, send: (change: PageChanged) => void) {
    this.#document = document
    this.#last = JSON.stringify(unread)
    this.#send = send
  }

  announce(snapshot: PageSnapshot): void {
    // a page that is prepared beside the one that the reader sees has no button yet
    if (isPrepared(this.#document)) return
    const now = JSON.stringify(snapshot)
    if (now === this.#last) return
    this.#last = now
    const findings = snapshot.findings.filter((finding) => !finding.restored).length
    this.#send({ type: 'page-changed', state: snapshot.state, findings })
  }

  /** The background may have lost what it was told. */
  forget(): void {
    this.#last = ''
  }
}

/** Browsers that prepare pages tell so. */
function isPrepared(document: Document & { readonly prerendering?: boolean }): boolean {
  return document.prerendering === true
}
