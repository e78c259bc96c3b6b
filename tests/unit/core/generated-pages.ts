import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { ADDRESS, HEADLINE, PROSE } from './read-html.ts'
import { STORIES } from './stories/stories-html.ts'

/** An element of a generated page. */
export interface Tree {
  readonly tag: string
  readonly name: string
  readonly href: string
  /** What the page calls it in scripts: forms and the document have properties of that name then. */
  readonly named: string
  readonly parts: readonly (Tree | string)[]
}

const TAGS = [
  'div',
  'p',
  'section',
  'article',
  'aside',
  'ul',
  'li',
  'h2',
  'h3',
  'a',
  'span',
  'b',
  'figure',
  'figcaption',
  'nav',
  'header',
  'footer',
  'form',
  'table',
  'time',
  'br',
  'img',
  'input',
  'button',
  'script',
  'svg',
  'iframe',
  'details',
]
const NAMES = [
  '',
  '',
  '',
  'related',
  'newsletter',
  'promo',
  'most-read',
  'ad-slot',
  'comments',
  'share',
  'byline',
  'caption',
  'nav-bar',
  'teaser',
  'subscribe-box',
  'telegram-channel',
  'app-banner',
  'headline',
  'gate',
]
const ADDRESSES = [
  '/harbour/2026/03/12/skippers-leave-spoiled-whelks-on-steps',
  '/news/2026/03/10/market-hall-stands-empty-again',
  '/48213377',
  '/news',
  '#part',
  ADDRESS.href,
  'https://other.example/a-story-of-five-words',
  'http://[broken',
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:desk@tidewater.example',
  'blob:https://other.example/1',
  'ftp://other.example/a-story-of-five-words',
  '//other.example/%E0%A4%A/a-b-c-d-e',
  'https://t.me/tidewater',
  ' ',
]
const LINES = [
  'Sign up for our newsletter',
  'Follow us on WhatsApp',
  'Read more:',
  'Read full story',
  'Most read',
  'Sponsored',
  'Subscribe to continue reading',
  'Skippers leave spoiled whelks on council steps',
  'Market hall stands empty for first time',
  'By Orla Penhaligon',
  '14 March 2026',
  ...PROSE.slice(2),
]

/** Properties of elements and documents that a page's names hide. */
const PROPERTIES = [
  'localName',
  'children',
  'getAttribute',
  'getAttributeNames',
  'hasAttribute',
  'hasAttributes',
  'setAttribute',
  'removeAttribute',
  'textContent',
  'querySelector',
  'querySelectorAll',
  'closest',
  'contains',
  'parentNode',
  'parentElement',
  'nodeType',
  'firstChild',
  'attributes',
  'style',
  'id',
  'body',
  'title',
  'documentElement',
  'createTreeWalker',
  'getElementsByTagName',
  'constructor',
  '__proto__',
]

const words = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...LINES) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u202e\u200b\ufeff',
      '\ud800',
      '\u0000',
      '👩‍👩‍👧‍👦'.repeat(30),
      'ا\u0651'.repeat(60),
      '((((*~|$^{platform}',
      'İı\u0130',
    ),
  },
)

const { tree } = fc.letrec<{ tree: Tree; part: Tree | string }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...TAGS),
    name: fc.constantFrom(...NAMES),
    href: fc.constantFrom(...ADDRESSES),
    named: fc.constantFrom('', '', '', ...PROPERTIES),
    parts: fc.array(tie('part'), { maxLength: 3 }),
  }),
  part: fc.oneof({ maxDepth: 4, depthSize: 'small' }, words, tie('tree')),
}))

const node = (tag: string, ...parts: readonly (Tree | string)[]): Tree => ({
  tag,
  name: '',
  href: '',
  named: '',
  parts,
})
const story = fc.constantFrom(...STORIES).map(([href, title]): Tree => ({ ...node('a', title), href }))
const request = fc.constantFrom(...LINES.slice(0, 7)).map((line) => node('p', line))
const pointer = story.map((link) => node('p', 'Read more:', link))
const list = fc
  .array(story, { minLength: 1, maxLength: 3 })
  .map((links) => node('ul', ...links.map((link) => node('li', link))))
