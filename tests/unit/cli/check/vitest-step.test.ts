import { describe, expect, it } from 'vitest'
import { countTests } from '../../../../src/cli/check/vitest-step.ts'

const green = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed' as const, assertionResults: [{ status: 'passed' }] }],
}

describe('countTests', () => {
  it('counts each test', () => {
    expect(countTests(green, true, '')).toMatchObject({ passed: 3, failed: 0, skipped: 0 })
  })

  it('counts what was skipped or left to do apart', () => {
    expect(countTests({ ...green, numPendingTests: 2, numTodoTests: 1 }, true, '')).toMatchObject({ skipped: 3 })
  })

  it('counts a file that did not load', () => {
    const testResults = [...green.testResults, { status: 'failed' as const, assertionResults: [] }]
    expect(countTests({ ...green, testResults }, false, '')).toMatchObject({ passed: 3, failed: 1 })
  })

  it('does not count a file again whose tests failed', () => {
    const testResults = [{ status: 'failed' as const, assertionResults: [{ status: 'failed' }] }]
    expect(countTests({ ...green, numFailedTests: 1, testResults }, false, '')).toMatchObject({ failed: 1 })
  })

  it('fails when vitest fails outside of every test', () => {
    expect(countTests(green, false, 'Unhandled Rejection')).toMatchObject({ passed: 3, failed: 1 })
  })
})
