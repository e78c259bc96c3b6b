import type { PromotionKind } from '../rules/cue-phrases.ts'
import { proseLength } from './article/body.ts'
import type { Link, TextBlock } from './dom/page-map.ts'
import { isHome, type Page } from './page.ts'
import { siteOf, type Address } from './stories/address.ts'

/** Addresses that serve nothing but one kind of request: a line that leads nowhere else asks by itself, in any language. */
interface AskingAddresses {
  readonly kind: PromotionKind
  /** On platforms. */
  readonly channel?: RegExp
  /** On platforms where people in a story have theirs, too: the publisher's has his name. */
  readonly named?: RegExp
  /** On the publisher's own site, as `ownPath` has them. */
  readonly page?: RegExp
  /** In the line's own words; its first group is the host. */
  readonly mail?: RegExp
}

const ASKING: readonly AskingAddresses[] = [
  {
    kind: 'follow',
    channel:
      /^https?:\/\/(news\.google\.com\/publications|(www\.)?google\.[\w.]+\/preferences\/source|(www\.)?whatsapp\.com\/channel|chat\.whatsapp\.com|line\.me\/R\/ti\/p|invite\.viber\.com)/i,
    named: /^https?:\/\/t\.me\//i,
  },
  {
    kind: 'newsletter',
    page: /\/(news-?letters?|nyhetsbrev\w*|nyhedsbrev\w*|nieuwsbrie(f|ven)|infolettres?|boletin(es)?|hirlevel|mailing-?list)(\/[^/]{1,12})?\/$/i,
  },
  {
    kind: 'app',
    channel: /^https?:\/\/[\w-]+\.(app\.link|onelink\.me|page\.link|smart\.link|adj\.st)\b/i,
    page: /\/((mobile-?|news-?)?apps?|apps?-products|download-?apps?)(\/[^/]{1,12})?\/$/i,
  },
  {
    kind: 'subscribe',
    page: /\/(subscri(be|ptions?)|abos?|abonn\w*|prenumer\w*|suscri\w*|abbona\w*|assin(e|atura)\w*|predplatne|e-?paper|plus|premium|offers?|angebote?|gift-?subscription)(\/[^/]{1,12})?\/$/i,
  },
  {
    kind: 'donate',
    channel: /^https?:\/\/(www\.)?paypal\.com\/(donate|ncp)\b/i,
    named:
      /^https?:\/\/(www\.)?(paypal\.(me|com\/paypalme)|patreon\.com|ko-fi\.com|buymeacoffee\.com|steadyhq\.com|tipeee\.com)\b/i,
    page: /\/(donat\w*|spenden?|support-?us|memberships?|contribute|doneer|steun-ons|faire-un-don|apoy\w*|apoie|soutenez[\w-]*|sostienici|stoetta[\w-]*)(\/[^/]{1,12})?\/$/i,
  },
  {
    kind: 'tips',
    mail: /(?:^|[\s:(])(?:contact|info|hello|mail|news|newsroom|newsdesk|(?:news-?)?tips?|stor(?:y|ies)|editor(?:ial)?|redak\w*|redac\w*|redaz\w*|feedback|leserbriefe?|cartas|kontakt|marketing|sales|advert\w*)@([\w-]+\.[\w.-]+\w)/i,
  },
]

const LONGEST_LINE = 200
const LONGEST_MAIL_LINE = 120
/** Less of a line is its bullet, its arrow or its full stop. */
export const WHOLE_LINE = 0.8
const PART_OF_LINE = 0.3
/** A word or two may be a menu's. UTF-16 units, as `proseLength` has them. */
export const SHORT_LABEL = 24

export interface AskingLine {
  readonly kind: PromotionKind
  readonly address: string
  /** So short that it may be a menu's, if it does not stand among the article's paragraphs. */
  readonly isLabel: boolean
}

/** What a line asks for by where it leads; undefined where it asks for nothing, or leads elsewhere, too. Computed once. */
export function askingLine(homes: Page['homes'], block: TextBlock): AskingLine | undefined {
  if (block.leads === undefined) block.leads = readLine(homes, block)
  return block.leads ?? undefined
}

function readLine(homes: Page['homes'], block: TextBlock): AskingLine | null {
  if (block.text.length > LONGEST_LINE) return null
  for (const asking of ASKING) {
    const address = addressIn(homes, block, asking)
    if (address === undefined) continue
    const isLabel = asking.page !== undefined && proseLength(block.text) < SHORT_LABEL
    return { kind: asking.kind, address: address.slice(0, 120), isLabel }
  }
  return null
}

function addressIn(
  homes: Page['homes'],
  { text, links, linkShare }: TextBlock,
  asking: AskingAddresses,
): string | undefined {
  if (asking.mail) return text.includes('@') ? mailIn(homes, text, asking.mail) : undefined
  const [first] = links
  if (!first) return undefined
  const isWhole = links.length === 1 && linkShare >= WHOLE_LINE
  const isChannel = ({ url }: Link) =>
    asking.channel?.test(url.href) === true || (asking.named?.test(url.href) === true && namesHome(homes, url))
  const isPage = ({ url, likeness }: Link) => likeness === 0 && asking.page?.test(ownPath(homes, url)) === true
  const may = proseLength(text) >= SHORT_LABEL ? linkShare >= PART_OF_LINE : isWhole
  return (isWhole && isChannel(first)) || (may && links.every(isPage)) ? first.url.href : undefined
}

function namesHome(homes: Page['homes'], { href }: Address): boolean {
  const letters = href.toLowerCase().replace(/[^a-z\d]/g, '')
  return [...homes].some((home) => !home.includes('.') && letters.includes(home.replace(/[^a-z\d]/g, '')))
}

/** The publisher's own letter box; people in a story have one elsewhere, and its writers have one of their name. */
function mailIn(homes: Page['homes'], text: string, mail: RegExp): string | undefined {
  if (text.length > LONGEST_MAIL_LINE) return undefined
  const [found, host] = mail.exec(text) ?? []
  return host !== undefined && homes.has(siteOf(host)) ? found?.trim() : undefined
}

/** What stands before and after the publisher's own name in an address; empty for anybody else's. */
function ownPath(homes: Page['homes'], url: Address): string {
  if (!isHome({ homes }, url)) return ''
  const part = url.host.slice(0, -siteOf(url.host).length).replaceAll('.', '/')
  return `/${part}/${url.pathname}/`.replace(/\/+/g, '/')
}
