import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Sync } from '../../../../src/extension/background/sync.ts'
import { pack } from '../../../../src/extension/store/packed.ts'
import { SettingsStore } from '../../../../src/extension/store/settings-store.ts'
import { FakeStorage } from '../store/fake-storage.ts'

const ON = { enabled: true }
const OFF = { enabled: false }

class Device {
  readonly storage: FakeStorage
  readonly store: SettingsStore
  readonly sync: Sync

  constructor(sites: Record<string, unknown> = {}) {
    this.storage = new FakeStorage(sites)
    this.store = new SettingsStore(this.storage.api)
    this.sync = new Sync(this.storage.api)
  }

  /** The account's word reaches the device. */
  async hear(other: Device): Promise<void> {
    Object.assign(this.storage.sync, other.storage.sync)
    await this.sync.bringTogether()
  }

  async sites(): Promise<unknown> {
    return (await this.store.read()).sites
  }
}

describe('syncing', () => {
  let here: Device
  let there: Device

  beforeEach(async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 25), toFake: ['Date'] })
    here = new Device({ 'site:a.example': OFF })
    there = new Device({ 'site:b.example': OFF })
    await Promise.all([here.store.switchSync(true), there.store.switchSync(true)])
    await here.sync.bringTogether()
    await there.hear(here)
    await here.hear(there)
    vi.advanceTimersByTime(60_000)
  })

  afterEach(() => {
    vi.useRealTimers()
  })

  it('is off by default, and asks the account for nothing then', async () => {
    const device = new Device({ 'site:a.example': OFF })
    device.storage.broken.add('sync')
    await device.sync.bringTogether()
    expect(device.storage.local).toEqual({ 'site:a.example': OFF })
  })

  it('brings the choices of two devices together under one key', async () => {
    expect(await here.sites()).toEqual({ 'a.example': OFF, 'b.example': OFF })
    expect(await there.sites()).toEqual(await here.sites())
    expect(Object.keys(here.storage.sync)).toEqual(['lede'])
  })

  it('carries changes and removals on, also those that two devices made at the same time', async () => {
    await here.store.removeSite('b.example')
    await here.store.change('badge', false)
    await there.store.putSite('a.example', ON)
    await here.sync.bringTogether()
    // The account takes one device's word and drops the other's, as accounts do.
    await there.sync.bringTogether()
    await here.hear(there)
    await there.hear(here)
    expect(await here.sites()).toEqual({ 'a.example': ON })
    expect(await there.sites()).toEqual({ 'a.example': ON })
    expect((await there.store.read()).settings.badge).toBe(false)
  })

  it('lets the account win over what was chosen before syncing began', async () => {
    await here.store.putSite('c.example', ON)
    await here.sync.bringTogether()
    const late = new Device({ 'site:c.example': OFF, 'site:own.example': OFF })
    await late.store.switchSync(true)
    await late.hear(here)
    expect(await late.sites()).toEqual({ 'a.example': OFF, 'b.example': OFF, 'c.example': ON, 'own.example': OFF })
  })

  it('hears of changes by itself, and comes to rest', async () => {
    here.sync.start()
    const write = vi.spyOn(here.storage.api.storage.local, 'set')
    await here.store.putSite('d.example', OFF)
    await here.sync.bringTogether()
    await here.sync.bringTogether()
    const writes = write.mock.calls.length
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(write.mock.calls.length).toBe(writes)
    await there.hear(here)
    expect(await there.sites()).toHaveProperty(['d.example'], OFF)
  })

  it('says that there is too much, loses nothing, and goes on when there is less', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => `s${String((index * 7919) % 100_003)}.example`)
    await here.store.restore({ settings: {}, sites: Object.fromEntries(many.map((site) => [site, OFF])) })
    const told = here.storage.sync['lede']
    await here.sync.bringTogether()
    const { sync, sites } = await here.store.read()
    expect(sync).toEqual({ on: true, problem: 'too-much' })
    expect(Object.keys(sites).length).toBe(3002)
    expect(here.storage.sync['lede']).toBe(told)
    const gone = many.slice(100).map((site) => `site:${site}`)
    await here.storage.api.storage.local.remove(gone)
    vi.advanceTimersByTime(200 * 24 * 60 * 60_000)
    await here.sync.bringTogether()
    // Removals are remembered for half a year, in which they take their room, too.
    vi.advanceTimersByTime(200 * 24 * 60 * 60_000)
    await here.store.change('badge', false)
    await here.sync.bringTogether()
    expect((await here.store.read()).sync).toEqual({ on: true, problem: undefined })
  })

  it('says that the browser refused, and tries again', async () => {
    here.storage.full.add('sync')
    await here.store.putSite('e.example', OFF)
    await here.sync.bringTogether()
    expect((await here.store.read()).sync.problem).toBe('failed')
    here.storage.full.delete('sync')
    here.storage.broken.add('sync')
    await here.sync.bringTogether()
    expect((await here.store.read()).sync.problem).toBe('failed')
    here.storage.broken.delete('sync')
    await here.sync.bringTogether()
    expect((await here.store.read()).sync.problem).toBeUndefined()
    await there.hear(here)
    expect(await there.sites()).toHaveProperty(['e.example'], OFF)
  })

  it('leaves alone what a later version wrote', async () => {
    const json = new Blob([JSON.stringify({ version: 2 })])
    const bytes = await new Response(json.stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer()
    const text = Buffer.from(bytes).toString('base64')
    here.storage.sync['lede'] = text
    await here.store.putSite('f.example', OFF)
    await here.sync.bringTogether()
    expect(here.storage.sync['lede']).toBe(text)
    expect((await here.store.read()).sync.problem).toBe('newer')
  })

  it('takes broken words for none', async () => {
    here.storage.sync['lede'] = 'broken'
    await here.sync.bringTogether()
    expect(await here.sites()).toEqual({ 'a.example': OFF, 'b.example': OFF })
    expect(here.storage.sync['lede']).not.toBe('broken')
    expect(here.storage.sync['lede']).not.toBe(await pack({}))
  })

  it('survives a device whose own storage fails', async () => {
    here.storage.broken.add('local')
    await expect(here.sync.bringTogether()).resolves.toBeUndefined()
  })
})
