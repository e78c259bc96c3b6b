import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const HTML = 'text/html; charset=utf-8'
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'

/**
 * The whole web, as far as a test's browser can see: every request of the browser comes here, whatever its host. It
 * answers with the pages that the test put up, with a picture for a picture, and a plain page for anything else.
 */
export class NewsSite {
  readonly #server: Server
  readonly #pages = new Map<string, { readonly text: string; readonly type: string }>()
  readonly #requests: string[] = []

  private constructor(server: Server) {
    this.#server = server
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.#answer(request.url ?? '', response)
    })
    server.on('connect', (request: IncomingMessage, socket: NodeJS.WritableStream) => {
      this.#requests.push(`https://${request.url ?? ''}`)
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
  }

  static async open(): Promise<NewsSite> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new NewsSite(server)
  }

  /** What a browser is told to go through: `place:port`. */
  get proxy(): string {
    return `127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`
  }

  /** The address of every request so far; of an encrypted one only its host and port. */
  get requests(): readonly string[] {
    return this.#requests
  }

  /** Puts up a page at an `http:` address, and answers that address. */
  put(url: string, text: string, type = HTML): string {
    this.#pages.set(new URL(url).href, { text, type })
    return url
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  #answer(url: string, response: ServerResponse): void {
    this.#requests.push(url)
    const page = this.#pages.get(url)
    if (!page && /\.(png|jpe?g|webp|svg|gif|ico)$/.test(new URL(url, 'http://none').pathname)) {
      response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(PICTURE)
      return
    }
    response.writeHead(200, { 'content-type': page?.type ?? HTML })
    response.end(page?.text ?? `<!doctype html><title>Another page</title><p>This is ${new URL(url).pathname}</p>`)
  }
}
