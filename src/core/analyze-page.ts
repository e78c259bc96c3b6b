import type { PackedCues } from '../rules/cue-phrases.ts'
import { askingLine } from './asking-addresses.ts'
import { bodyInSteps, withShortLines, type Body } from './article/body.ts'
import { isArticle, isOther, readSignals } from './article/is-article.ts'
import { isDeclaredFree } from './article/structured-data.ts'
import { isReported } from './article/reported-lines.ts'
import { protectInSteps } from './article/protect.ts'
import { ALL_DETECTORS } from './detectors/all-detectors.ts'
import type { Detector, Hit, Scene } from './detectors/detector.ts'
import { smallBoxes } from './detectors/promotion.ts'
import { foreignInSteps } from './dom/foreign-boxes.ts'
import { gates } from './dom/gates.ts'
import { within, type Box, type PageMap, type TextBlock } from './dom/page-map.ts'
import { mapInSteps } from './dom/read-page.ts'
import { signUpForms } from './dom/sign-up-forms.ts'
import { siteFrame } from './dom/site-frame.ts'
import { blocksIn, homeSites, requestsOf, type Page } from './page.ts'
import type { Finding, PageReport } from './report.ts'
import { atOnce, forEach, gather, type Steps } from './steps.ts'
import { cardsInSteps } from './stories/find-cards.ts'
import { ownRecommendations } from './stories/own-recommendations.ts'
import { findStoryBlocks, type StoryBlock } from './stories/story-blocks.ts'
import { storyLists } from './stories/story-lists.ts'
import { cueMatchers } from './text/cue-matchers.ts'
import type { PhraseMatcher } from './text/phrase-matcher.ts'
import { normalise, visibleText } from './text/normalise.ts'

export interface AnalyzeOptions {
  /** The page's own address. */
  readonly url: URL
  /** Cue phrases of the page's language; may be empty. */
  readonly cues: readonly PackedCues[]
  /** The reader said that this page is an article. */
  readonly assumeArticle?: boolean
}

const TEXT_LENGTH = 500

/** What a reader leaves an e-mail address for; other requests stand beside forms that write to the author. */
const SIGN_UPS = ['newsletter', 'notifications', 'subscribe', 'donate'] as const

const NO_PHRASE: PhraseMatcher = { find: () => undefined }

/** Reads a page: is it a news article, and what on it is promotion or points to other stories. Edits nothing. */
export function analyzePage(document: Document, options: AnalyzeOptions): PageReport {
  return atOnce(analysis(document, options))
}

/** The same in steps. A page that changes between two of them is read partly as it was before and partly as after. */
export function* analysis(document: Document, options: AnalyzeOptions): Steps<PageReport> {
  const signals = readSignals(document, options.url)
  const other = isOther(signals)
  if (other && !options.assumeArticle) return { article: other, findings: [] }
  yield
  const map = yield* mapInSteps(document, options.url)
  const body = yield* bodyInSteps(map)
  const { verdict, evidence } = isArticle(signals, map, body)
  const article = { verdict, evidence, ...(body && { body: body.box.element }) }
  const { roots } = map
  if (!body || (verdict !== 'yes' && !options.assumeArticle)) return { article, findings: [], roots }
  return { article, findings: yield* detect(yield* pageInSteps(map, body, options)), roots }
}

/** What the detectors see of an article page. Marks the map's boxes. */
export function readPage(map: PageMap, found: Body, options: Pick<AnalyzeOptions, 'url' | 'cues'>): Page {
  return atOnce(pageInSteps(map, found, options))
}

