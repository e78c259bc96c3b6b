import { describe, expect, it, vi } from 'vitest'
import {
  endPauseOfLastRun,
  onSiteChange,
  readSite,
  siteKeys,
  siteOfHost,
  writePause,
  writeSite,
} from '../../../src/extension/settings.ts'
import { FakeBrowser } from './fake-browser.ts'

describe('siteOfHost', () => {
  it.each([
    ['www.example.org', 'example.org'],
    ['WWW.Example.org', 'example.org'],
    ['news.example.org', 'news.example.org'],
    ['www.news.example.org', 'news.example.org'],
    ['www.org', 'www.org'],
    ['example.org.', 'example.org'],
    ['localhost', 'localhost'],
  ])('%s → %s', (host, site) => {
    expect(siteOfHost(host)).toBe(site)
  })
})

describe('siteKeys', () => {
  it('holds the host and its parents, most specific first, without the top-level domain', () => {
    expect(siteKeys('www.city.news.example.org')).toEqual([
      'site:city.news.example.org',
      'site:news.example.org',
      'site:example.org',
    ])
    expect(siteKeys('localhost')).toEqual(['site:localhost'])
  })

  it('takes an address of numbers as a whole', () => {
    expect(siteKeys('192.168.0.1')).toEqual(['site:192.168.0.1'])
    expect(siteKeys('[2001:db8::1]')).toEqual(['site:[2001:db8::1]'])
  })
})

describe('readSite', () => {
  it('is on unless the reader chose otherwise', async () => {
    expect(await readSite(new FakeBrowser().api, 'example.org')).toEqual({ enabled: true })
  })

  it('covers subdomains, and lets the most specific choice win', async () => {
    const fake = new FakeBrowser()
    fake.stored = { 'site:example.org': { enabled: false }, 'site:sport.example.org': { enabled: true } }
    expect(await readSite(fake.api, 'www.example.org')).toEqual({ enabled: false })
    expect(await readSite(fake.api, 'city.example.org')).toEqual({ enabled: false })
    expect(await readSite(fake.api, 'live.sport.example.org')).toEqual({ enabled: true })
    expect(await readSite(fake.api, 'another-example.org')).toEqual({ enabled: true })
  })

  it.each([[null], ['off'], [{ enabled: 'no' }], [[false]]])('ignores garbage: %j', async (garbage) => {
    const fake = new FakeBrowser()
    fake.stored = { 'site:city.example.org': garbage, 'site:example.org': { enabled: false } }
    expect(await readSite(fake.api, 'city.example.org')).toEqual({ enabled: false })
  })

  it('falls back to the default when storage fails', async () => {
    const fake = new FakeBrowser()
    fake.storageFails = true
    expect(await readSite(fake.api, 'example.org')).toEqual({ enabled: true })
  })
})

describe('writeSite', () => {
  it('stores the explicit choice, also when it is the default', async () => {
    const fake = new FakeBrowser()
    await writeSite(fake.api, 'www.example.org', { enabled: true }, false)
    expect(fake.stored).toEqual({ 'site:example.org': { enabled: true } })
    expect(fake.inMemory).toEqual({})
  })

  it('keeps a choice made in a private window in memory, where normal windows do not see it', async () => {
    const fake = new FakeBrowser()
    await writeSite(fake.api, 'www.example.org', { enabled: false }, true)
    expect(fake.stored).toEqual({})
    expect(await readSite(fake.api, 'example.org')).toEqual({ enabled: true })
    expect(await readSite(fake.api, 'example.org', true)).toEqual({ enabled: false })
  })

  it('lets private windows follow the other choices too, the most specific one of all', async () => {
    const fake = new FakeBrowser()
    fake.stored = { 'site:example.org': { enabled: false }, 'site:sport.example.org': { enabled: true } }
    expect(await readSite(fake.api, 'example.org', true)).toEqual({ enabled: false })
    await writeSite(fake.api, 'example.org', { enabled: true }, true)
    await writeSite(fake.api, 'sport.example.org', { enabled: false }, true)
    expect(await readSite(fake.api, 'example.org', true)).toEqual({ enabled: true })
    expect(await readSite(fake.api, 'live.sport.example.org', true)).toEqual({ enabled: false })
  })
})

describe('what a choice holds besides the switch', () => {
  it('stays when the switch is turned, also on a subdomain, which begins with what held there', async () => {
    const fake = new FakeBrowser()
    const keep = ['follow: follow us']
    await writeSite(fake.api, 'example.org', { article: true, keep }, false)
    await writeSite(fake.api, 'city.example.org', { enabled: false }, false)
    expect(await readSite(fake.api, 'city.example.org')).toEqual({ enabled: false, article: true, keep })
    expect(await readSite(fake.api, 'example.org')).toEqual({ enabled: true, article: true, keep })
  })
})

