import { visibleText } from '../text/normalise.ts'
import { linkText, type TextBlock } from '../dom/page-map.ts'

/** A site's own request asks, exclaims, or ends with a button; and without an address it asks in vain. */
const STATEMENT = /^[^?!？！؟]*[.…。।۔։][”"»’')\]]*\s*$/
const SENTENCES = /(?<=[.!?…][”"»’')\]]{0,3})\s+|(?<=[。！？।۔])/
/** What a request brings along before it asks. UTF-16 units. */
const LONGEST_PITCH = 140

/**
 * Does a line with a request's words say more than that? "Vote now, the mayor urged", or a paragraph that ends in
 * "Follow us". Among the article's paragraphs such a line is the reporter's.
 * @param isRequest tells the sentences that ask for something
 */
export function isReported(block: TextBlock, isRequest: (sentence: string) => boolean): boolean {
  if (block.links.length === 0 && STATEMENT.test(block.text)) return true
  const linked = block.links.map(linkText).filter((text) => text !== '')
  const asks = (sentence: string) => linked.some((text) => sentence.includes(text)) || isRequest(sentence)
  const others = linesOf(block.box.element)
    .flatMap((line) => line.split(SENTENCES))
    .filter((sentence) => !asks(sentence))
  return others.join(' ').length > LONGEST_PITCH
}

/** The lines that breaks part an element's text into. */
function linesOf(element: Element): string[] {
  const lines = ['']
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_ELEMENTS_AND_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName.toLowerCase() === 'br') lines.push('')
    else if (node.nodeValue !== null) lines.push((lines.pop() ?? '') + node.nodeValue)
  }
  return lines.map(visibleText)
}

const SHOW_ELEMENTS_AND_TEXT = 0x1 | 0x4
