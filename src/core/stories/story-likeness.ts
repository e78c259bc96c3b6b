import { hasLetter, NO_LETTER } from '../text/letters.ts'
import { siteOf, type Address } from './address.ts'

const words = (list: string) => new Set(list.split(' '))

/** Parts of a publisher's site that hold no stories, by their host's first label. */
const NO_STORY_HOST = words(
  'shop store job jobs stellenmarkt stellen karriere career careers abo abos aboshop subscribe subscription subscriptions epaper e-paper marktplatz vergleich immo immobilien partner partners gutschein gutscheine coupon coupons ticket tickets anzeigen trauer forum forums community login account accounts auth id help support games spiele tippspiel wetter weather newsletter newsletters mediadaten ads advertise privacy',
)
/** Path segments of pages that gather, serve or explain, and are no story. */
const NO_STORY = words(
  'tag tags topic topics thema themen theme themes tema temas author authors autor autoren autores auteur auteurs autori profile profiles profil staff contributor contributors columnist columnists search suche recherche buscar login log-in signin sign-in signup sign-up register registration account user users member subscribe subscription subscriptions abo abonnement abonnements abonnieren suscripciones newsletter newsletters nieuwsbrief privacy privacy-policy datenschutz impressum imprint terms terms-of-use terms-of-service agb about about-us contact contact-us kontakt help faq faqs support careers job jobs stellenmarkt veranstaltungen event events seminare webinar webinars reporter reporters reporter-bio reporter-bios author-bio author-bios staff-bio staff-bios journalist journalists redaktion governance advertise advertising mediadaten shop store cart coupon coupons gutscheine rss feed feeds sitemap gift share sharer print drucken mail pdf comments comment kommentare forum forums cookie cookies games puzzles horoscope horoscopes donate donation spenden epaper e-paper app apps podcasts hashtag keyword keywords',
)
/** Directories that gather, but may also hold a story under a name of its own. */
const MAY_GATHER = words(
  'companies stocks quote quotes team teams people person weather wetter category categories kategorie kategori categoria section sections rubrik rubrique page archive archives archiv popular latest trending most-read series serie special specials dossier dossiers collection collections feature features',
)
/** In slugs of pages about the publisher, whatever else they say; a slug has a dash before and after it here. */
const SERVICE =
  '-rss- -newsletter -adblocker- -ad-blocker- -impressum- -datenschutz- -gutschein- -gutscheine- -about-us- -terms-and-conditions-'.split(
    ' ',
  )
/** An archive's day, month or year. */
const DAY = /\/(?:19|20)\d\d(?:\/\d\d?){0,2}\/?$/
/** A day, or a month at least, somewhere in a path. */
const DATE = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]?[0-3]?\d)?(?=[/.-]|$)/i
/** Another view of a page. */
const VIEW = /[?&](?:(?:view|print|output|action|format)=(?:print|share|mail|pdf|drucken|comment)|comment-?_?id=)/i
/** Platforms and stores: what lies there is no story of a publisher's. */
const PLATFORM = words(
  'google facebook fb twitter x youtube youtu instagram linkedin pinterest reddit tiktok threads bsky whatsapp t telegram apple spotify flipboard vk ok weibo line viber snapchat twitch discord patreon paypal amazon amzn wikipedia surveymonkey eventbrite addtoany sharethis',
)
const PLATFORM_DOMAIN = words('co com me app org net ru be at to social gg jp de fr it es in br uk')
const FILE = words('pdf jpg jpeg png gif webp svg mp3 mp4 zip doc docx xls xlsx csv ics apk xml')
/** Query parameters that name a page; so does each that ends in "id". */
const ID = words('p post article story no newsid')
const SEGMENT_WORDS = new RegExp(`[^${NO_LETTER}]+`, 'g')
const ASCII = /^[\x21-\x7e ]*$/

/** How much an address looks like one story's: 0 it does not, 1 it may, 2 it surely does. */
export type StoryLikeness = 0 | 1 | 2

/** A topic's name is shorter than a headline. */
const MOST_TOPIC_WORDS = 6

