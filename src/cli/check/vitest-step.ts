import { existsSync, readFileSync, rmSync } from 'node:fs'
import { failed, runCommand, type Outcome, type Step } from './step.ts'

/** The parts of vitest's JSON report that are counted. */
interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly status: 'passed' | 'failed'
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

const REPORT = 'output/vitest.json'

/** All tests; each of them counts. */
export const vitestStep: Step = { name: 'tests', run }

async function run(): Promise<Outcome> {
  rmSync(REPORT, { force: true })
  const { ok, output } = await runCommand('npm', [
    'run',
    '--silent',
    'vitest',
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ])
  if (!existsSync(REPORT)) return failed(output)
  return countTests(JSON.parse(readFileSync(REPORT, 'utf8')) as VitestReport, ok, output)
}

/** A file that did not load counts as one failure, and so does an error outside of every test. */
export function countTests(report: VitestReport, ok: boolean, output: string): Outcome {
  const notLoaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length
  const failures = report.numFailedTests + notLoaded
  return {
    passed: report.numPassedTests,
    failed: failures === 0 && !ok ? 1 : failures,
    skipped: report.numPendingTests + report.numTodoTests,
    output,
  }
}
