import { framePage } from './page-frame.ts'
import { picture } from './pictures.ts'
import type { SampleStory } from './stories.ts'

/** A plain article of the sample paper, so that each link of the lead story leads somewhere. */
export function storyPage(story: SampleStory): string {
  return framePage({
    title: story.title,
    head: articleHead(story),
    content: `<main class="page"><article class="story">
<p class="section-label">${story.section}</p>
<h1>${story.title}</h1>
<p class="standfirst">${story.teaser}</p>
<div class="byline"><span>By <b>${story.author}</b></span><span>${story.time}</span></div>
<figure>${picture(story.motif, story.title)}</figure>
<div class="text">
${story.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</div>
</article></main>`,
  })
}

/** The structured data that papers put into an article's head. */
export function articleHead({ title, author, teaser }: Pick<SampleStory, 'title' | 'author' | 'teaser'>): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: teaser,
    datePublished: '2026-09-15T06:30:00Z',
    author: { '@type': 'Person', name: author },
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Harbour Post' },
  }
  return `<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta name="description" content="${teaser}">
<script type="application/ld+json">${JSON.stringify(data)}</script>`
}