/** The measure of one path: words of its longest slug, a date, an id. */
interface PathShape {
  readonly depth: number
  readonly slugWords: number
  readonly hasDate: boolean
  readonly hasId: boolean
  readonly letters: number
}

export function pathShape({ pathname, search }: Address): PathShape {
  const segments = segmentsOf(pathname)
  let slugWords = 0
  let letters = 0
  let hasId = search !== '' && namesId(search)
  for (const raw of segments) {
    const dot = raw.lastIndexOf('.')
    const segment = dot >= 0 && /^\.\w{2,5}$/.test(raw.slice(dot)) ? raw.slice(0, dot) : raw
    if (/[-_+ ,]/.test(segment)) slugWords = Math.max(slugWords, countWords(segment))
    letters = Math.max(letters, segment.length)
    if (!hasId && /\d/.test(segment)) hasId = /\d{5,}/.test(segment) || isOpaqueId(segment)
  }
  return { depth: segments.length, slugWords, hasDate: mayBeDated(pathname) && DATE.test(pathname), hasId, letters }
}

function segmentsOf(pathname: string): string[] {
  return (pathname.includes('%') ? safeDecode(pathname) : pathname).split('/').filter(Boolean)
}

function mayBeDated(pathname: string): boolean {
  return pathname.includes('/20') || pathname.includes('/19')
}

/** Words with a letter in them. */
function countWords(segment: string): number {
  const plain = segment.match(/(?<![a-z\d])\d*[a-z][a-z\d]*/gi) ?? []
  return ASCII.test(segment) ? plain.length : (segment.match(SEGMENT_WORDS) ?? []).filter(hasLetter).length
}

function namesId(search: string): boolean {
  return search
    .slice(1)
    .toLowerCase()
    .split('&')
    .some((parameter) => {
      const at = parameter.indexOf('=')
      const name = parameter.slice(0, Math.max(0, at))
      const isId = ID.has(name) || /^(?:\w*id|idx\w*)$/.test(name)
      return isId && /^[\w.-]*\d{3}/.test(parameter.slice(at + 1))
    })
}

