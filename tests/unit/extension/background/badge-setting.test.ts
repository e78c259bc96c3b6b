import { beforeEach, describe, expect, it } from 'vitest'
import { startBackground } from '../../../../src/extension/background/start-background.ts'
import { FakeBrowser, settle } from '../fake-browser.ts'
import { promotion, snapshot } from '../summaries.ts'

const WITHOUT = { settings: { version: 1, badge: false } }
const WITH = { settings: { version: 1, badge: true } }

describe('the setting for the number on the button', () => {
  let fake: FakeBrowser

  beforeEach(() => {
    fake = new FakeBrowser()
    fake.otherTabs = [{ id: 8 }]
    fake.page = (_, tab) => {
      if (tab === 8) throw new Error('Receiving end does not exist.')
      return snapshot({ findings: [promotion(), promotion({ id: 2 }), promotion({ id: 3, restored: true })] })
    }
    startBackground({ browser: fake.api, answerCues: () => undefined })
  })

  const change = async (settings: Readonly<Record<string, unknown>>) => {
    fake.store(settings)
    await settle()
    await settle()
  }

  it('takes it away and brings it back in every tab at once', async () => {
    await change(WITHOUT)
    await change(WITH)
    expect(fake.callsOf('setBadgeText')).toEqual([
      { tabId: 7, text: '' },
      { tabId: 7, text: '2' },
    ])
  })

  it('holds for pages that are opened later', async () => {
    fake.stored = { ...WITHOUT }
    await fake.deliver({ type: 'page-changed', state: 'cleaned', findings: 4 }, { tab: { id: 9 } as never })
    await settle()
    expect(fake.callsOf('setBadgeText')).toEqual([{ tabId: 9, text: '' }])
    expect(fake.callsOf('setIcon')).toHaveLength(1)
  })

  it('is asked for by no other change', async () => {
    await change({ settings: { version: 1, print: false }, 'site:example.org': { enabled: false } })
    expect(fake.callsOf('setBadgeText')).toEqual([])
  })
})
