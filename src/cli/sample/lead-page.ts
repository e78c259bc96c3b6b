import { framePage } from './page-frame.ts'
import { picture } from './pictures.ts'
import { articleHead } from './story-page.ts'
import { STORIES, type SampleStory } from './stories.ts'

const LEAD = {
  title: 'After three winters’ work, the light at Kestrel Point shines again',
  author: 'Ines Calloway',
  teaser:
    'Dark since 1991, the lighthouse was given up for scrap. Then twenty-six volunteers, a retired glass grinder and a town that never stopped looking up brought its lamp back.',
}

const link = ({ path, title }: SampleStory) => `<a href="/${path}">${title}</a>`

/** The lead story: nine paragraphs of reporting, and around and between them everything that Lede is made for. */
export function leadPage(): string {
  return framePage({
    title: LEAD.title,
    head: articleHead(LEAD),
    content: `<main class="page">
<article class="story">
<p class="section-label">Coast</p>
<h1>${LEAD.title}</h1>
<p class="standfirst">${LEAD.teaser}</p>
<div class="byline"><span>By <b>${LEAD.author}</b></span><span>Published 15 September 2026, 06:30</span><span>4 min read</span></div>
<figure>${picture('lighthouse', 'The lighthouse at Kestrel Point at dusk, its lamp lit')}
<figcaption>The lamp at Kestrel Point on Monday evening, eleven minutes after it was lit. <span>Picture: Jonas Feld / The Harbour Post</span></figcaption></figure>
<div class="text">
${BODY}
</div>
<ul class="topics"><li><a href="/#coast">Kestrel Point</a></li><li><a href="/#coast">Lighthouses</a></li><li><a href="/#people">Volunteers</a></li></ul>
${APP}
${CARDS}
</article>
${RAIL}
</main>`,
  })
}

const SIGN_UP = `<aside class="signup">
<h3>The Morning Tide</h3>
<p>Sign up for our free newsletter: the best of The Harbour Post in your inbox, every weekday at seven.</p>
<form action="/newsletter" method="post"><input type="email" name="email" placeholder="Your email address" aria-label="Your email address"><button type="submit">Sign up</button></form>
<small>By signing up you agree to our terms. You can unsubscribe at any time.</small>
</aside>`

const BODY = `<p>At eight minutes to nine on Monday evening a beam of light crossed the mouth of Saltmere harbour for the first time in thirty-five years. It touched the breakwater, the moored trawlers and the upper windows of Rope Walk, where people stood with their lamps switched off so as to see it better.</p>
<p>The lighthouse at Kestrel Point was built in 1868 and went dark in 1991, when ships had begun to find their way by satellite. Its lantern was to be sold for scrap. Instead it stood for three decades behind a padlock, a landmark without a purpose, while salt ate the brass and gulls nested on the gallery.</p>
<p><strong>For the latest headlines, follow our Google News channel <a href="https://news.google.com/publications/harbour-post-sample" target="_blank" rel="noopener">online</a> or via the app.</strong></p>
<p>“We only meant to save the staircase,” said Orla Venn, a former ship’s electrician who founded the group of volunteers in 2023. “Then somebody carried a lamp up there, and you could see that the whole room had been made for it.” Twenty-six people joined her. The oldest is 84, the youngest was 15 when she began and has since taken up an apprenticeship as a fitter.</p>
<p>The lens was the hardest part. Of its 112 prisms nineteen were cracked and six were missing, one of them, as it turned out, in use as a doorstop in the harbour office. Agnes Birch, a glass grinder who had retired in 2009, made the replacements by hand in her workshop. <a class="full" href="/${STORIES.lensMaker.path}">Read full story</a></p>
<h2>A bath of mercury, and a bicycle chain</h2>
<p>When the lamp was new, four tonnes of glass and iron floated in a trough of mercury and turned on it at the push of a finger. That was out of the question today. The volunteers put the lens on a ring of sealed bearings, which were made for a wind turbine and given to them because of a scratch. For the first trials a bicycle chain drove it.</p>
<p class="more">Read more: ${link(STORIES.ferry)}</p>
<p>The work has cost 318,000 so far, less than a tenth of what an engineering office had estimated in 2019. Most of it came in small sums: from a swim around the point in January, from a cookbook of galley recipes, and from a skipper in Newfoundland who wrote that the light had once brought him home, and enclosed a month’s pay.</p>
<blockquote><p>“You do not need a lighthouse until the night on which you need nothing else.”</p><cite>Ruth Ansley, harbour master</cite></blockquote>
${SIGN_UP}
<p>Whether it is still needed is a question that the harbour master, Ruth Ansley, has been asked often this week. Twice in the past year, she said, satellite reception off the coast failed for several hours, and both times the crews of small boats called her on the radio to ask where they were. From October the light will be entered on the charts again.</p>
<p>The lamp itself is new: a diode the size of a coin, which uses less power than a kettle. Behind the old glass it can be seen at a distance of twenty-one nautical miles. It shows two white flashes every fifteen seconds, the same sign as in 1868, by which sailors could tell Kestrel Point from every other light on the coast.</p>
<p>On Monday the volunteers watched from the shingle. Nobody made a speech. When the beam came round for the second time, Venn looked at her watch, counted under her breath and nodded. “Fifteen,” she said, and went up the 96 steps to close the windows.</p>`

const APP = `<aside class="get-app"><div><h3>The Post in your pocket</h3><p>Download the Harbour Post app for iPhone and Android.</p></div><div class="stores"><a href="https://apps.apple.com/app/harbour-post-sample">App Store</a><a href="https://play.google.com/store/apps/details?id=example.harbourpost">Google Play</a></div></aside>`

const CARDS = `<section class="related">
<h2 class="stream-title">More from The Harbour Post</h2>
<div class="cards">
${[STORIES.seals, STORIES.market, STORIES.turbines, STORIES.lensMaker, STORIES.baker, STORIES.ferry].map(card).join('\n')}
</div>
</section>`

const RAIL = `<aside class="rail">
<section><h2>Most read</h2><ol>
${[STORIES.stormWall, STORIES.rowing, STORIES.ferry, STORIES.foghorn, STORIES.ropeWalk].map((story) => `<li>${link(story)}</li>`).join('\n')}
</ol></section>
<section><h2>Latest news</h2><ul>
${[STORIES.whale, STORIES.library, STORIES.stormWall, STORIES.choir, STORIES.rowing].map((story) => `<li><time>${story.time}</time>${link(story)}</li>`).join('\n')}
</ul><a class="all" href="/">See all</a></section>
</aside>`

function card(story: SampleStory): string {
  return `<article class="card"><a href="/${story.path}">${picture(story.motif, '')}</a>
<p class="label">${story.section}</p><h3>${link(story)}</h3><p>${story.teaser}</p><time>${story.time}</time></article>`
}