function* pageInSteps(map: PageMap, found: Body, { url, cues }: Pick<AnalyzeOptions, 'url' | 'cues'>): Steps<Page> {
  const all = cueMatchers(cues)
  const matchers = isDeclaredFree(map.root.element.ownerDocument) ? { ...all, gate: NO_PHRASE } : all
  // the dearest question, which many ask again: every block has its answer from here on
  yield* forEach(map.blocks, (block) => requestsOf(matchers, block))
  const isRequest = (block: TextBlock) => requestsOf(matchers, block).size > 0
  const isSignUp = (block: TextBlock) => SIGN_UPS.some((kind) => requestsOf(matchers, block).has(kind))
  const signUps = yield* signUpForms(map, isSignUp)
  const forms = [...signUps.asked, ...signUps.bare]
  const inForm = within(map, forms)
  const homes = yield* homeSites(map, url, () => false)
  const isAsking = (block: TextBlock) => askingLine(homes, block)?.isLabel === false
  const lists = yield* storyLists(map, url, matchers)
  const isElse = (block: TextBlock) =>
    isRequest(block) || isAsking(block) || lists.holds(block.box) || inForm(block.box)
  const asks = (sentence: string) => matchers.requests(normalise(sentence)).size > 0
  const body = yield* withShortLines(map, found, {
    isElse,
    isReported: (block) => isRequest(block) && isReported(block, asks),
  })
  const headline = yield* protectInSteps(map, body, matchers, signUps)
  const frame = yield* siteFrame(map, body)
  const inFrame = (box: Box) => frame[box.start] === 1
  const foreign = yield* foreignInSteps(map, url, matchers)
  const gated = yield* gates(map, body, matchers)
  const page = {
    url,
    map,
    body,
    headline,
    cues: matchers,
    forms,
    lists,
    homes: yield* homeSites(map, url, inFrame),
    inFrame,
    isForeign: (box: Box) => foreign[box.start] === 1,
    isGate: (box: Box) => gated[box.start] === 1,
  }
  const own = yield* ownRecommendations(page)
  return { ...page, mayPoint: (box) => !page.isForeign(box) || own[box.start] === 1 }
}

const PROMOTED = 1
const POINTED = 2

function* detect(page: Page): Steps<Finding[]> {
  yield* forEach(page.map.blocks, (block) => askingLine(page.homes, block))
  const cards = yield* cardsInSteps(page)
  const taken = new Uint8Array(page.map.boxes.length)
  const found: Found[] = []
  const claimed = (box: Box) => taken[box.start] !== 0
  const isPromoted = (box: Box) => taken[box.start] === PROMOTED
  let storyBlocks: readonly StoryBlock[] | undefined
  // first asked for when promotions and pointer lines are known: what they took no longer counts as a row's other text
  const scene: Scene = {
    page,
    cards,
    small: yield* smallBoxes(page, cards),
    claimed,
    *storyBlocks() {
      return (storyBlocks ??= yield* findStoryBlocks(page, cards, claimed, isPromoted))
    },
  }
  for (const detector of ALL_DETECTORS) {
    for (const hit of yield* detector.detect(scene)) {
      const boxes = hit.boxes.filter((box) => !claimed(box))
      if (boxes.length === 0) continue
      for (const box of boxes) taken.fill(detector.kind === 'promotion' ? PROMOTED : POINTED, box.start, box.end + 1)
      found.push({ detector, hit: { ...hit, boxes } })
    }
  }
  const whole = withoutNested(page.map, found).sort((a, b) => startOf(a.hit) - startOf(b.hit))
  return yield* gather(whole, ({ detector, hit }) => toFinding(page, detector, hit))
}

interface Found {
  readonly detector: Detector
  readonly hit: Hit
}

/** A line inside a block that goes as a whole is a part of that finding: brought back alone it would show nothing. */
function withoutNested(map: PageMap, found: readonly Found[]): Found[] {
  const nested = new Uint8Array(map.boxes.length)
  for (const { hit } of found) for (const { start, end } of hit.boxes) nested.fill(1, start + 1, end + 1)
  return found.flatMap(({ detector, hit }) => {
    const boxes = hit.boxes.filter((box) => nested[box.start] === 0)
    return boxes.length > 0 ? [{ detector, hit: { ...hit, boxes } }] : []
  })
}

const startOf = (hit: Hit) => hit.boxes[0]?.start ?? 0

function toFinding(page: Page, detector: Detector, { boxes, place, heading, evidence, stories }: Hit): Finding {
  const text = boxes
    .map((box) => textOf(page, box))
    .join(' ')
    .slice(0, TEXT_LENGTH)
  return {
    detector: detector.id,
    kind: detector.kind,
    place,
    elements: boxes.map((box) => box.element),
    text,
    evidence,
    stories,
    ...(heading !== undefined && { heading }),
  }
}

/** Block by block; an inline element has no block of its own. */
function textOf(page: Page, box: Box): string {
  const blocks = blocksIn(page, box)
  return blocks.length > 0 ? blocks.map((block) => block.text).join(' ') : visibleText(box.element.textContent)
}
