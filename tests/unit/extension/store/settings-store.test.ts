import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../../src/extension/page-settings.ts'
import { SettingsStore } from '../../../../src/extension/store/settings-store.ts'
import { FakeStorage } from './fake-storage.ts'

/** What every version until now has stored. */
const OLD = { 'site:example.org': { enabled: false }, 'site:sport.example.org': { enabled: true } }

describe('the settings', () => {
  let storage: FakeStorage
  let store: SettingsStore

  beforeEach(() => {
    storage = new FakeStorage({ ...OLD })
    store = new SettingsStore(storage.api)
  })

  it('are the defaults over the choices of earlier versions, none of which is lost', async () => {
    const { settings, sites } = await store.read()
    expect(settings).toEqual(DEFAULT_SETTINGS)
    expect(sites).toEqual({ 'example.org': { enabled: false }, 'sport.example.org': { enabled: true } })
    await store.change('badge', false)
    expect(storage.local).toEqual({ ...OLD, settings: { version: 1, badge: false } })
    expect((await store.read()).settings).toEqual({ ...DEFAULT_SETTINGS, badge: false })
  })

  it('keep what a later version stored beside them', async () => {
    storage.local['settings'] = { version: 7, colour: 'red', print: false }
    await store.change('print', true)
    expect(storage.local['settings']).toMatchObject({ colour: 'red', print: true })
  })

  it.each([[null], ['off'], [{ badge: 'no', everywhere: 3 }], [[]]])(
    'are the defaults over garbage: %j',
    async (garbage) => {
      Object.assign(storage.local, { settings: garbage, 'site:broken.example': garbage, 'sync-state': garbage })
      const stored = await store.read()
      expect(stored.settings).toEqual(DEFAULT_SETTINGS)
      expect(Object.keys(stored.sites)).toEqual(['example.org', 'sport.example.org'])
      await store.change('badge', false)
      expect((await store.read()).settings.badge).toBe(false)
    },
  )

  it('let sites be added, renamed and removed', async () => {
    await store.putSite('new.example', { enabled: false, keep: ['x'] })
    expect(storage.local['site:new.example']).toEqual({ enabled: false, keep: ['x'] })
    await store.putSite('newer.example', { enabled: false, keep: ['x'] }, 'new.example')
    await store.removeSite('example.org')
    expect(storage.local).toEqual({
      'site:sport.example.org': { enabled: true },
      'site:newer.example': { enabled: false, keep: ['x'] },
    })
  })

  it('come back from a backup as they were', async () => {
    await store.change('everywhere', false)
    await store.change('pointers', false)
    const before = await store.read()
    const backup = await store.backup()
    await store.reset()
    expect(await store.read()).toMatchObject({ settings: DEFAULT_SETTINGS, sites: {} })
    await store.restore(backup)
    expect(await store.read()).toEqual(before)
  })

  it('take over a backup without losing sites that it does not name', async () => {
    await store.restore({ settings: { badge: false }, sites: { 'example.org': { enabled: true } } })
    expect(storage.local).toEqual({
      'site:example.org': { enabled: true },
      'site:sport.example.org': { enabled: true },
      settings: { version: 1, badge: false },
    })
  })

  it('end syncing with a reset, and leave alone what is no choice', async () => {
    Object.assign(storage.local, { policy: { locked: true }, pause: { until: 5 } })
    await store.switchSync(true)
    expect((await store.read()).sync).toEqual({ on: true, problem: undefined })
    await store.reset()
    expect(storage.local).toEqual({ policy: { locked: true }, pause: { until: 5 } })
  })

  it('fail without a change when storage is full', async () => {
    storage.full.add('local')
    const before = structuredClone(storage.local)
    await expect(store.change('badge', false)).rejects.toThrow('quota')
    await expect(store.restore({ settings: {}, sites: { 'a.example': { enabled: true } } })).rejects.toThrow('quota')
    expect(storage.local).toEqual(before)
  })

  it('tell of changes of their own place alone', async () => {
    const changed = vi.fn()
    store.onChange(changed)
    await storage.api.storage.session.set({ 'site:example.org': { enabled: true } })
    expect(changed).not.toHaveBeenCalled()
    await store.change('badge', false)
    expect(changed).toHaveBeenCalledTimes(1)
  })
})
