import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Folds, isAside } from './folds.ts'
import { failed, passed, runCommand, skipped, type Outcome, type Step } from './step.ts'

/** The figures that may not fall, each from 0 to 1. */
type Quality = Readonly<Record<string, number>>

const BENCH = '../shared/bench/score.mjs'
const CORPUS = '../shared/corpus'
const RESULTS = 'output/score'
const RECORDED = 'tests/quality.json'
const FOLDS = 'tests/folds.json'
/** Sums pages up, as score.mjs does. */
const MEASURE = '../shared/bench/measure.mjs'
/** At once: each mostly waits for its pages to come to rest. */
const BROWSERS = 2

/** One page's row in what score.mjs writes. */
interface Row {
  readonly id: string
}

type Summary = Readonly<Record<string, unknown>>

interface Measure {
  readonly summarise: (rows: readonly Row[]) => Summary
  readonly report: (name: string, summary: Summary) => string
}

/** Scores the build on the labelled corpus; every figure must reach the one in tests/quality.json. */
export const scoreStep: Step = { name: 'score', run }

async function run(): Promise<Outcome> {
  if (!existsSync(BENCH) || !existsSync(CORPUS)) return skipped(`${CORPUS} is not on this machine`)
  rmSync(RESULTS, { recursive: true, force: true })
  mkdirSync(RESULTS, { recursive: true })
  const ids = readdirSync(CORPUS)
  const shares = await Promise.all(
    Array.from({ length: BROWSERS }, (_, number) => score(ids.filter((__, place) => place % BROWSERS === number))),
  )
  const problems = shares.flatMap((share) => (typeof share === 'string' ? [share] : []))
  if (problems.length > 0) return failed([...problems, 'The score was not measured.'].join('\n'))
  const rows = shares.flatMap((share) => (typeof share === 'string' ? [] : share))
  const measure = (await import(pathToFileURL(realpathSync(MEASURE)).href)) as Measure
  const summary = measure.summarise(rows)
  const drops = findDrops(summary, readJson(RECORDED) as Quality)
  console.log(measure.report(CORPUS, summary))
  console.log(byFold(measure, rows))
  return drops.length === 0 ? passed() : failed(drops.join('\n'))
}

/** The rows of some pages, or what went wrong. */
async function score(ids: readonly string[]): Promise<readonly Row[] | string> {
  const result = join(RESULTS, `${ids[0] ?? 'none'}.json`)
  const { ok, output } = await runCommand('node', [
    // The program does nothing when it is called by a link to it.
    realpathSync(BENCH),
    '--extension',
    'dist/chrome',
    '--corpus',
    CORPUS,
    '--only',
    `^(${ids.join('|')})$`,
    '--json',
    result,
  ])
  return ok && existsSync(result) ? (readJson(result) as { readonly rows: readonly Row[] }).rows : output
}

/** The publishers that were tuned on, and those that were kept aside. */
function byFold({ summarise, report }: Measure, rows: readonly Row[]): string {
  const folds = readJson(FOLDS) as Folds
  const isUnseen = ({ id }: Row) => {
    const { url } = readJson(join(CORPUS, id, 'labels.json')) as { url: string }
    return isAside(folds, new URL(url))
  }
  const tuned = rows.filter((row) => !isUnseen(row))
  return [report('tuned on', summarise(tuned)), report('kept aside', summarise(rows.filter(isUnseen)))].join('\n')
}

/** A figure that could not be measured (no story was listed, so no precision) counts as 0. */
export function findDrops(measured: Readonly<Record<string, unknown>>, recorded: Quality): readonly string[] {
  return Object.entries(recorded)
    .filter(([name, least]) => figure(measured[name]) < least)
    .map(([name, least]) => `${name} is ${figure(measured[name])}, recorded is ${least}`)
}

function figure(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
