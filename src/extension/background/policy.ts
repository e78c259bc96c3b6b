import type { Browser } from '../browser.ts'
import { copyPolicy } from '../store/policy.ts'

/** Keeps the copy of the policy up to date: when the browser or Lede starts anew, and when it is told of a change. */
export function followPolicy(browser: Pick<Browser, 'runtime' | 'storage'>): void {
  const copy = () => void copyPolicy(browser).catch(() => undefined)
  browser.runtime.onInstalled.addListener(copy)
  browser.runtime.onStartup.addListener(copy)
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') copy()
  })
}
