import { describe, expect, it } from 'vitest'
import { runCommand } from '../../../../src/cli/check/step.ts'

describe('runCommand', () => {
  it('collects both outputs', async () => {
    const result = await runCommand('node', ['-e', 'console.log("out"); console.error("err")'])
    expect(result.ok).toBe(true)
    expect(result.output.split('\n').sort()).toEqual(['', 'err', 'out'])
  })

  it('is not ok when the program fails', async () => {
    expect(await runCommand('node', ['-e', 'process.exit(3)'])).toEqual({ ok: false, output: '' })
  })

  it('is not ok when the program is not there', async () => {
    expect(await runCommand('./no-such-program', [])).toMatchObject({ ok: false })
  })
})
