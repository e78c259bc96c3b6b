import type { NamedGroup } from './story-groups.ts'

/** The list of stories as text to paste elsewhere. */

export function asText(groups: readonly NamedGroup[]): string {
  return joined(groups, ({ heading, stories }) =>
    [heading, ...stories.map(({ title, url }) => `${title}\n${url}`)].join('\n\n'),
  )
}

export function asMarkdown(groups: readonly NamedGroup[]): string {
  return joined(groups, ({ heading, stories }) => {
    // Angle brackets: an address may hold round ones.
    const address = (url: string) => `<${url.replace(/[<>]/g, encodeURIComponent)}>`
    const lines = stories.map(({ title, url }) => `- [${inMarkdown(title)}](${address(url)})`)
    return `## ${inMarkdown(heading)}\n\n${lines.join('\n')}`
  })
}

export function asHtml(groups: readonly NamedGroup[]): string {
  return joined(groups, ({ heading, stories }) => {
    const items = stories.map(({ title, url }) => `<li><a href="${inHtml(url)}">${inHtml(title)}</a></li>`)
    return [`<h2>${inHtml(heading)}</h2>`, '<ul>', ...items, '</ul>'].join('\n')
  })
}

function joined(groups: readonly NamedGroup[], block: (group: NamedGroup) => string): string {
  return groups.map(block).join('\n\n') + '\n'
}

function inMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function inHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
