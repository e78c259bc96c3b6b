import { beforeEach, describe, expect, it } from 'vitest'
import type { Runtime } from '../../../../src/extension/browser.ts'
import { startBackground } from '../../../../src/extension/background/start-background.ts'
import { FakeBrowser, settle } from '../fake-browser.ts'

const OFF = { 'site:example.org': { enabled: false } }
const from = (incognito: boolean) => ({ tab: { id: 7, incognito } }) as Partial<Runtime.MessageSender>

describe('private windows', () => {
  let fake: FakeBrowser
  let told: (readonly [tab: number, message: unknown])[]

  beforeEach(() => {
    fake = new FakeBrowser()
    told = []
    fake.otherTabs = [
      { id: 8, incognito: true },
      { id: 9, incognito: true },
    ]
    fake.page = (message, tab) => {
      told.push([tab, message])
      if (tab === 8) throw new Error('Receiving end does not exist.')
    }
    startBackground({ browser: fake.api, answerCues: () => undefined })
  })

  it('are told what was chosen in them, and normal ones are not', async () => {
    await fake.api.storage.session.set(OFF)
    const ask = { type: 'get-choice', host: 'www.example.org' }
    expect(await fake.deliver(ask, from(true))).toEqual({ enabled: false })
    expect(await fake.deliver(ask, from(false))).toEqual({ enabled: true })
  })

  it('hear of a new choice at once, in every private tab and in no other', async () => {
    await fake.api.storage.session.set(OFF)
    await settle()
    expect(told).toEqual([
      [8, { type: 'choice-changed' }],
      [9, { type: 'choice-changed' }],
    ])
    await fake.api.storage.local.set(OFF)
    await settle()
    expect(told).toHaveLength(2)
  })

  it('are forgotten with their last tab', async () => {
    await fake.api.storage.session.set(OFF)
    const close = async (id: number) => {
      for (const listener of fake.onRemoved.listeners) listener(id)
      await settle()
    }
    await close(8)
    expect(fake.inMemory).toEqual(OFF)
    fake.otherTabs = [{ id: 9, incognito: true }]
    await close(7)
    expect(fake.inMemory).toEqual(OFF)
    await close(9)
    expect(fake.inMemory).toEqual({})
  })
})
