import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { pageDocument } from './page-document.ts'

/** A page that was saved from a browser or a crawl. */
export interface SavedPage {
  /** Its file, as it was asked for. */
  readonly path: string
  readonly html: string
  /** The address that it was saved from, or one of this machine's where the page does not tell. */
  readonly url: URL
}

/** Reads `page.html` or `page.html.gz`. Throws when the file, or the labels.json beside it, cannot be read. */
export function readSavedPage(path: string): SavedPage {
  const bytes = readFileSync(path)
  const html = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return { path, html, url: labelledAddress(path) ?? addressIn(html) ?? new URL('http://saved-page.localhost/') }
}

/** The saved pages at a path: itself, or those in a folder and the folders in it. */
export function savedPagePaths(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html?(\.gz)?$/i.test(basename(name)))
    .map((name) => join(path, name))
    .sort()
}

/** What the page says of its own address: its canonical link, og:url, or the note that browsers leave when they save. */
export function addressIn(html: string): URL | undefined {
  const document = pageDocument(html)
  const told = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1],
  ]
  return told.map((address) => webAddress(address?.trim())).find((url) => url !== undefined)
}

/** A page of a labelled set has its address in the file of its labels. */
function labelledAddress(path: string): URL | undefined {
  const labels = join(dirname(path), 'labels.json')
  if (!existsSync(labels)) return undefined
  const { url } = JSON.parse(readFileSync(labels, 'utf8')) as { readonly url?: unknown }
  return typeof url === 'string' ? webAddress(url) : undefined
}

function webAddress(address: string | undefined): URL | undefined {
  if (!address || !/^https?:/i.test(address) || !URL.canParse(address)) return undefined
  return new URL(address)
}
