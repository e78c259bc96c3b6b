import { beforeEach, describe, expect, it } from 'vitest'
import { welcomeOnce } from '../../../../src/extension/background/first-run.ts'
import { FakeBrowser, settle } from '../fake-browser.ts'

describe('the first run', () => {
  let fake: FakeBrowser

  beforeEach(() => {
    fake = new FakeBrowser()
    welcomeOnce(fake.api)
  })

  const happens = async (reason: string) => {
    for (const listener of fake.onInstalled.listeners) listener({ reason })
    await settle()
    return fake.callsOf('tabs.create')
  }

  it('shows the welcome page', async () => {
    expect(await happens('install')).toEqual([
      { url: 'extension://lede-under-test/src/extension/welcome/welcome.html' },
    ])
  })

  it.each(['update', 'browser_update', 'chrome_update'])('is not an %s', async (reason) => {
    expect(await happens(reason)).toEqual([])
  })

  it('was long ago where choices are stored', async () => {
    fake.stored = { 'site:example.org': { enabled: false } }
    expect(await happens('install')).toEqual([])
  })

  it('is not put off by the policy and by cue phrases, which are no choice of the reader', async () => {
    fake.stored = { policy: { sites: {}, locked: true }, 'cues:en': {} }
    expect(await happens('install')).toHaveLength(1)
  })

  it('shows nothing when storage fails', async () => {
    fake.storageFails = true
    expect(await happens('install')).toEqual([])
  })
})
