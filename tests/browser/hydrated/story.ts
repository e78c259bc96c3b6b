import { samplePage, LEAD_PATH } from '../../../src/cli/sample/sample-site.ts'

/** What both frameworks render: plain data, so that server and page agree. */
export interface Story {
  readonly headline: string
  readonly paragraphs: readonly string[]
  readonly pointer: Pointer
  /** Of a block in the middle of the text. */
  readonly others: readonly Pointer[]
}

interface Pointer {
  readonly title: string
  readonly url: string
}

const lead = samplePage(LEAD_PATH) ?? ''

export const STORY: Story = {
  headline: 'After three winters’ work, the light at Kestrel Point shines again',
  paragraphs: [...lead.matchAll(/^<p>([^<]{150,})<\/p>$/gm)].map((match) => match[1] ?? ''),
  pointer: {
    title: 'Ferry returns to Skerry Island after eleven weeks',
    url: '/coast/ferry-returns-to-skerry-island.html',
  },
  others: [
    { title: 'Night market wins a second summer on the old quay', url: '/town/night-market-second-summer.html' },
    { title: 'Seals settle on the new breakwater in record numbers', url: '/nature/seals-settle-on-breakwater.html' },
    { title: 'Council puts the flood wall back to the spring session', url: '/town/flood-wall-back-to-spring.html' },
    { title: 'Rowers of Saltmere High take the regional title', url: '/sport/saltmere-high-regional-title.html' },
  ],
}

/** The page around what the server rendered; the script takes it over. */
export function pageAround(markup: string, script: string): string {
  const [head = ''] = /<meta property="og:type"[\s\S]*?<\/script>/.exec(lead) ?? []
  const story = JSON.stringify(STORY).replaceAll('<', '\\u003c')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${STORY.headline}</title><link rel="icon" href="data:,">${head}</head>
<body><div id="root">${markup}</div><script>globalThis.story = ${story}</script><script>${script}</script></body></html>`
}
