import { hasLetter, NO_LETTER } from '../text/letters.ts'
import { siteOf } from './address.ts'

/** Parts of a publisher's site that hold no stories, by their host's first label. */
const NO_STORY_HOST =
  /^(shop|store|jobs?|stellenmarkt|stellen|karriere|careers?|abo|abos|aboshop|subscribe|subscription|subscriptions|epaper|e-paper|marktplatz|vergleich|immo|immobilien|partner|partners|gutscheine?|coupons?|tickets?|anzeigen|trauer|forum|forums|community|login|account|accounts|auth|id|help|support|games|spiele|tippspiel|wetter|weather|newsletter|newsletters|mediadaten|ads|advertise|privacy)\./i
/** Path segments of pages that gather, serve or explain, and are no story. */
const NO_STORY =
  /^(tags?|topics?|thema|themen|themes?|temas?|author|authors|autor|autoren|autores|auteurs?|autori|profile|profiles|profil|staff|contributors?|columnists?|search|suche|recherche|buscar|login|log-in|signin|sign-in|signup|sign-up|register|registration|account|user|users|member|subscribe|subscription|subscriptions|abo|abonnement|abonnements|abonnieren|suscripciones|newsletters?|nieuwsbrief|privacy|privacy-policy|datenschutz|impressum|imprint|terms|terms-of-use|terms-of-service|agb|about|about-us|contact|contact-us|kontakt|help|faq|faqs|support|careers|jobs?|stellenmarkt|veranstaltungen|events?|seminare|webinars?|reporters?|(?:reporter|author|staff)-bios?|journalists?|redaktion|governance|advertise|advertising|mediadaten|shop|store|cart|coupons?|gutscheine|rss|feed|feeds|sitemap|gift|share|sharer|print|drucken|mail|pdf|comments?|comment|kommentare|forum|forums|cookies?|games|puzzles|horoscopes?|donate|donation|spenden|epaper|e-paper|app|apps|podcasts|hashtag|keywords?|companies|stocks|quotes?|team|teams)$/i
/** Directories that gather, but may also hold a story under a name of its own. */
const MAY_GATHER =
  /^(people|person|weather|wetter|category|categories|kategorie|kategori|categoria|section|sections|rubrik|rubrique|page|archive|archives|archiv|popular|latest|trending|most-read|series|serie|special|specials|dossiers?|collection|collections|feature|features)$/i
/** Slugs of pages about the publisher, whatever else they say. */
const SERVICE_SLUG =
  /(^|[-_])(rss|newsletter\w*|ad-?blocker|impressum|datenschutz|gutscheine?|about-us|terms-and-conditions)([-_.]|$)/i
/** An archive's day, month or year. */
const DAY = /\/(19|20)\d\d(\/\d{1,2}){0,2}\/?$/
/** Another view of a page. */
const VIEW = /[?&]((view|print|output|action|format)=(print|share|mail|pdf|drucken|comments?)|comment-?_?id=)/i
/** Platforms and stores: what lies there is no story of a publisher's. */
const PLATFORM =
  /(^|\.)(google|facebook|fb|twitter|x|youtube|youtu|instagram|linkedin|pinterest|reddit|tiktok|threads|bsky|whatsapp|t|telegram|apple|spotify|flipboard|vk|ok|weibo|line|viber|snapchat|twitch|discord|patreon|paypal|amazon|amzn|wikipedia|surveymonkey|eventbrite|addtoany|sharethis)\.(com?|me|app|org|net|ru|be|at|to|social|gg|jp|de|fr|it|es|in|br|uk)(\.\w\w)?$/i
const FILE = /\.(pdf|jpe?g|png|gif|webp|svg|mp3|mp4|zip|docx?|xlsx?|csv|ics|apk|xml)$/i
const SEGMENT_WORDS = new RegExp(`[^${NO_LETTER}]+`, 'g')

/** Social networks, stores and the like: publishers have channels there. */
export function isPlatform({ hostname }: URL): boolean {
  return PLATFORM.test(hostname)
}

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

export function pathShape(url: URL): PathShape {
  const segments = safeDecode(url.pathname).split('/').filter(Boolean)
  let slugWords = 0
  let letters = 0
  let hasId = /(^|[?&])(\w*id|p|post|article|story|no|aid|newsid|idx\w*)=[\w.-]*\d{3,}/i.test(url.search)
  for (const raw of segments) {
    const segment = raw.replace(/\.\w{2,5}$/, '')
    const words = segment.match(SEGMENT_WORDS) ?? []
    const spelled = words.filter((word) => hasLetter(word)).length
    slugWords = Math.max(slugWords, /[-_+ ,]/.test(segment) ? spelled : 0)
    letters = Math.max(letters, segment.length)
    if (/\d{5,}/.test(segment) || isOpaqueId(segment)) hasId = true
  }
  const hasDate = /\/(19|20)\d\d[/-]?(0?[1-9]|1[0-2]|[a-z]{3})([/-]?[0-3]?\d)?(?=[/.-]|$)/i.test(url.pathname)
  return { depth: segments.length, slugWords, hasDate, hasId, letters }
}

function isOpaqueId(segment: string): boolean {
  const token = /[a-z0-9]{6,}$/i.exec(segment)?.[0] ?? ''
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
 * @param page the address of the page that the link stands on: what its own stories' addresses have (a date, an id), the
 *   others of the same publisher have too.
 */
export function storyLikeness(url: URL, page: URL): StoryLikeness {
  if (!/^https?:$/.test(url.protocol) || isPlatform(url) || NO_STORY_HOST.test(url.hostname)) return 0
  const shape = pathShape(url)
  if (isService(url, shape)) return 0
  const isHome = siteOf(url.host) === siteOf(page.host)
  const own = pathShape(page)
  const isAlike = isHome && sameShape(shape, own)
  const likeness = likenessOf(shape, isAlike)
  const lacks = isHome && !isAlike && ((own.hasId && !shape.hasId) || (own.hasDate && !shape.hasDate))
  return lacks && likeness > 0 && shape.slugWords < MOST_TOPIC_WORDS ? ((likeness - 1) as StoryLikeness) : likeness
}

/** Addresses of files, of views and of pages that gather, serve or explain. */
function isService(url: URL, shape: PathShape): boolean {
  const segments = url.pathname.split('/').filter(Boolean)
  if (FILE.test(url.pathname) || VIEW.test(url.search) || DAY.test(url.pathname)) return true
  if (segments.length === 0 ? url.search.length < 6 : SERVICE_SLUG.test(segments.at(-1) ?? '')) return true
  // the last segment may be a story's own name: only its directories can tell a gathering page
  const directories = segments.slice(0, -1)
  const isNamed = shape.slugWords >= 3 || shape.hasId
  const gathers = (isNamed ? directories : segments).some((segment) => NO_STORY.test(segment))
  if (gathers && !(shape.hasDate && isNamed)) return true
  return !isSurelyNamed(shape) && directories.some((segment) => MAY_GATHER.test(segment))
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
    (a.depth >= 2 || (a.letters === b.letters && a.letters >= 10 && a.slugWords < 2)) &&
    a.hasDate === b.hasDate &&
    // of one length, both are such ids, whether they have a digit more or not
    (a.hasId === b.hasId || (a.depth === 1 && a.letters === b.letters)) &&
    Math.abs(a.slugWords - b.slugWords) <= 2
  )
}
