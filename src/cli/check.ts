/**
 * `npm test`: everything that must hold. With step names as arguments (`npm test -- lint tests`) only those. Shows the
 * output of what failed; its last line, `N passed, N failed`, adds up the tests, and one for each other step.
 */

import { browsersStep } from './check/browsers-step.ts'
import { scoreStep } from './check/score-step.ts'
import { failed, scriptStep, type Outcome, type Step } from './check/step.ts'
import { vitestStep } from './check/vitest-step.ts'

/** One row after another. Two steps of a row run at a time: each of them keeps one processor busy. */
const ROWS: readonly (readonly Step[])[] = [
  [scriptStep('build')],
  ['lint', 'typecheck', 'format:check', 'unused', 'lint:chrome', 'lint:firefox', 'size'].map(scriptStep),
  [browsersStep],
  [vitestStep],
  [scoreStep],
]

const chosen = process.argv.slice(2)
const names = ROWS.flat().map(({ name }) => name)
const unknown = chosen.filter((name) => !names.includes(name))
if (unknown.length > 0) throw new Error(`No such step: ${unknown.join(', ')}. Steps: ${names.join(', ')}`)

const outcomes: Outcome[] = []
for (const row of ROWS) {
  const waiting = row.filter(({ name }) => chosen.length === 0 || chosen.includes(name))
  const runAll = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await runStep(step)
  }
  await Promise.all([runAll(), runAll()])
}

const total = (count: (outcome: Outcome) => number) => outcomes.reduce((sum, outcome) => sum + count(outcome), 0)
const failures = total((outcome) => outcome.failed)
const left = total((outcome) => outcome.skipped)
if (left > 0) console.log(`${left} skipped`)
console.log(`${total((outcome) => outcome.passed)} passed, ${failures} failed`)
process.exitCode = failures > 0 ? 1 : 0

async function runStep(step: Step): Promise<void> {
  const start = performance.now()
  const outcome = await step.run().catch(failure)
  outcomes.push(outcome)
  console.log(lineOf(step, outcome, performance.now() - start))
  if (outcome.failed > 0) console.log(outcome.output.trim())
}

/** A step that breaks must not keep the others from running, nor the last line from being written. */
function failure(error: unknown): Outcome {
  return failed(error instanceof Error ? (error.stack ?? error.message) : String(error))
}

function lineOf(step: Step, outcome: Outcome, ms: number): string {
  const mark = outcome.failed > 0 ? '✗' : outcome.passed > 0 ? '✓' : '–'
  const count =
    outcome.passed + outcome.failed > 1
      ? ` ${String(outcome.passed)} of ${String(outcome.passed + outcome.failed)}`
      : ''
  const note = outcome.skipped > 0 && outcome.passed + outcome.failed === 0 ? ` skipped: ${outcome.output}` : ''
  return `${mark} ${step.name}${count}${note} (${(ms / 1000).toFixed(1)} s)`
}
