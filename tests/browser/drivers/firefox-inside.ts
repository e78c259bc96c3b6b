import { setTimeout } from 'node:timers/promises'
import type { Browser } from 'puppeteer-core'

/** Milliseconds. */
const PATIENCE = 5000

/** The parts of the driver's protocol that puppeteer has no words for. */
interface Connection {
  readonly send: (method: string, parameters: object) => Promise<{ readonly result: unknown }>
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } }

/**
 * The inside of Firefox: its window's own document, where the toolbar and the popup are. Needs
 * `--remote-allow-system-access`. All values must survive JSON.
 */
export class FirefoxInside {
  readonly #connection: Connection
  #calls = 0

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { readonly connection: Connection }).connection
  }

  /** Runs an expression in the window's own document. */
  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context: await this.#window() },
      awaitPromise: true,
    })
    const evaluated = result as Evaluated
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text)
    const { value } = evaluated.result
    return value === undefined ? undefined : (JSON.parse(value) as unknown)
  }

  /** Waits until an expression in the window's own document holds. */
  async waitFor(expression: string): Promise<void> {
    const end = Date.now() + PATIENCE
    while (!(await this.evaluate(`Boolean(${expression})`))) {
      if (Date.now() > end) throw new Error(`Firefox did not come to ${expression}`)
      await setTimeout(20)
    }
  }

  /** Runs an expression in the page that a <browser> element shows, with what that page may do. */
  evaluateIn(browserElement: string, expression: string): Promise<unknown> {
    const code = `(async () => JSON.stringify(await (${expression})))()`
    return this.privilegedIn(
      browserElement,
      `Cu.evalInSandbox(${JSON.stringify(code)}, Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`,
    ).then((value) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined))
  }

  /** Runs an expression beside the page that a <browser> element shows: that page is `content`. */
  privilegedIn(browserElement: string, expression: string): Promise<unknown> {
    const name = `lede-test-${String(++this.#calls)}`
    const script = `(async () => {
      const answer = {}
      try { answer.value = await (${expression}) } catch (error) { answer.error = String(error) }
      sendAsyncMessage('${name}', answer)
    })()`
    return this.evaluate(`new Promise((resolve, reject) => {
      const messages = (${browserElement})?.messageManager
      if (!messages) return reject(new Error('it is not there'))
      setTimeout(() => reject(new Error('no answer')), ${String(PATIENCE)})
      messages.addMessageListener('${name}', ({ data }) => data.error ? reject(new Error(data.error)) : resolve(data.value))
      messages.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false)
    })`)
  }

  async #window(): Promise<string> {
    const { result } = await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const { contexts } = result as { readonly contexts: readonly { readonly context: string; readonly url: string }[] }
    const found = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')
    if (!found) throw new Error('Firefox has no window')
    return found.context
  }
}
