import { JSDOM } from 'jsdom'

/** Comments and scripts are matched too, so that a tag written in one of them does not count as one. */
const STYLE_ELEMENTS = /<!--[\s\S]*?-->|<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi
const STYLE_ATTRIBUTES = /\sstyle\s*=\s*("[^"]*"|'[^']*')/gi
const HIDDEN = /display\s*:\s*none/i

/**
 * The document of a page's HTML. Its styles are left out, as jsdom reads them at once, slowly, and throws on some that
 * browsers take; but an element that its own attribute hides stays hidden, as the engine looks at that.
 */
export function pageDocument(html: string, url?: URL): Document {
  return new JSDOM(withoutStyles(html), url && { url: url.href }).window.document
}

function withoutStyles(html: string): string {
  return html
    .replace(STYLE_ELEMENTS, (match, name?: string) => (name?.toLowerCase() === 'style' ? '' : match))
    .replace(STYLE_ATTRIBUTES, (_, value: string) => (HIDDEN.test(value) ? ' style="display:none"' : ''))
}
