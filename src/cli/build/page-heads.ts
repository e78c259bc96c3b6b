import type { HtmlTagDescriptor, Plugin } from 'vite'

/** What stands first in the head of each of the extension's pages. Themes are named here, too: styles come too late. */
const HEAD: readonly Readonly<Record<string, string>>[] = [
  { charset: 'utf-8' },
  { name: 'viewport', content: 'width=device-width' },
  { name: 'color-scheme', content: 'light dark' },
]

/** Gives the extension's pages what all of them have in their heads. */
export function pageHeads(): Plugin {
  const tags = HEAD.map((attrs): HtmlTagDescriptor => ({ tag: 'meta', attrs, injectTo: 'head-prepend' }))
  return { name: 'page-heads', transformIndexHtml: () => tags }
}
