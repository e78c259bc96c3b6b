import { leadPage } from './lead-page.ts'
import { framePage } from './page-frame.ts'
import { STORIES, type SampleStory } from './stories.ts'
import { storyPage } from './story-page.ts'

/** Where the lead story stands on the sample paper's site. */
export const LEAD_PATH = '/coast/kestrel-point-lighthouse-shines-again.html'

/** The HTML at a path of the sample paper's site, or undefined where it has no page. */
export function samplePage(path: string): string | undefined {
  if (path === LEAD_PATH) return leadPage()
  if (path === '/') return frontPage()
  const story = Object.values<SampleStory>(STORIES).find((candidate) => `/${candidate.path}` === path)
  return story && storyPage(story)
}

/** The front page is no article, so Lede leaves it alone. */
function frontPage(): string {
  const items = Object.values<SampleStory>(STORIES).map(
    ({ path, section, title, teaser }) =>
      `<section class="front-item"><span class="section-label">${section}</span><h2><a href="/${path}">${title}</a></h2><p>${teaser}</p></section>`,
  )
  return framePage({
    title: 'Front page',
    head: '<meta property="og:type" content="website">',
    content: `<main class="front">
<section class="front-item"><span class="section-label">Coast</span><h2><a href="${LEAD_PATH}">The light at Kestrel Point shines again</a></h2></section>
${items.join('\n')}
</main>`,
  })
}
