import type { CuePhrases, PromotionKind } from '../../../src/rules/cue-phrases.ts'

/** Lines as sites word them, by the list that must match them, and reporters' sentences that no list may match. */
export interface Lines {
  readonly promotion: Readonly<Record<PromotionKind, readonly string[]>>
  readonly lead: readonly string[]
  readonly heading: readonly string[]
  /** Matched by no promotion list, and by no list of related stories. */
  readonly stay: readonly string[]
}

type LinesModule = Readonly<Record<'lines', Lines>>

/** Languages whose lists are tested line by line here, not phrase by phrase in `phrases.test.ts`. */
export const linesByLanguage: Readonly<Record<string, Lines>> = Object.fromEntries(
  Object.entries(import.meta.glob<LinesModule>('./lines/*.ts', { eager: true })).map(([path, module]) => [
    path.replace(/^.*\/|\.ts$/g, ''),
    module.lines,
  ]),
)

export const hasLines = ({ language }: CuePhrases) => language in linesByLanguage
