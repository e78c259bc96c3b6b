import type { Finding } from '../../core/report.ts'
import { blockLines, type LinedBlock } from '../../edits/block-lines.ts'
import type { PageEdits } from '../../edits/page-edits.ts'
import type { Settings } from '../page-settings.ts'
import { settingFor } from './setting-for.ts'

/** How long a page's scripts may take to take it over. Milliseconds. */
const HYDRATION = 1000

/** What a page's surface is made of. */
export interface SurfaceParts {
  readonly document: Document
  readonly edits: PageEdits
  /** What stands in place of a block with so many stories. */
  readonly lineText: (stories: number) => string
  /** The reader pressed the line in place of a block. */
  readonly open: (finding: Finding) => void
}

/** What the reader sees of a page: findings hidden, and one line in place of each block where that is wanted. */
export class PageSurface {
  readonly #parts: SurfaceParts
  readonly #showLines: ReturnType<typeof blockLines>
  /** Lines may be put into it. */
  #isSteady = false

  constructor(parts: SurfaceParts) {
    this.#parts = parts
    this.#showLines = blockLines(parts.document)
  }

  /** Scripts that take over what their server rendered do so by then: a node that is not theirs would confuse them. */
  whenSteady(act: () => void): void {
    setTimeout(() => {
      this.#isSteady = this.#parts.document.readyState === 'complete'
      if (this.#isSteady) act()
      else this.whenSteady(act)
    }, HYDRATION)
  }

  /** Hides findings, and nothing else. */
  show(findings: readonly Finding[], settings: Partial<Settings> | undefined): void {
    const lines = settings?.blockLine ? findings.flatMap((finding) => this.#lineFor(finding)) : []
    const spacers = this.#isSteady ? [] : lines.map(({ element }) => element)
    this.#parts.edits.apply({ findings }, settings?.print === false, spacers)
    if (this.#isSteady) this.#showLines(lines)
  }

  /** The page as its publisher made it. */
  clear(): void {
    this.#parts.edits.undo()
    this.#showLines([])
  }

  /** The line in place of a block; none for other findings, nor where nothing is hidden, nor in shadow trees, which `content.css` does not reach. */
  #lineFor(finding: Finding): readonly LinedBlock[] {
    const { edits, lineText, open } = this.#parts
    const [element] = finding.elements
    const { length } = finding.stories
    if (!element || !length || settingFor(finding) !== 'blocks' || edits.rootOf(element)) return []
    if (finding.elements.some((each) => edits.isRestored(each))) return []
    const press = () => {
      open(finding)
      element.querySelector('a')?.focus()
    }
    return [{ element, text: lineText(length), open: press }]
  }
}
