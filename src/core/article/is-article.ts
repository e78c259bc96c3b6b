import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js'
import { boxName, type PageMap, hasInside } from '../dom/page-map.ts'
import type { Evidence, Verdict } from '../report.ts'
import { storyLikeness } from '../stories/story-likeness.ts'
import type { Body } from './body.ts'
import { structuredData } from './structured-data.ts'

/** Prose of the shortest news item that declares itself one; of a page that declares nothing. UTF-16 units. */
const SHORT_NEWS = 200
const LONG_PROSE = 700

/** Manuals, forums, shops and recipes have long dated texts under names of their own, too. */
const OTHER_PLACE =
  /(^|\/)(docs|wiki|manual|reference|guides?|tutorials?|packages|threads?|viewtopic|showthread|questions|products?|items?|recipes?|rezepte?|recettes?|recetas?)[./]|[/&?](topic|thread|product)_?id=/i

interface Answer {
  readonly verdict: Verdict
  readonly evidence: readonly Evidence[]
}

/** What the page says of itself. */
interface Signals {
  readonly document: Document
  readonly url: URL
  readonly metadata: Answer
}

export function readSignals(document: Document, url: URL): Signals {
  return { document, url, metadata: structuredData(document) }
}

/** The answer where the page needs not be read for it: it declares something else, or it is a site's front page. */
export function isOther({ url, metadata }: Signals): Answer | undefined {
  if (metadata.verdict === 'no') return toAnswer(metadata, ['no', 'metadata:other'])
  return isFrontPage(url) ? toAnswer(metadata, ['no', 'address:front-page']) : undefined
}

/** Is the page a news article? `unsure` counts as no. */
export function isArticle(signals: Signals, map: PageMap, body: Body | undefined): Answer {
  return isOther(signals) ?? toAnswer(signals.metadata, decide(signals, map, body))
}

function toAnswer({ evidence }: Answer, [verdict, rule, detail]: Decision): Answer {
  return { verdict, evidence: [...evidence, detail === undefined ? { rule } : { rule, detail }] }
}

type Decision = readonly [verdict: Verdict, rule: string, detail?: string]

function decide({ document, url, metadata }: Signals, map: PageMap, body: Body | undefined): Decision {
  if (!body) return ['no', 'body:none']
  const length = `${body.length} letters`
  const isLong = bodyWeight(body) >= (metadata.verdict === 'yes' ? SHORT_NEWS : LONG_PROSE)
  if (!isLong) return [metadata.verdict === 'yes' ? 'unsure' : 'no', 'body:short', length]
  if (metadata.verdict === 'yes') return ['yes', 'body:prose', length]
  if (!isProbablyReaderable(document)) return ['no', 'readerable:no']
  if (OTHER_PLACE.test(url.host + url.pathname + url.search)) return ['unsure', 'address:no-news']
  const signals = [
    ...(metadata.evidence.length > 0 ? ['declared'] : []),
    ...(storyLikeness(url, url) > 0 ? ['story address'] : []),
    ...(hasDate(map, body) ? ['dated'] : []),
  ]
  const detail = `${length}, ${signals.join(', ')}`
  return signals.length >= 2 && signals.includes('dated')
    ? ['yes', 'body:prose', detail]
    : ['unsure', 'signals:few', detail]
}

function isFrontPage(url: URL): boolean {
  return url.search === '' && /^\/(index\.\w+)?$/.test(url.pathname)
}

function bodyWeight(body: Body): number {
  return body.paragraphs.reduce(
    (sum, block) => sum + (/[\u3040-\u9fff\uac00-\ud7af]/.test(block.text) ? 2.5 : 1) * block.text.length,
    0,
  )
}

const DATE =
  /\b(19|20)\d\d[-/.年](0?[1-9]|1[0-2])|\b[0-3]?\d[./-][0-3]?\d[./-](19|20)?\d\d\b|(?<!\d)[0-3]?\d(\.|st|nd|rd|th)? ?(de |of )?[^\s\d.,:;]{3,12}\.?,? (de )?(19|20)\d\d(?!\d)|[^\s\d.,:;]{3,12}\.? [0-3]?\d(st|nd|rd|th)?,? (19|20)\d\d/

/** Blocks before the first paragraph among which the date may stand. */
const HEAD = 100

/** A date in a short line around the headline, or a `time` element, before the second paragraph. */
function hasDate(map: PageMap, body: Body): boolean {
  const [first, second] = body.paragraphs
  const head = map.blocks.slice(Math.max(0, (first?.order ?? 0) - HEAD), (second ?? first)?.order ?? 0)
  return head.some(
    (block) =>
      block.text.length < 140 &&
      (DATE.test(block.text) || hasInside(block.box, 'time') || /\b(dateline|publish|byline)/.test(boxName(block.box))),
  )
}
