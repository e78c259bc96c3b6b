import ts from 'typescript'
import { expect, it } from 'vitest'
import { LONGEST_TEXT } from '../../src/core/text/cue-matchers.ts'
import { filesUnder, read } from './files.ts'

/** Of what a page may hand to an expression, in UTF-16 units. */
const LONG = 40_000
/** A linear one takes less than 5, a quadratic one more than 500. Of processor time, so that a busy machine does not count. */
const MOST_MILLISECONDS = 40

/** What reads shorter texts alone: requests of a page, and phrases of our own. */
const SHORTER: Readonly<Record<string, number>> = {
  'src/core/text/cue-matchers.ts': LONGEST_TEXT,
  'src/core/text/literal-keys.ts': 500,
  'src/core/text/phrase-matcher.ts': 500,
}

const PIECES =
  ['a', '1', ' ', '-', '/', '.', '"', "'", ':', '_', '%', '(', '!', '…', '„', '\n', 'é', '中', '「'].join('|') +
  '|a |a-|a/|a.|1.|a1|aB|. a|?a=|&a=|20|newsletter-'

interface Expression {
  readonly file: string
  readonly source: string
  readonly flags: string
}

const EXPRESSIONS = ['src/core', 'src/edits', 'src/extension'].flatMap((folder) =>
  filesUnder(folder, '.ts').flatMap(expressionsOf),
)

function expressionsOf(file: string): Expression[] {
  const found: Expression[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? []
      found.push({ file, source, flags: flags.replaceAll(/[gy]/g, '') })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true))
  return found
}

/** A piece over and over, after the expression's own beginning or none, before what cannot match or nothing. */
function* hostileTexts({ file, source }: Expression): Generator<string> {
  const words = source.replaceAll(/\\[a-zA-Z](\{[^}]*\})?/g, ' ').match(/[\p{L}\d]{2,}|[^\p{L}\d\s\\()[\]{}|?*+^$.]/gu)
  const own = [...new Set(words)].slice(0, 40)
  const length = SHORTER[file] ?? LONG
  for (const piece of new Set([...PIECES.split('|'), ...own, ...own.map((word) => `${word} `)]))
    for (const start of ['', own[0] ?? 'x'])
      for (const end of ['', '\0']) yield start + piece.repeat(Math.ceil(length / piece.length)) + end
}

function milliseconds(expression: RegExp, text: string): number {
  const start = process.cpuUsage()
  expression.test(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function isSlow(expression: Expression): boolean {
  const matcher = new RegExp(expression.source, expression.flags)
  for (const text of hostileTexts(expression))
    // once more, as another thread's work counts, too
    if (milliseconds(matcher, text) > MOST_MILLISECONDS && milliseconds(matcher, text) > MOST_MILLISECONDS) return true
  return false
}

it('finds what takes long', () => {
  expect(isSlow({ file: '', source: '\\s+$', flags: '' })).toBe(true)
})

it('takes no time over texts made to keep it busy, whatever is matched', () => {
  expect(EXPRESSIONS.length).toBeGreaterThan(150)
  expect(EXPRESSIONS.filter(isSlow)).toEqual([])
}, 120_000)
