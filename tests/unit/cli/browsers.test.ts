import { afterEach, expect, it, vi } from 'vitest'
import { ensureBrowser, findBrowser } from '../../../src/cli/browsers.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

it('takes the browser that the environment names', async () => {
  vi.stubEnv('CHROMIUM', process.execPath)
  vi.stubEnv('FIREFOX', process.execPath)
  expect(findBrowser('chrome')).toBe(process.execPath)
  expect(await ensureBrowser('firefox')).toBe(process.execPath)
})

it('says so when the environment names no file, instead of taking another browser', async () => {
  vi.stubEnv('CHROMIUM', '/no/such/browser')
  expect(() => findBrowser('chrome')).toThrow('CHROMIUM is /no/such/browser')
  await expect(ensureBrowser('chrome')).rejects.toThrow('/no/such/browser')
})
