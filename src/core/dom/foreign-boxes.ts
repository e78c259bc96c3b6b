import { cueText } from '../page.ts'
import type { CueMatchers } from '../text/cue-matchers.ts'
import { climb } from './climb.ts'
import { forEach, type Steps } from '../steps.ts'
import { isHeading, linksIn, type Box, type PageMap, type TextBlock } from './page-map.ts'

/** Words that name an advertisement, comments, share tools or tags where a class name begins with them, or with a prefix before them. */
const FOREIGN =
  /(?:^|\s)(?:(?:ads?|adv|advert(?:isement|ising|orial)?s?|anzeige|werbung|sponsor(?:ed)?|dfp|gpt)(?=$|\s|-+(?:slot|unit|container|wrapper|wrap|box|label|block|banner|placeholder|text|area|top|bottom|inline|\d))|ob-widget|outbrain\w*|taboola\w*|plista\w*|revcontent\w*|zergnet\w*|mgid\w*|adsby\w*|native-?ad\w*|paid-?content|partner-?(?:content|offers?)|affiliate\w*|comments?(?=$|\s|-+(?:list|section|area|wrapper|container|thread|form|stream|count|block|box|respond))|disqus(?=$|\s|-thread)|livefyre\w*|fyre\w*|spotim\w*|openweb\w*|viafoura\w*|kommentare?|share(?=$|\s|-*(?:bar|tools?|buttons?|icons?|links?|box|list|widget))|sharing|social-?(?:share|bar|buttons?|links?|icons?|media|sharing)|addthis\w*|shariff\w*|tags(?=$|\s|-)|tag-?(?:list|cloud|links?)|topics?-?(?:list|tags)|keywords|author-?(?:bio|box|info|card|profile)|about-?(?:the-)?author|bio|coupons?|gutscheine?|stock-?quote|ticker)(?![a-z])/
/** `has-comments` and `no-ads` name a state. Within the expression above, this would make it three times as dear to compile. */
const PREFIX = /(^|\s)(?:(?!has|no)[a-z]{1,3}|article|post|entry|page)-+/g
/** Longest text of a box that a word in its name alone may take out of our hands: larger ones hold more than that. */
const LARGEST_NAMED = 4000
const LARGEST_ADVERTISEMENT = 600
const LONGEST_LABEL = 60

/** Marks what is not ours to judge (advertisements, comments, share tools, tags), in steps: 1 for each of their boxes. */
export function* foreignInSteps(map: PageMap, page: URL, cues: CueMatchers): Steps<Uint8Array> {
  const foreign = new Uint8Array(map.boxes.length)
  const names = new Map<string, boolean>()
  const isNamedForeign = ({ length, name }: Box) => {
    if (length >= LARGEST_NAMED || name === '') return false
    if (!names.has(name)) names.set(name, isForeignName(name))
    return names.get(name) === true
  }
  yield* forEach(map.boxes, (box) => {
    if (box.prose > 0 || box === map.root) return
    if (foreign[box.parent?.start ?? 0] || isNamedForeign(box)) foreign[box.start] = 1
  })
  yield* forEach(map.blocks, (block) => {
    const section = labelledSection(map, page, cues, block)
    if (section) foreign.fill(1, section.start, section.end + 1)
  })
  return foreign
}

function isForeignName(name: string): boolean {
  const bare = name.replace(PREFIX, '$1')
  return FOREIGN.test(name) || (bare !== name && FOREIGN.test(bare))
}

/** An advertisement's label or a comment section's heading makes the box that begins with it one. */
function labelledSection(map: PageMap, page: URL, cues: CueMatchers, block: TextBlock): Box | undefined {
  const { text, box } = block
  if (text.length >= LONGEST_LABEL || box.prose > 0 || map.blocks[box.firstBlock] !== block) return undefined
  const begins = (outer: Box) => outer.firstBlock === box.firstBlock
  if (cues.sponsored.find(cueText(block)) !== undefined)
    return climb(map, box, LARGEST_ADVERTISEMENT, (outer) => begins(outer) && !leadsHome(map, outer, page))
  const isComments = isHeading(box) && cues.comments.find(cueText(block)) !== undefined
  return isComments ? climb(map, box, LARGEST_NAMED, begins) : undefined
}

/** The publisher's own stories stand here: an advertisement's label above them is not theirs. */
function leadsHome(map: PageMap, box: Box, page: URL): boolean {
  return linksIn(map, box).some((link) => link.likeness === 2 && link.url.host === page.host)
}