describe('a pause', () => {
  const hour = () => Date.now() + 3_600_000

  it('holds everywhere until its time has come, and leaves the choices alone', async () => {
    const fake = new FakeBrowser()
    const until = hour()
    await writeSite(fake.api, 'example.org', { keep: ['tips: '] }, false)
    await writePause(fake.api, { until }, false)
    expect(await readSite(fake.api, 'example.org')).toEqual({ enabled: false, pausedUntil: until, keep: ['tips: '] })
    await writeSite(fake.api, 'example.org', { article: true }, false)
    await writePause(fake.api, { until: Date.now() - 1 }, false)
    expect(await readSite(fake.api, 'example.org')).toEqual({ enabled: true, article: true, keep: ['tips: '] })
  })

  it('made in a private window holds in private windows alone', async () => {
    const fake = new FakeBrowser()
    await writePause(fake.api, { until: hour() }, true)
    expect(fake.stored).toEqual({})
    expect(await readSite(fake.api, 'example.org')).toEqual({ enabled: true })
    expect(await readSite(fake.api, 'example.org', true)).toMatchObject({ enabled: false })
  })

  it.each([[{}], [null], ['long'], [{ until: 'tomorrow' }]])('is not seen in garbage: %j', async (garbage) => {
    const fake = new FakeBrowser()
    fake.stored = { pause: garbage }
    expect(await readSite(fake.api, 'example.org')).toEqual({ enabled: true })
  })

  it('ends with the browser if it was to, and only then', async () => {
    const fake = new FakeBrowser()
    await writePause(fake.api, { until: hour() }, false)
    await endPauseOfLastRun(fake.api)
    expect(await readSite(fake.api, 'example.org')).toMatchObject({ enabled: false })
    await writePause(fake.api, { until: hour(), thisRun: true }, false)
    await endPauseOfLastRun(fake.api)
    expect(await readSite(fake.api, 'example.org')).toEqual({ enabled: true })
  })
})

describe('settings for every site', () => {
  const CHOSEN = { settings: { version: 1, everywhere: false, badge: false } }

  it('come with the choice, in one reading of storage', async () => {
    const fake = new FakeBrowser()
    fake.stored = CHOSEN
    const read = vi.spyOn(fake.api.storage.local, 'get')
    expect(await readSite(fake.api, 'example.org')).toEqual({ enabled: false, ...CHOSEN })
    expect(read).toHaveBeenCalledTimes(1)
    fake.stored = { ...CHOSEN, 'site:example.org': { enabled: true } }
    expect(await readSite(fake.api, 'live.example.org')).toEqual({ enabled: true, ...CHOSEN })
  })

  it('are not stored with a site', async () => {
    const fake = new FakeBrowser()
    fake.stored = CHOSEN
    await writeSite(fake.api, 'example.org', { enabled: true }, false)
    expect(fake.stored).toEqual({ ...CHOSEN, 'site:example.org': { enabled: true } })
  })

  it.each([[null], ['off'], [7], [[]]])('may be garbage: %j', async (garbage) => {
    const fake = new FakeBrowser()
    fake.stored = { settings: garbage, policy: garbage, 'site:example.org': { enabled: false } }
    expect((await readSite(fake.api, 'example.org')).enabled).toBe(false)
    expect((await readSite(fake.api, 'example.com')).enabled).toBe(true)
  })
})

describe('a policy', () => {
  const policy = { everywhere: false, sites: { 'example.org': true, 'sport.example.org': false }, locked: false }
  const enabledOn = async (fake: FakeBrowser, ...hosts: readonly string[]) =>
    Promise.all(hosts.map(async (host) => (await readSite(fake.api, host)).enabled))

  it('is the default under what the reader chose', async () => {
    const fake = new FakeBrowser()
    fake.stored = { policy, 'site:sport.example.org': { enabled: true } }
    expect(await enabledOn(fake, 'www.example.org', 'sport.example.org', 'example.com')).toEqual([true, true, false])
    fake.stored['settings'] = { everywhere: true }
    expect(await enabledOn(fake, 'example.com')).toEqual([true])
  })

  it('stands above it when it is locked, and cannot be switched; other choices hold', async () => {
    const fake = new FakeBrowser()
    const own = { enabled: true, article: true }
    fake.stored = { policy: { ...policy, locked: true }, settings: { everywhere: true }, 'site:sport.example.org': own }
    expect(await enabledOn(fake, 'example.org', 'sport.example.org', 'example.com')).toEqual([true, false, false])
    expect((await readSite(fake.api, 'sport.example.org')).article).toBe(true)
    await expect(writeSite(fake.api, 'example.org', { enabled: false }, false)).rejects.toThrow('organisation')
    await writeSite(fake.api, 'example.org', { keep: ['app: x'] }, false)
    expect(fake.stored['site:example.org']).toEqual({ enabled: true, keep: ['app: x'] })
  })
})

describe('onSiteChange', () => {
  it('tells of the keys that cover the host and of no others', () => {
    const fake = new FakeBrowser()
    const changed = vi.fn()
    onSiteChange(fake.api, 'city.example.org', changed)
    fake.store({ 'site:sport.example.org': { enabled: false } })
    fake.store({ unrelated: 1 })
    for (const listener of fake.onStorage.listeners) listener({ 'site:example.org': {} }, 'session')
    expect(changed).not.toHaveBeenCalled()
    fake.store({ 'site:example.org': { enabled: false } })
    expect(changed).toHaveBeenCalledTimes(1)
    fake.store({ pause: { until: 0 } })
    fake.store({ settings: { print: false } })
    fake.store({ policy: { locked: true } })
    expect(changed).toHaveBeenCalledTimes(4)
  })
})
