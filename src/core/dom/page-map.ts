import type { AskingLine } from '../asking-addresses.ts'
import type { PromotionKind } from '../../rules/cue-phrases.ts'
import type { Address } from '../stories/address.ts'
import type { StoryLikeness } from '../stories/story-likeness.ts'
import { visibleText } from '../text/normalise.ts'
import { HEADINGS } from './tags.ts'

/** A link with an http(s) address. */
export interface Link {
  readonly box: Box
  readonly url: Address
  /** See `storyKey`; empty where the address is no story's. */
  readonly key: string
  readonly likeness: StoryLikeness
  /** Leads to the page itself or to a part of it. */
  readonly own: boolean
}

/** A run of text that a reader sees as one paragraph, line or label: what lies directly in one block element. */
export interface TextBlock {
  readonly box: Box
  /** As a reader sees it; never empty. */
  readonly text: string
  /** Share of the text that is linked, 0 to 1. */
  readonly linkShare: number
  /** Links inside the block, or the one around it. */
  readonly links: readonly Link[]
  readonly order: number
  /** See `cueText`; filled in when first asked for. */
  normal: string | undefined
  /** See `requestsOf`; filled in when first asked for. */
  asks: ReadonlyMap<PromotionKind, string> | undefined
  /** See `askingLine`; filled in when first asked for. */
  leads: AskingLine | null | undefined
}

/** An element with what its subtree holds, measured once. Lengths are in UTF-16 units of visible text. */
export interface Box {
  readonly element: Element
  readonly tag: string
  /** See `boxName`. */
  readonly name: string
  readonly parent: Box | undefined
  children: Box[]
  /** Position in document order; `end` is the last position inside. */
  readonly start: number
  end: number
  length: number
  linkLength: number
  /** The only story that the subtree links to, `MANY`, or undefined. */
  story: string | typeof MANY | undefined
  /** Text blocks inside: `blocks.slice(firstBlock, lastBlock)` of the map. */
  firstBlock: number
  lastBlock: number
  /** Length of the article's own prose inside; filled in once the body is known. */
  prose: number
  /** Set where the subtree holds something that must stay; filled in once the body is known. */
  keep: boolean
}

export const MANY = Symbol('many stories')

/** All that the detectors read of a page, in document order. */
export interface PageMap {
  readonly root: Box
  readonly boxes: readonly Box[]
  readonly blocks: readonly TextBlock[]
  readonly links: readonly Link[]
  /** The open shadow roots: a box's parent may be the host of the tree that it stands in, or a slot of one. */
  readonly roots: readonly ShadowRoot[]
  boxOf(element: Element): Box | undefined
}

/** What class, id and the like call a box: see `nameFrom`. */
export function boxName(box: Box): string {
  return box.name
}

export function isHeading(box: Box): boolean {
  return HEADINGS.has(box.tag)
}

/** True when `outer` is `inner` or holds it. */
export function holds(outer: Box, inner: Box): boolean {
  return outer.start <= inner.start && inner.start <= outer.end
}

/** Tells the boxes that are some, or stand in one of them. */
export function within(map: PageMap, some: readonly Box[]): (box: Box) => boolean {
  const marks = new Uint8Array(map.boxes.length)
  for (const { start, end } of some) marks.fill(1, start, end + 1)
  return ({ start }) => marks[start] === 1
}

/** The same for a set that grows. */
export function isWithin(boxes: ReadonlySet<Box>, box: Box): boolean {
  for (let at: Box | undefined = box; at; at = at.parent) if (boxes.has(at)) return true
  return false
}

/** Whether an element inside matches a selector. */
export function hasInside({ element }: Box, selector: string): boolean {
  return element.querySelector(selector) !== null
}

export function isInLink(box: Box): boolean {
  for (let at: Box | undefined = box; at; at = at.parent) if (at.tag === 'a') return true
  return false
}

/** The links inside a box, in document order; a link box holds itself. */
export function linksIn(map: PageMap, box: Box): readonly Link[] {
  return map.links.slice(firstFrom(map.links, box.start), firstFrom(map.links, box.end + 1))
}

/** Index of the first item at or after a position; items are in document order. */
export function firstFrom(items: readonly { readonly box: Box }[], start: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.box.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** The words of a link itself. */
export function linkText(link: Link): string {
  return visibleText(link.box.element.textContent)
}
