// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Story } from '../../../../src/core/report.ts'
import { startPopup } from '../../../../src/extension/popup/start-popup.ts'
import { FakeBrowser, settle } from '../fake-browser.ts'
import { snapshot, story, summary } from '../summaries.ts'

const numbered = (count: number) => Array.from({ length: count }, (_, number) => story(`Story ${String(number + 1)}`))

describe('the list of stories', () => {
  let fake: FakeBrowser
  const close = vi.fn()

  beforeEach(() => {
    fake = new FakeBrowser()
    close.mockClear()
    document.body.replaceWith(document.createElement('body'))
    // jsdom lays nothing out.
    Element.prototype.scrollIntoView = vi.fn()
  })

  const open = async (...groups: readonly (readonly Story[])[]) => {
    const findings = groups.map((stories, place) =>
      summary({ id: place + 1, heading: `Group ${String(place)}`, stories }),
    )
    fake.page = () => snapshot({ findings })
    await startPopup({ browser: fake.api, root: document.body, close })
  }
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
  const get = (selector: string): HTMLElement => {
    const [found] = all(selector)
    if (!found) throw new Error(`no ${selector} in ${document.body.innerHTML}`)
    return found
  }
  const titles = () => all('#stories .group:not([hidden]) ul:not([hidden]) .story:not([hidden]) a').map(textOf)
  const textOf = (element: Element | null) => element?.textContent
  const key = (name: string, parts: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...parts })
    ;(document.activeElement ?? document.body).dispatchEvent(event)
    return event
  }
  const type = (text: string) => {
    const filter = get('#filter')
    Object.assign(filter, { value: text })
    filter.dispatchEvent(new Event('input'))
  }

  it('says so when the filter leaves no story', async () => {
    await open(numbered(10))
    expect(get('.none').hidden).toBe(true)
    type('nowhere')
    expect([get('.none').hidden, textOf(get('.none'))]).toEqual([false, '0 stories found'])
    type('story 7')
    expect(get('.none').hidden).toBe(true)
  })

  it('tells stories on other sites by their host, and none of the page’s own site', async () => {
    await open([
      story('Here', { url: 'https://news.example.org/a', section: 'Town' }),
      story('There', { url: 'https://www.lantern.example/b', section: 'Essays' }),
    ])
    expect(all('.about').map(textOf)).toEqual(['Town', 'lantern.example · Essays'])
  })

  it('does not repeat a group’s name with its stories', async () => {
    await open([story('One', { section: 'Group 0', time: 'today' }), story('Two', { section: 'Town' })])
    expect(all('.about').map(textOf)).toEqual(['today', 'Town'])
  })

  it('shows the host behind letters that look like others', async () => {
    await open([story('There', { url: 'https://exаmple.org/b' })])
    expect(textOf(get('.about'))).toMatch(/^xn--/)
  })

  it('keeps titles of any direction to themselves', async () => {
    await open([story('عنوان')])
    expect(get('.story a').dir).toBe('auto')
  })

  describe('the filter', () => {
    it('is there from ten stories on', async () => {
      await open(numbered(9))
      expect(all('#filter')).toEqual([])
      await open(numbered(10))
      expect(all('#filter')).toHaveLength(1)
    })

    it('finds all words in title and small type, without case and accents, and tells how many', async () => {
      const found = story('Une soirée à l’Élysée', { section: 'Politique' })
      await open(numbered(9), [found])
      type('POLIT elysee')
      expect(titles()).toEqual([found.title])
      expect(all('.group:not([hidden]) .count').map(textOf)).toEqual(['1'])
      expect(textOf(get('#status'))).toBe('1 story found')
      type('nowhere')
      expect(titles()).toEqual([])
      expect(textOf(get('#status'))).toBe('0 stories found')
    })

    it('hides stories, and takes none out of the list', async () => {
      await open(numbered(12))
      type('Story 12')
      expect(titles()).toEqual(['Story 12'])
      expect(all('#stories a[href]')).toHaveLength(12)
    })

    it('takes letters typed anywhere', async () => {
      await open(numbered(12))
      key('s')
      expect(document.activeElement?.id).toBe('filter')
    })

    it.each([
      ['s', { ctrlKey: true }],
      [' ', {}],
      ['F5', {}],
    ])('leaves %j %j to others', async (name, parts) => {
      await open(numbered(12))
      expect(key(name, parts).defaultPrevented).toBe(false)
      expect(document.activeElement).toBe(document.body)
    })

    it('is emptied by Escape, which closes the popup only then', async () => {
      await open(numbered(12))
      get('#filter').focus()
      type('Story 12')
      key('Escape')
      expect(titles()).toHaveLength(12)
      expect(close).not.toHaveBeenCalled()
      key('Escape')
      expect(close).toHaveBeenCalledTimes(1)
    })

    it.each([
      [{}, true],
      [{ ctrlKey: true }, false],
    ])('opens the first story left at Enter %j', async (parts, active) => {
      await open(numbered(12))
      get('#filter').focus()
      type('Story 12')
      key('Enter', parts)
      await settle()
      expect(fake.callsOf('tabs.create')).toMatchObject([{ url: 'https://example.org/Story%2012', active }])
    })

    it('stays as it is when the page changes', async () => {
      await open(numbered(12))
      get('#filter').focus()
      type('Story 1')
      fake.page = () => snapshot({ findings: [summary({ heading: 'Group 0', stories: numbered(11) })] })
      await fake.deliver({ type: 'page-changed', state: 'cleaned', findings: 1 }, { tab: { id: 7 } } as never)
      await settle()
      expect(titles()).toEqual(['Story 1', 'Story 10', 'Story 11'])
      expect(document.activeElement?.id).toBe('filter')
    })
  })

  describe('arrow keys', () => {
    it('go from story to story and stop at the ends', async () => {
      await open(numbered(2), [story('Last')])
      key('ArrowDown')
      expect(textOf(document.activeElement)).toBe('Story 1')
      key('ArrowDown')
      key('ArrowDown')
      expect(textOf(document.activeElement)).toBe('Last')
      key('ArrowDown')
      expect(textOf(document.activeElement)).toBe('Last')
      key('Home')
      expect(textOf(document.activeElement)).toBe('Story 1')
      key('ArrowUp')
      expect(textOf(document.activeElement)).toBe('Story 1')
      key('End')
      expect(textOf(document.activeElement)).toBe('Last')
    })

    it('go between the filter and the first story that is left', async () => {
      await open(numbered(12))
      get('#filter').focus()
      type('Story 12')
      key('ArrowDown')
      expect(textOf(document.activeElement)).toBe('Story 12')
      key('ArrowUp')
      expect(document.activeElement?.id).toBe('filter')
      expect(key('Home').defaultPrevented).toBe(false)
    })

    it('stop at the heading of a folded group, not at what is in it', async () => {
      await open(numbered(2), [story('Last')])
      get('#fold-0').click()
      document.body.focus()
      get('#fold-0').blur()
      key('ArrowDown')
      expect(document.activeElement?.id).toBe('fold-0')
      key('ArrowDown')
      expect(textOf(document.activeElement)).toBe('Last')
    })

    it('are left alone where the reader is elsewhere', async () => {
      await open(numbered(2))
      get('#removed-summary').focus()
      expect(key('ArrowDown').defaultPrevented).toBe(false)
    })
  })

  describe('a group', () => {
    it('folds, is remembered by its name alone, and keeps its links', async () => {
      await open(numbered(2))
      get('#fold-0').click()
      await settle()
      expect([get('#fold-0').getAttribute('aria-expanded'), titles()]).toEqual(['false', []])
      expect(all('#stories a[href]')).toHaveLength(2)
      expect(fake.stored).toEqual({ folded: ['group 0'] })
      document.body.replaceWith(document.createElement('body'))
      await open(numbered(3))
      expect(titles()).toEqual([])
      get('#fold-0').click()
      expect(titles()).toHaveLength(3)
      await settle()
      expect(fake.stored).toEqual({ folded: [] })
    })

    it('is not remembered in a private window', async () => {
      fake.tab = { ...fake.tab, incognito: true }
      await open(numbered(2))
      get('#fold-0').click()
      await settle()
      expect(fake.stored).toEqual({})
    })

    it('shows what a filter finds although it is folded', async () => {
      fake.stored = { folded: ['group 0'] }
      await open(numbered(12))
      type('Story 12')
      expect(titles()).toEqual(['Story 12'])
      type('')
      expect(titles()).toEqual([])
    })

    it('takes no garbage for folded groups', async () => {
      fake.stored = { folded: 'all' }
      await open(numbered(2))
      expect(titles()).toHaveLength(2)
    })

    it('opens all its stories behind the page, one beside the other, and says so', async () => {
      await open(numbered(10))
      get('.group-actions button').click()
      await settle()
      const calls = fake.callsOf('tabs.create') as readonly { index: number; active: boolean }[]
      expect(calls.map(({ index }) => index)).toEqual(Array.from({ length: 10 }, (_, place) => 4 + place))
      expect(calls.some(({ active }) => active)).toBe(false)
      expect(textOf(get('#status'))).toBe('10 stories opened')
      expect(close).not.toHaveBeenCalled()
    })

    it('asks before it opens more than ten', async () => {
      await open(numbered(11))
      get('.group-actions button').click()
      expect(textOf(get('.question'))).toBe('Open 11 tabs?')
      expect(textOf(document.activeElement)).toBe('Open')
      all('.group-actions button')[1]?.click()
      expect(fake.callsOf('tabs.create')).toEqual([])
      expect(textOf(document.activeElement)).toBe('Open all')
      get('.group-actions button').click()
      get('.group-actions button').click()
      await settle()
      expect(fake.callsOf('tabs.create')).toHaveLength(11)
    })

    it('opens what the filter left', async () => {
      await open(numbered(12))
      type('Story 1')
      get('.group-actions button').click()
      await settle()
      expect(fake.callsOf('tabs.create')).toHaveLength(4)
    })

    it('of one story offers nothing', async () => {
      await open(numbered(1))
      expect(all('.group-actions button')).toEqual([])
    })
  })
})
