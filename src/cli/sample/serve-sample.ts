import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LEAD_PATH, samplePage } from './sample-site.ts'

export interface SampleServer {
  /** The lead story's address. Browsers resolve every name below `.localhost` to this machine themselves. */
  readonly url: string
  readonly close: () => void
}

/** Serves the sample paper on this machine alone, on any free port. */
export async function serveSample(): Promise<SampleServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const html = samplePage(pathname)
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(html ?? 'No such page')
  })
  await listening(server)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://harbourpost.localhost:${String(port)}${LEAD_PATH}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
}
