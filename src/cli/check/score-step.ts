import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Folds, isAside } from './folds.ts'
import { failed, passed, runCommand, skipped, type Outcome, type Step } from './step.ts'

/** The figures that may not fall, each from 0 to 1. */
type Quality = Readonly<Record<string, number>>

const BENCH = '../shared/bench/score.mjs'
const CORPUS = '../shared/corpus'
const RESULT = 'output/score.json'
const RECORDED = 'tests/quality.json'
const FOLDS = 'tests/folds.json'
/** Sums pages up, as score.mjs does. */
const MEASURE = '../shared/bench/measure.mjs'

/** One page's row in what score.mjs writes. */
interface Row {
  readonly id: string
}

interface Measure {
  readonly summarise: (rows: readonly Row[]) => unknown
  readonly report: (name: string, summary: unknown) => string
}

/** Scores the build on the labelled corpus; every figure must reach the one in tests/quality.json. */
export const scoreStep: Step = { name: 'score', run }

async function run(): Promise<Outcome> {
  if (!existsSync(BENCH) || !existsSync(CORPUS)) return skipped(`${CORPUS} is not on this machine`)
  mkdirSync('output', { recursive: true })
  rmSync(RESULT, { force: true })
  const { ok, output } = await runCommand('node', [
    // The program does nothing when it is called by a link to it.
    realpathSync(BENCH),
    '--extension',
    'dist/chrome',
    '--corpus',
    CORPUS,
    '--json',
    RESULT,
  ])
  if (!ok || !existsSync(RESULT)) return failed(`${output}\nThe score was not measured.`)
  const { summary, rows } = readJson(RESULT) as {
    summary: Readonly<Record<string, unknown>>
    rows: readonly Row[]
  }
  const drops = findDrops(summary, readJson(RECORDED) as Quality)
  console.log(output.trimEnd())
  console.log(await byFold(rows))
  return drops.length === 0 ? passed() : failed(drops.join('\n'))
}

/** The publishers that were tuned on, and those that were kept aside. */
async function byFold(rows: readonly Row[]): Promise<string> {
  const { summarise, report } = (await import(pathToFileURL(realpathSync(MEASURE)).href)) as Measure
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
  return typeof value === 'number' ? value : 0
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
