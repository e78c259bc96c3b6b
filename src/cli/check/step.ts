import { spawn } from 'node:child_process'

/** What a step counts for in the last line; `output` is shown only when something failed or was skipped. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly output: string
}

export interface Step {
  readonly name: string
  readonly run: () => Promise<Outcome>
}

interface CommandResult {
  readonly ok: boolean
  readonly output: string
}

/** Longer than the slowest step takes on two cores; a step that hangs must not hang the whole run. */
const LIMIT_MS = 45 * 60_000

/** Runs a program with both of its outputs collected. Never throws: a program that cannot start is not ok. */
export function runCommand(program: string, words: readonly string[]): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT_MS })
    let output = ''
    const collect = (data: Buffer) => {
      output += data.toString()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => {
      resolve({ ok: false, output: error.message })
    })
    child.on('close', (code, signal) => {
      resolve({ ok: code === 0, output: signal ? `${output}\nended by ${signal}` : output })
    })
  })
}

/** A step that counts for one: a script of package.json. */
export function scriptStep(name: string): Step {
  return {
    name,
    run: async () => {
      const { ok, output } = await runCommand('npm', ['run', '--silent', name])
      return ok ? passed() : failed(output)
    },
  }
}

export const passed = (): Outcome => ({ passed: 1, failed: 0, skipped: 0, output: '' })
export const failed = (output: string): Outcome => ({ passed: 0, failed: 1, skipped: 0, output })
export const skipped = (output: string): Outcome => ({ passed: 0, failed: 0, skipped: 1, output })
