import type { Box, PageMap } from './page-map.ts'

/**
 * The largest box around a box that holds nothing of the article.
 * @param largest length of its text at most
 * @param mayHold what else it must satisfy
 */
export function climb(map: PageMap, from: Box, largest: number, mayHold: (outer: Box) => boolean): Box {
  let box = from
  for (let outer = box.parent; outer && outer !== map.root; outer = outer.parent) {
    if (outer.prose > 0 || outer.keep || outer.length >= largest || !mayHold(outer)) break
    box = outer
  }
  return box
}
