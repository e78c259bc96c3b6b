// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Runtime } from '../../../../src/extension/browser.ts'
import type { PageSnapshot } from '../../../../src/extension/page-snapshot.ts'
import { startPopup } from '../../../../src/extension/popup/start-popup.ts'
import { FakeBrowser, settle } from '../fake-browser.ts'
import { plain } from '../fake-i18n.ts'
import { promotion, snapshot, story, summary } from '../summaries.ts'

const HOSTILE = '<img src=x onerror=alert(1)>'

const cleaned = snapshot({
  findings: [
    promotion({ id: 1, text: `Follow us ${HOSTILE}` }),
    summary({
      id: 2,
      heading: 'Most read',
      stories: [story('One', { section: 'World', time: '2 hours ago', teaser: 'What happened' }), story(HOSTILE)],
    }),
  ],
})

describe('popup', () => {
  let fake: FakeBrowser
  const close = vi.fn()

  beforeEach(() => {
    fake = new FakeBrowser()
    close.mockClear()
    document.body.replaceWith(document.createElement('body'))
  })

  const open = async (page?: PageSnapshot) => {
    if (page) fake.page = () => page
    await startPopup({ browser: fake.api, root: document.body, close })
  }
  const get = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`no ${selector} in ${document.body.innerHTML}`)
    return found
  }
  const textOf = (selector: string) => get(selector).textContent
  const press = async (selector: string) => {
    get(selector).click()
    await settle()
  }

  const tellOfChange = async () => {
    await fake.deliver({ type: 'page-changed', state: 'cleaned', findings: 0 }, {
      tab: { id: 7 },
    } as Runtime.MessageSender)
    await settle()
  }

  describe('on a cleaned page', () => {
    beforeEach(() => open(cleaned))

    it('names the site, its switch, and how much was removed', () => {
      expect(textOf('h1')).toBe('example.org')
      expect(get('[role=switch]').getAttribute('aria-checked')).toBe('true')
      expect(get('[role=switch]').getAttribute('aria-label')).toContain('example.org')
      expect(textOf('#summary')).toBe('1 promotional line · 2 stories')
    })

    it('lists stories under their headings, the title alone in the link', () => {
      expect(textOf('#stories h2')).toBe('Most read')
      const link = get('#stories a')
      expect([link.textContent, link.getAttribute('href')]).toEqual(['One', 'https://example.org/One'])
      expect(textOf('#stories .about')).toBe('World · 2 hours ago · What happened')
      expect(get('#stories').querySelectorAll('a')).toHaveLength(2)
    })

    it("never takes a page's words for markup", () => {
      expect(document.querySelector('img')).toBeNull()
      expect(get('#stories li:last-child a').textContent).toBe(HOSTILE)
    })

    it('has no news when it opens', () => {
      expect(textOf('#status')).toBe('')
    })

    it('says what was removed and why, folded away', () => {
      expect(get('#removed').hasAttribute('open')).toBe(false)
      expect(textOf('#removed .finding')).toContain('Follow us')
      expect(plain(textOf('#removed .reason'))).toBe('Asks you to follow a channel: “follow us on telegram”')
    })

    it('says of a list what it was called, and its titles one by one', async () => {
      const listed = summary({
        id: 3,
        heading: 'Read also',
        text: 'Read also One Two',
        stories: [story('One'), story('Two')],
      })
      document.body.replaceChildren()
      await open(snapshot({ findings: [listed, { ...listed, id: 4, stories: listed.stories.slice(1) }] }))
      const texts = [...document.querySelectorAll('#removed .text')].map(({ textContent }) => textContent)
      expect(texts).toEqual(['Read also · One · Two', 'Read also One Two'])
    })

    it('can open with what was removed', async () => {
      document.body.replaceChildren()
      await startPopup({ browser: fake.api, root: document.body, unfolded: true, close })
      expect(get('#removed').hasAttribute('open')).toBe(true)
      get('#removed').removeAttribute('open')
      fake.page = () => snapshot({ ...cleaned, findings: cleaned.findings.slice(1) })
      await tellOfChange()
      expect(get('#removed').hasAttribute('open')).toBe(false)
    })

    it('opens a story beside the page and closes', async () => {
      await press('#stories a')
      expect(fake.callsOf('tabs.create')).toMatchObject([{ url: 'https://example.org/One', active: true, index: 4 }])
      expect(close).toHaveBeenCalledTimes(1)
    })

    it.each([
      ['Ctrl', new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true })],
      ['⌘', new MouseEvent('click', { metaKey: true, bubbles: true, cancelable: true })],
      ['the middle button', new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true })],
    ])('opens a story in the background with %s and stays', async (_, event) => {
      get('#stories a').dispatchEvent(event)
      await settle()
      expect(fake.callsOf('tabs.create')).toMatchObject([{ url: 'https://example.org/One', active: false }])
      expect(event.defaultPrevented).toBe(true)
      expect(close).not.toHaveBeenCalled()
    })

    it('leaves other clicks to the browser', () => {
      const event = new MouseEvent('auxclick', { button: 2, bubbles: true, cancelable: true })
      get('#stories a').dispatchEvent(event)
      expect(event.defaultPrevented).toBe(false)
      expect(fake.callsOf('tabs.create')).toEqual([])
    })

    it('shows a finding on the page, and hides it again', async () => {
      const messages: unknown[] = []
      fake.page = (message) => {
        messages.push(message)
        return { ...cleaned, findings: cleaned.findings.map((finding) => ({ ...finding, restored: finding.id === 2 })) }
      }
      await press('#show-2')
      expect(messages).toEqual([{ type: 'restore', finding: 2, restored: true, show: true }])
      expect(get('#stories').querySelectorAll('a')).toHaveLength(0)
      await press('#hide-2')
      expect(messages).toContainEqual({ type: 'restore', finding: 2, restored: false })
    })

    it('stores the choice for the site and shows the new state when the page tells of it', async () => {
      await press('[role=switch]')
      expect(fake.stored).toEqual({ 'site:example.org': { enabled: false } })
      fake.page = () => snapshot({ state: 'off' })
      await tellOfChange()
      expect(get('[role=switch]').getAttribute('aria-checked')).toBe('false')
      expect(textOf('.notice')).toContain('Off on this site')
    })

    it('says who decides when the organisation does, and switches nothing', async () => {
      fake.stored = { policy: { sites: {}, locked: true } }
      await startPopup({ browser: fake.api, root: document.body, close: () => undefined })
      expect(get('[role=switch]').matches(':disabled')).toBe(true)
      const why = get(`#${get('[role=switch]').getAttribute('aria-describedby') ?? ''}`)
      expect(why.textContent).toBe('Your organisation decides where Lede cleans.')
      await press('[role=switch]')
      expect(Object.keys(fake.stored)).toEqual(['policy'])
    })

    it('stores nothing in a private window', async () => {
      fake.tab = { ...fake.tab, incognito: true }
      await startPopup({ browser: fake.api, root: document.body, close: () => undefined })
      await press('[role=switch]')
      expect(fake.stored).toEqual({})
      expect(fake.inMemory).toEqual({ 'site:example.org': { enabled: false } })
    })

    it('takes the switch back when the choice could not be stored', async () => {
      fake.storageFails = true
      await press('[role=switch]')
      expect(get('[role=switch]').getAttribute('aria-checked')).toBe('true')
    })

    it('follows its own tab only, and keeps what is unfolded and focused', async () => {
      get('#removed').setAttribute('open', '')
      get('#stories a').focus()
      fake.page = () => ({ ...cleaned, findings: cleaned.findings.slice(1) })
      const change = { type: 'page-changed', state: 'cleaned', findings: 1 }
      await fake.deliver(change, { tab: { id: 8 } } as Runtime.MessageSender)
      await settle()
      expect(textOf('#summary')).toContain('1 promotional line')
      await fake.deliver(change, { tab: { id: 7 } } as Runtime.MessageSender)
      await settle()
      expect(textOf('#summary')).toBe('2 stories')
      expect(textOf('#status')).toBe('2 stories')
      expect(get('#removed').hasAttribute('open')).toBe(true)
      expect(document.activeElement?.textContent).toBe('One')
    })

    it.each([
      ['site', 'story-list: Most read'],
      ['page', '/story story-list: Most read'],
    ])('keeps a finding on its %s for good, until that is taken back', async (where, key) => {
      await press(`#keep-${where}-2`)
      expect(fake.stored).toEqual({ 'site:example.org': { enabled: true, keep: [key] } })
      expect(document.querySelector('#keep-page-2, #keep-site-2')).toBeNull()
      fake.page = () => ({ ...cleaned, findings: cleaned.findings.map((finding) => ({ ...finding, restored: true })) })
      await tellOfChange()
      await press('#hide-2')
      expect(fake.stored).toEqual({ 'site:example.org': { enabled: true, keep: [] } })
    })

    it('closes on Escape', () => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
      expect(close).toHaveBeenCalledTimes(1)
    })
  })

  it('says that nothing was found', async () => {
    await open(snapshot({ state: 'nothing-found' }))
    expect(textOf('.notice')).toContain('Nothing to remove')
    expect(get('[role=switch]').getAttribute('aria-checked')).toBe('true')
  })

  it('offers to clean a page that is not a news article', async () => {
    await open(snapshot({ state: 'not-article' }))
    expect(textOf('.notice')).toContain('Not a news article')
    fake.page = (message) => (JSON.stringify(message).includes('tell-article') ? cleaned : snapshot())
    await press('.action')
    expect(textOf('#summary')).toContain('1 promotional line')
  })

  it('unfolds what was removed where there are no stories', async () => {
    await open(snapshot({ findings: [promotion()] }))
    expect(get('#removed').hasAttribute('open')).toBe(true)
  })

  it('says that the reader called the page no article', async () => {
    await open(snapshot({ state: 'not-article', told: false }))
    expect(textOf('.notice')).toContain('as you said')
    await press('.action')
    expect(fake.stored).toEqual({})
  })

  it('offers to take all pages of a site for articles, and takes that back', async () => {
    await open({ ...cleaned, told: true })
    await press('#always')
    expect(fake.stored).toEqual({ 'site:example.org': { enabled: true, article: true } })
    expect(textOf('.told')).toContain('Every page of this site')
    await press('#always')
    expect(fake.stored).toEqual({ 'site:example.org': { enabled: true, article: false } })
  })

  it('says that Lede is paused, and ends the pause', async () => {
    fake.stored = { pause: { until: Date.now() + 60_000 } }
    await open(snapshot({ state: 'paused' }))
    expect(textOf('.notice p')).toMatch(/^Until \d+:\d+/)
    expect(document.querySelector('[role=switch]')).toBeNull()
    await press('.action')
    expect(fake.stored).toEqual({ pause: { until: 0 } })
  })

  it('names no hour for a pause without end', async () => {
    fake.stored = { pause: { until: Number.MAX_SAFE_INTEGER } }
    await open(snapshot({ state: 'paused' }))
    expect(textOf('.notice p')).toBe('Pages are shown as their sites made them.')
  })

  it.each([
    ['https://www.example.org/tides.PDF', 'A PDF file'],
    ['about:reader?url=https%3A%2F%2Fexample.org', 'Reader view'],
  ])('knows what %s is', async (url, title) => {
    fake.tab = { ...fake.tab, url }
    await open()
    expect(textOf('.notice h2')).toBe(title)
  })

  it('says when it fails itself, and offers a report', async () => {
    fake.api.tabs.get = () => Promise.reject(new Error('no such tab'))
    await open()
    expect(textOf('.notice h2')).toBe('Something went wrong')
    await press('.action')
    expect(get('#report')).toHaveProperty('value', expect.stringContaining('Error: no such tab'))
  })

  it('switches a site on again', async () => {
    await open(snapshot({ state: 'off' }))
    await press('[role=switch]')
    expect(fake.stored).toEqual({ 'site:example.org': { enabled: true } })
  })

  it.each(['chrome://version/', 'about:blank', undefined])('says that %s is out of reach', async (url) => {
    fake.tab = { id: 7, index: 0, status: 'complete', ...(url === undefined ? {} : { url }) }
    await open()
    expect(textOf('.notice')).toContain('keeps extensions away')
    expect(document.querySelector('[role=switch], .action')).toBeNull()
  })

  it('asks for the permission that is missing', async () => {
    fake.permitted = false
    await open()
    expect(textOf('.notice')).toContain('Permission needed')
    fake.permitted = true
    get('.action').click()
    expect(fake.callsOf('permissions.request')).toEqual([{ origins: ['https://www.example.org/*'] }])
    await settle()
    expect(textOf('.notice')).toContain('Reload needed')
  })

  it('offers to reload a page that was there before the extension', async () => {
    await open()
    expect([textOf('h1'), textOf('.notice h2')]).toEqual(['example.org', 'Reload needed'])
    await press('.action')
    expect(fake.callsOf('tabs.reload')).toEqual([7])
    expect(close).toHaveBeenCalledTimes(1)
  })

  it('waits for a page that is loading', async () => {
    fake.tab.status = 'loading'
    await open()
    expect(textOf('.notice')).toContain('Still loading')
    fake.page = () => snapshot({ state: 'nothing-found' })
    for (const listener of fake.onUpdated.listeners) listener(7, { status: 'complete' })
    await settle()
    expect(textOf('.notice')).toContain('Nothing to remove')
  })

  it('never waits longer than a second for an answer', async () => {
    vi.useFakeTimers()
    fake.page = () => new Promise(() => undefined)
    const opening = open()
    await vi.advanceTimersByTimeAsync(1000)
    await opening
    vi.useRealTimers()
    expect(textOf('.notice')).toContain('No answer from this page')
  })

  it('takes no malformed answer', async () => {
    fake.page = () => ({ site: 'example.org', state: 'cleaned', findings: 'many' })
    await open()
    expect(textOf('.notice')).toContain('Reload needed')
  })

  describe('the menu', () => {
    const labels = () => [...document.querySelectorAll('[role=menuitem]')].map(({ textContent }) => textContent)
    const key = (name: string) => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      )
    }

    it('opens, goes round by arrow keys, and closes at Escape without the popup', async () => {
      await open(cleaned)
      await press('#menu-button')
      expect(get('#menu').hidden).toBe(false)
      expect(document.activeElement?.id).toBe('copy-text')
      key('ArrowUp')
      expect(document.activeElement?.id).toBe('open-about')
      key('ArrowDown')
      key('ArrowDown')
      expect(document.activeElement?.id).toBe('copy-markdown')
      key('Escape')
      expect(get('#menu').hidden).toBe(true)
      expect(document.activeElement?.id).toBe('menu-button')
      expect(close).not.toHaveBeenCalled()
    })

    it('stays open, and where it was, when the page changes', async () => {
      await open(cleaned)
      await press('#menu-button')
      key('End')
      fake.page = () => ({ ...cleaned, findings: cleaned.findings.slice(1) })
      await tellOfChange()
      expect(get('#menu').hidden).toBe(false)
      expect(document.activeElement?.id).toBe('open-about')
    })

    it.each([
      ['hour', false, 3_600_000],
      ['restart', true, 1e12],
      ['open', false, 1e12],
    ])('pauses: %s', async (length, thisRun, least) => {
      await open(cleaned)
      await press(`#pause-${length}`)
      const { pause } = fake.stored as { pause: { until: number; thisRun?: boolean } }
      expect(pause.until - Date.now()).toBeGreaterThan(least - 10_000)
      expect(pause.thisRun ?? false).toBe(thisRun)
    })

    it('pauses private windows alone from one of them', async () => {
      fake.tab = { ...fake.tab, incognito: true }
      await open(cleaned)
      await press('#pause-hour')
      expect(fake.stored).toEqual({})
      expect(fake.inMemory).toHaveProperty('pause')
    })

    it('tells that a page is no article', async () => {
      await open(cleaned)
      const messages: unknown[] = []
      fake.page = (message) => (messages.push(message), snapshot({ state: 'not-article', told: false }))
      await press('#no-article')
      expect(messages).toEqual([{ type: 'tell-article', article: false }])
      expect(textOf('.notice')).toContain('as you said')
    })

    it('offers what makes sense', async () => {
      await open(snapshot({ state: 'paused' }))
      expect(labels()).toEqual(['Report this page', 'Settings', 'About Lede'])
    })

    it('opens the settings, and closes', async () => {
      await open(cleaned)
      await press('#open-settings')
      expect(fake.callsOf('openOptionsPage')).toHaveLength(1)
      expect(close).toHaveBeenCalledTimes(1)
    })

    it('says which version this is, and goes back at Escape', async () => {
      await open(cleaned)
      await press('#open-about')
      expect(textOf('.sheet')).toContain('Version 1.2.3')
      key('Escape')
      expect(document.activeElement?.id).toBe('menu-button')
      expect(close).not.toHaveBeenCalled()
      expect(get('#stories').querySelectorAll('a')).toHaveLength(2)
    })

    it('writes a report that the reader copies, and sends nothing', async () => {
      const copied: string[] = []
      vi.stubGlobal('navigator', {
        userAgent: 'A browser',
        clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
      })
      await open(cleaned)
      fake.sent.length = 0
      await press('#open-report')
      await tellOfChange()
      await press('#copy-report')
      vi.unstubAllGlobals()
      expect(copied).toHaveLength(1)
      expect(copied[0]).toContain('Page: https://www.example.org/story')
      expect(copied[0]).toContain('follow, inside the text: “Follow us')
      expect(textOf('#copy-report')).toBe('Copied')
      expect(textOf('#status')).toBe('Copied')
      expect(fake.sent).toEqual([])
    })

    it('says when the browser does not let it copy', async () => {
      await open(cleaned)
      await press('#copy-text')
      expect(textOf('#status')).toBe('The browser did not let Lede copy')
    })
  })
})
