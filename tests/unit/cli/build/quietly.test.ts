import { afterEach, describe, expect, it, vi } from 'vitest'
import { quietly } from '../../../../src/cli/build/quietly.ts'

describe('quietly', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  afterEach(() => {
    log.mockClear()
  })

  const working = async (end: () => string) => {
    console.log('step', 1)
    await Promise.resolve()
    console.log('step', 2)
    return end()
  }

  it('keeps progress to itself, and gives the console back', async () => {
    expect(await quietly(() => working(() => 'done'))).toBe('done')
    expect(log).not.toHaveBeenCalled()
    console.log('after')
    expect(log).toHaveBeenCalledExactlyOnceWith('after')
  })

  it('shows it when the work fails', async () => {
    const failing = () =>
      working(() => {
        throw new Error('broken')
      })
    await expect(quietly(failing)).rejects.toThrow('broken')
    expect(log.mock.calls).toEqual([
      ['step', 1],
      ['step', 2],
    ])
    console.log('after')
    expect(log).toHaveBeenCalledTimes(3)
  })
})
