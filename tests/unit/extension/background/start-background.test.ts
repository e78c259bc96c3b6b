import { beforeEach, describe, expect, it } from 'vitest'
import type { Runtime, Tabs } from '../../../../src/extension/browser.ts'
import { startBackground } from '../../../../src/extension/background/start-background.ts'
import { packCues } from '../../../../src/core/text/pack-cues.ts'
import { en } from '../../../../src/rules/languages/en.ts'
import { FakeBrowser, settle } from '../fake-browser.ts'
import { promotion, snapshot } from '../summaries.ts'

const english = packCues(en)
const fromTab = (id: number) => ({ tab: { id } }) as Partial<Runtime.MessageSender>

describe('background', () => {
  let fake: FakeBrowser

  beforeEach(() => {
    fake = new FakeBrowser()
    startBackground({
      browser: fake.api,
      answerCues: ({ language }, isPrivate) => (language === 'en' && isPrivate ? english : undefined),
    })
  })

  it("shows a page's findings on the badge of its own tab", async () => {
    await fake.deliver({ type: 'page-changed', state: 'cleaned', findings: 4 }, fromTab(9))
    await settle()
    expect(fake.callsOf('setBadgeText')).toEqual([{ tabId: 9, text: '4' }])
    expect(JSON.stringify(fake.callsOf('setIcon'))).toContain('/icons/on-16.png')
  })

  it('shows no zero', async () => {
    await fake.deliver({ type: 'page-changed', state: 'nothing-found', findings: 0 }, fromTab(9))
    expect(fake.callsOf('setBadgeText')).toEqual([{ tabId: 9, text: '' }])
  })

  it('shows that a site is off', async () => {
    await fake.deliver({ type: 'page-changed', state: 'off', findings: 0 }, fromTab(9))
    expect(fake.callsOf('setIcon')).toEqual([
      { tabId: 9, path: { 16: '/icons/off-16.png', 32: '/icons/off-32.png', 48: '/icons/off-48.png' } },
    ])
  })

  it('answers with the cue phrases of a language', async () => {
    expect(await fake.deliver({ type: 'get-cues', language: 'en' })).toBe(english)
    expect(await fake.deliver({ type: 'get-cues', language: 'xx' })).toBeUndefined()
    const normal: Partial<Runtime.MessageSender> = { tab: { incognito: false } as Tabs.Tab }
    expect(await fake.deliver({ type: 'get-cues', language: 'en' }, normal)).toBeUndefined()
  })

  it('ignores strangers and malformed messages', async () => {
    expect(await fake.deliver({ type: 'get-cues', language: 'en' }, { id: 'stranger' })).toBeUndefined()
    await fake.deliver({ type: 'page-changed', state: 'cleaned', findings: '4' }, fromTab(9))
    await fake.deliver({ type: 'page-changed', state: 'cleaned', findings: 4 }, { ...fromTab(9), id: 'stranger' })
    expect(fake.calls).toEqual([])
  })

  it('shows a pause as it shows that a site is off', async () => {
    await fake.deliver({ type: 'page-changed', state: 'paused', findings: 0 }, fromTab(9))
    expect(JSON.stringify(fake.callsOf('setIcon'))).toContain('/icons/off-16.png')
  })

  it('ends a pause when the browser starts again', async () => {
    fake.stored = { pause: { until: Date.now() + 1000, thisRun: true } }
    for (const listener of fake.onStartup.listeners) listener()
    await settle()
    expect(fake.stored).toEqual({ pause: { until: 0 } })
  })

  describe('keyboard command', () => {
    const press = async (command: string) => {
      for (const listener of fake.onCommand.listeners) listener(command)
      await settle()
    }

    it('switches the site of the active tab off', async () => {
      fake.page = () => snapshot({ site: 'example.org', findings: [promotion()] })
      await press('toggle-site')
      expect(fake.stored).toEqual({ 'site:example.org': { enabled: false } })
    })

    it('switches it on again', async () => {
      fake.page = () => snapshot({ site: 'example.org', state: 'off' })
      await press('toggle-site')
      expect(fake.stored).toEqual({ 'site:example.org': { enabled: true } })
    })

    it('ends a pause, and leaves the site as it was', async () => {
      fake.stored = { pause: { until: Date.now() + 1000 } }
      fake.page = () => snapshot({ site: 'example.org', state: 'paused' })
      await press('toggle-site')
      expect(fake.stored).toEqual({ pause: { until: 0 } })
    })

    it('stores nothing in a private window', async () => {
      fake.tab = { id: 7, incognito: true }
      fake.page = () => snapshot({ site: 'example.org', findings: [promotion()] })
      await press('toggle-site')
      expect(fake.stored).toEqual({})
      expect(fake.inMemory).toEqual({ 'site:example.org': { enabled: false } })
    })

    it('does nothing where Lede is not, nor on other commands', async () => {
      await press('toggle-site')
      fake.page = () => snapshot()
      await press('another')
      expect(fake.stored).toEqual({})
    })
  })
})
