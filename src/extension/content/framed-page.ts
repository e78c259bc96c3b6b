import type { PageCleaner } from './page-cleaner.ts'

/**
 * Some sites put the article into a frame of their own that takes most of the window: it gets a cleaner of its own, as
 * long as the page around it is no article. Frames of other sites, and those that are cut off from theirs (`sandbox`),
 * show no extension's script their inside; what is smaller is something else.
 *
 * @param cleanerOf makes the cleaner of a frame's document
 * @returns the page's cleaner, and after it the frame's
 */
export function followFrames(
  document: Document,
  page: PageCleaner,
  cleanerOf: (inside: Document) => PageCleaner,
): readonly PageCleaner[] {
  const cleaners = [page]
  const loaded = ({ target }: Event) => {
    const { contentDocument, clientWidth, clientHeight } = target as HTMLIFrameElement
    if (!contentDocument || page.standing.isArticle || 2 * clientWidth * clientHeight < innerWidth * innerHeight) return
    const framed = cleanerOf(contentDocument)
    cleaners[1]?.retire()
    cleaners[1] = framed
    void framed.followChoice()
    framed.start()
  }
  // it does not bubble, but passes here on its way down
  document.addEventListener('load', loaded, true)
  return cleaners
}