const line = fc.constantFrom(...LINES)
const card = fc.tuple(story, line, fc.constantFrom(...NAMES)).map(([link, words, name]) => ({
  ...node('div', node('img'), node('h3', link), node('p', words), node('time', '14 March 2026')),
  name,
}))
const cards = fc
  .array(card, { minLength: 2, maxLength: 4 })
  .map((all) => node('section', node('h2', 'Most read'), ...all))
const signUp = fc
  .tuple(request, line, fc.boolean())
  .map(([ask, words, isForm]) =>
    node(
      'div',
      node('h3', 'The week at sea'),
      node(isForm ? 'form' : 'div', ask, node('input'), node('button', 'Go'), node('p', words)),
    ),
  )
const channel: Tree = { ...node('a', 'Our channel'), href: 'https://t.me/tidewater' }
const channels = request.map((ask) => ({ ...node('div', ask, channel, channel), name: 'telegram-channel' }))
const emptied = fc.constantFrom('ul', 'div').map((tag) => node('aside', node('h3', 'Most read'), node(tag)))
const timeline = fc
  .array(fc.tuple(line, story), { minLength: 2, maxLength: 4 })
  .map((items) => node('ul', ...items.map(([words, link]) => node('li', words, link))))
/** Most of what stands there is as real pages have it, and all of it in any company. */
const usual = fc.oneof(request, pointer, list, card, cards, signUp, channels, emptied, timeline)
const block = fc.oneof(
  { weight: 2, arbitrary: tree },
  { weight: 2, arbitrary: usual },
  { weight: 1, arbitrary: fc.tuple(usual, usual, tree).map((all) => node('div', ...all)) },
)

/** Markup before, amid and after an article's paragraphs. */
export const pages = fc.record({
  before: fc.array(block, { maxLength: 3 }),
  amid: fc.array(block, { maxLength: 4 }),
  after: fc.array(block, { maxLength: 4 }),
  /** The headings of whole articles after all that. */
  further: fc.array(fc.constantFrom('h1', 'h2'), { maxLength: 2 }),
})

type Parts = Readonly<Record<'before' | 'amid' | 'after', readonly Tree[]>> & { readonly further: readonly string[] }

/** Plain prose of more than 200 characters. */
const LONG_PROSE = PROSE.map((text, at) => `${text} ${PROSE[(at + 1) % PROSE.length] ?? ''}`)

export const { document } = new JSDOM('', { url: ADDRESS.href }).window

function grow({ tag, name, href, named, parts }: Tree): Element {
  const element = document.createElement(tag)
  if (name !== '') element.className = name
  if (tag === 'a') element.setAttribute('href', href)
  if (tag === 'input') element.setAttribute('type', 'email')
  if (named !== '') element.setAttribute('name', named)
  // the parser gives these no children
  if (!['br', 'img', 'input'].includes(tag))
    element.append(...parts.map((part) => (typeof part === 'string' ? part : grow(part))))
  return element
}

const paragraph = (text: string) => {
  const element = document.createElement('p')
  element.textContent = text
  return element
}

/** As pages that go on scrolling append them: a headline that leads to the article's own address, then its text. */
function furtherArticle(heading: string, paragraphs: readonly Element[]): Element {
  const [[href, title]] = STORIES
  const article = document.createElement('article')
  article.append(grow(node(heading, { ...node('a', title), href })), ...paragraphs)
  return article
}

/** Builds the page in `document`; returns the reporters' own paragraphs. */
export function build({ before, amid, after, further }: Parts): readonly Element[] {
  const paragraphs = LONG_PROSE.map(paragraph)
  const others = further.map(() => LONG_PROSE.map(paragraph))
  const headline = document.createElement('h1')
  headline.textContent = HEADLINE
  const text = document.createElement('div')
  text.append(...paragraphs.slice(0, 2), ...amid.map(grow), ...paragraphs.slice(2))
  const articles = further.map((heading, at) => furtherArticle(heading, others[at] ?? []))
  document.body.replaceChildren(headline, ...before.map(grow), text, ...after.map(grow), ...articles)
  return [...paragraphs, ...others.flat()]
}
