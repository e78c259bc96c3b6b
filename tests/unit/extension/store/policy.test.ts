import { describe, expect, it } from 'vitest'
import managedSchema from '../../../../src/extension/store/managed-schema.json' with { type: 'json' }
import { copyPolicy, readManaged } from '../../../../src/extension/store/policy.ts'
import { FakeStorage } from './fake-storage.ts'

describe('readManaged', () => {
  it('reads what the schema tells administrators of, and nothing else', () => {
    const all = { defaultMode: 'chosen', sitesOn: ['example.org'], sitesOff: ['www.live.example.org'], locked: true }
    expect(Object.keys(managedSchema.properties)).toEqual(Object.keys(all))
    expect(readManaged(all)).toEqual({
      everywhere: false,
      sites: { 'example.org': true, 'live.example.org': false },
      locked: true,
    })
    expect(managedSchema.properties.defaultMode.enum).toEqual(['everywhere', 'chosen'])
    expect(readManaged({ defaultMode: 'everywhere' })).toEqual({ everywhere: true, sites: {}, locked: false })
  })

  it.each([[undefined], [{}], [null], ['locked'], [7]])('takes %j for no policy', (managed) => {
    expect(readManaged(managed)).toBeUndefined()
  })

  it('takes a broken part for a missing one', () => {
    expect(readManaged({ defaultMode: 'never', sitesOn: 'example.org', sitesOff: ['no site'], locked: true })).toEqual({
      sites: {},
      locked: true,
    })
  })
})

describe('copyPolicy', () => {
  it('puts the policy where pages read it, and takes it away when it is gone', async () => {
    const storage = new FakeStorage({ 'site:example.org': { enabled: false } })
    Object.assign(storage.managed, { sitesOff: ['example.com'] })
    await copyPolicy(storage.api)
    expect(storage.local).toEqual({
      'site:example.org': { enabled: false },
      policy: { sites: { 'example.com': false }, locked: false },
    })
    storage.broken.add('managed')
    await copyPolicy(storage.api)
    expect(storage.local).toEqual({ 'site:example.org': { enabled: false } })
  })

  it('writes nothing when nothing has changed', async () => {
    const storage = new FakeStorage()
    Object.assign(storage.managed, { locked: true })
    await copyPolicy(storage.api)
    storage.full.add('local')
    await expect(copyPolicy(storage.api)).resolves.toBeUndefined()
  })
})