function isOpaqueId(segment: string): boolean {
  const token = /(?<![a-z0-9])[a-z0-9]{6,}$/i.exec(segment)?.[0] ?? ''
  return token !== '' && (token.length >= 8 ? /\d.*\d/ : /\d.*\d.*\d/).test(token) && /[a-z]/i.test(token)
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * @param page the address of the page that the links stand on: what its own stories' addresses have (a date, an id), the
 *   others of the same publisher have too.
 */
export function storyJudge(page: Address): (url: Address) => StoryLikeness {
  const site = siteOf(page.host)
  const own = pathShape(page)
  const isTwin = twinsOf(page)
  // a page leads to a few hosts again and again
  const sites = new Map<string, string | undefined>()
  return (url) => {
    if (!sites.has(url.host)) sites.set(url.host, isStoryHost(url) ? siteOf(url.host) : undefined)
    const host = sites.get(url.host)
    if (host === undefined || !url.protocol.startsWith('http')) return 0
    const shape = pathShape(url)
    if (isService(url, shape)) return 0
    const isHome = host === site
    if (isHome && isTwin(url)) return 2
    const isAlike = isHome && sameShape(shape, own)
    const likeness = likenessOf(shape, isAlike)
    return isHome && !isAlike && lacks(shape, own) && likeness > 0 && shape.slugWords < MOST_TOPIC_WORDS
      ? ((likeness - 1) as StoryLikeness)
      : likeness
  }
}

/** Has no id or date where the page's own address has one. */
function lacks(shape: PathShape, own: PathShape): boolean {
  return (own.hasId && !shape.hasId) || (own.hasDate && !shape.hasDate)
}

/**
 * Tells addresses that differ from the page's in its short number or its token alone: `/news/1234` and `/news/980`,
 * `/story.php?id=77` and `/story.php?id=9`, `/articles/c0l1ek5zvwpo` and `/articles/cx2jkdlmnopo`.
 */
function twinsOf(page: Address): (url: Address) => boolean {
  const own = wholePath(page)
  const token = /(?<![a-z\d])[a-z\d]*$/i.exec(own)?.[0] ?? ''
  const start = own.slice(0, own.length - token.length)
  const like = likeToken(token)
  if (!like || !/[/=]$/.test(start)) return () => false
  return (url) => {
    const path = wholePath(url)
    return path !== own && path.startsWith(start) && like.test(path.slice(start.length))
  }
}

function likeToken(token: string): RegExp | undefined {
  if (/^\d{2,4}$/.test(token)) return /^\d{1,4}$/
  return token.length >= 10 && /\d/.test(token) ? new RegExp(`^[a-z\\d]{${String(token.length)}}$`, 'i') : undefined
}

function wholePath({ pathname, search }: Address): string {
  return pathname.replace(/\/$/, '') + search
}

export function storyLikeness(url: Address, page: Address): StoryLikeness {
  return storyJudge(page)(url)
}

function isStoryHost(url: Address): boolean {
  const [first = '', ...others] = url.hostname.split('.')
  return !isPlatform(url) && (others.length === 0 || !NO_STORY_HOST.has(first))
}

/** Social networks, stores and the like: publishers have channels there. */
export function isPlatform({ hostname }: Pick<Address, 'hostname'>): boolean {
  const labels = hostname.split('.')
  const isNamed = (at: number) => PLATFORM_DOMAIN.has(labels.at(at) ?? '') && PLATFORM.has(labels.at(at - 1) ?? '')
  return isNamed(-1) || (labels.at(-1)?.length === 2 && isNamed(-2))
}

/** Addresses of files, of views and of pages that gather, serve or explain. */
function isService({ pathname, search }: Address, shape: PathShape): boolean {
  const segments = pathname.toLowerCase().split('/').filter(Boolean)
  const slug = segments.at(-1)
  if (isFile(pathname) || (search !== '' && VIEW.test(search)) || (mayBeDated(pathname) && DAY.test(pathname)))
    return true
  if (slug === undefined ? search.length < 6 : isServiceSlug(slug)) return true
  // the last segment may be a story's own name: only its directories can tell a gathering page
  const directories = segments.slice(0, -1)
  const isNamed = shape.slugWords >= 3 || shape.hasId
  const gathers = (isNamed ? directories : segments).some((segment) => NO_STORY.has(segment))
  if (gathers && !(shape.hasDate && isNamed)) return true
  return !isSurelyNamed(shape) && directories.some((segment) => MAY_GATHER.has(segment))
}

export function isFile(pathname: string): boolean {
  const dot = pathname.lastIndexOf('.')
  return dot >= 0 && pathname.length - dot < 6 && FILE.has(pathname.slice(dot + 1).toLowerCase())
}

function isServiceSlug(slug: string): boolean {
  const dashed = `-${slug.replace(/[_.]/g, '-')}-`
  return SERVICE.some((word) => dashed.includes(word))
}

function isSurelyNamed(shape: PathShape): boolean {
  return shape.slugWords >= 4 || shape.hasDate || (shape.hasId && shape.slugWords >= 2)
}

function likenessOf(shape: PathShape, asPage: boolean): StoryLikeness {
  if (shape.slugWords >= 4 || (shape.hasDate && (shape.slugWords >= 2 || shape.hasId))) return 2
  if (shape.hasId && (shape.depth >= 2 || shape.slugWords >= 2)) return 2
  return shape.slugWords >= 3 || shape.hasId || shape.hasDate || asPage ? 1 : 0
}

function sameShape(a: PathShape, b: PathShape): boolean {
  return (
    a.depth === b.depth &&
    (a.depth >= 2 ||
      (a.slugWords >= 2 && b.slugWords >= 2) ||
      (a.letters === b.letters && a.letters >= 10 && a.slugWords < 2)) &&
    a.hasDate === b.hasDate &&
    // of one length, both are such ids, whether they have a digit more or not
    (a.hasId === b.hasId || (a.depth === 1 && a.letters === b.letters)) &&
    Math.abs(a.slugWords - b.slugWords) <= 2
  )
}
