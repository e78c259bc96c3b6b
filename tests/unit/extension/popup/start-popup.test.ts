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

  describe('on a cleaned page', () => {
    beforeEach(() => open(cleaned))

    it('names the site, its switch, and how much was removed', () => {
      expect(textOf('h1')).toBe('example.org')
      expect(get('[role=switch]').getAttribute('aria-checked')).toBe('true')
      expect(get('[role=switch]').getAttribute('aria-label')).toContain('example.org')
      expect(textOf('#summary')).toBe('1 promotional line, 2 pointers to other stories')
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

    it('says what was removed and why, folded away', () => {
      expect(get('#removed').hasAttribute('open')).toBe(false)
      expect(textOf('#removed .finding')).toContain('Follow us')
      expect(plain(textOf('#removed .reason'))).toBe('says “follow us on telegram”')
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

    it('brings a finding back and hides it again', async () => {
      const messages: unknown[] = []
      fake.page = (message) => {
        messages.push(message)
        return { ...cleaned, findings: cleaned.findings.map((finding) => ({ ...finding, restored: finding.id === 2 })) }
      }
      await press('#restore-2')
      expect(messages).toEqual([{ type: 'restore', finding: 2, restored: true }])
      expect(get('#stories').querySelectorAll('a')).toHaveLength(0)
      await press('#restore-2')
      expect(messages.at(-1)).toEqual({ type: 'restore', finding: 2, restored: false })
    })

    it('stores the choice for the site and shows the new state when the page tells of it', async () => {
      await press('[role=switch]')
      expect(fake.stored).toEqual({ 'site:example.org': { enabled: false } })
      fake.page = () => snapshot({ state: 'off' })
      await fake.deliver({ type: 'page-changed', state: 'off', findings: 0 }, {
        tab: { id: 7 },
      } as Runtime.MessageSender)
      await settle()
      expect(get('[role=switch]').getAttribute('aria-checked')).toBe('false')
      expect(textOf('.notice')).toContain('Off on this site')
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
      expect(textOf('#summary')).toBe('2 pointers to other stories')
      expect(get('#removed').hasAttribute('open')).toBe(true)
      expect(document.activeElement?.textContent).toBe('One')
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
    fake.page = (message) => (JSON.stringify(message).includes('clean-anyway') ? cleaned : snapshot())
    await press('.action')
    expect(textOf('#summary')).toContain('1 promotional line')
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
})
