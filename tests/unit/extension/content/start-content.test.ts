// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.city.example.org/story"}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { analysis, analyzePage } from '../../../../src/core/analyze-page.ts'
import type { Finding } from '../../../../src/core/report.ts'
import { HIDDEN_ATTRIBUTE } from '../../../../src/edits/page-edits.ts'
import { startContent } from '../../../../src/extension/content/start-content.ts'
import { isPageSnapshot, type PageSnapshot } from '../../../../src/extension/page-snapshot.ts'
import { packCues } from '../../../../src/core/text/pack-cues.ts'
import { en } from '../../../../src/rules/languages/en.ts'
import { FakeBrowser, settle } from '../fake-browser.ts'

const ARTICLE =
  '<article><p>Words</p><p class="promo" id="a">Follow us</p><p lang="de" id="b">Folgen Sie uns</p></article>'
const SHOP = '<p class="promo">Follow us</p>'
const OFF = { 'site:example.org': { enabled: false } }
const ON = { 'site:example.org': { enabled: true } }
const english = packCues(en)
const de = { ...english, language: 'de' }
const EDITION = 'of this build'

const FOLLOW = { rule: 'cue:follow', detail: 'follow us' }

/** Stands in for the engine: `.promo` is a find, and one of stories if it links; German ones only with German cues. */
const analyze = vi.fn<typeof analyzePage>((page, { cues, assumeArticle }) => {
  const isArticle = page.querySelector('article') !== null
  const selector = cues.some(({ language }) => language === 'de') ? '.promo, [lang=de]' : '.promo'
  const elements = isArticle || assumeArticle ? [...page.querySelectorAll(selector)] : []
  const findings = elements.map((element): Finding => {
    const about = { place: 'inside', elements: [element], text: element.textContent } as const
    const stories = [...element.querySelectorAll('a')].map(({ textContent, href }) => ({
      title: textContent,
      url: href,
    }))
    return stories.length > 0
      ? { ...about, detector: 'story-list', kind: 'related', evidence: [], stories }
      : { ...about, detector: 'follow', kind: 'promotion', evidence: [FOLLOW], stories }
  })
  return { article: { verdict: isArticle ? 'yes' : 'no', evidence: [] }, findings }
})

function* inOneStep(...reading: Parameters<typeof analyze>): ReturnType<typeof analysis> {
  yield
  return analyze(...reading)
}

/** Longer than any page may take to become an article. */
const LONG = 20_000

describe('content script', () => {
  let fake: FakeBrowser
  let language: string | undefined

  beforeEach(() => {
    fake = new FakeBrowser()
    language = undefined
    analyze.mockClear()
  })

  /** Ends what the test's content script started. */
  afterEach(async () => {
    document.body.replaceChildren()
    fake.storageFails = false
    fake.replies = () => undefined
    fake.store(OFF)
    await settle()
    vi.restoreAllMocks()
    vi.useRealTimers()
    history.replaceState(null, '', '/story')
  })

  const start = (html: string) => {
    document.body.innerHTML = html
    startContent({
      browser: fake.api,
      window,
      analysis: inOneStep,
      languageHint: () => ({ ...(language && { language }) }),
      english,
      edition: EDITION,
    })
  }
  const open = async (html: string) => {
    start(html)
    await settle()
  }
  const isRequest = (message: unknown) => JSON.stringify(message).includes('get-cues')
  const told = () => fake.sent.filter((message) => !isRequest(message))
  const hidden = () => [...document.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)].map(({ id }) => id)
  const ask = async (message: object): Promise<PageSnapshot> => {
    const answer = await fake.deliver(message)
    if (!isPageSnapshot(answer)) throw new Error(`no snapshot: ${JSON.stringify(answer)}`)
    return answer
  }
  const store = async (choice: Readonly<Record<string, unknown>>) => {
    fake.store(choice)
    await settle()
  }

  it('cleans an article and tells of it', async () => {
    await open(ARTICLE)
    expect(hidden()).toEqual(['a'])
    expect(told()).toEqual([{ type: 'page-changed', state: 'cleaned', findings: 1 }])
    const { site, state, findings } = await ask({ type: 'get-snapshot' })
    expect([site, state]).toEqual(['city.example.org', 'cleaned'])
    expect(findings).toMatchObject([{ detector: 'follow', text: 'Follow us', restored: false }])
    expect(JSON.stringify(findings)).not.toContain('elements')
  })

  it('leaves nothing behind on another page but an ear for the next address and for the extension', async () => {
    vi.useFakeTimers()
    const observe = vi.spyOn(MutationObserver.prototype, 'observe')
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect')
    await open(SHOP)
    await vi.advanceTimersByTimeAsync(LONG)
    expect(document.body.innerHTML).toBe(SHOP)
    expect(disconnect).toHaveBeenCalledTimes(observe.mock.calls.length)
    expect(vi.getTimerCount()).toBe(0)
    expect(fake.sent).toEqual([])
    analyze.mockClear()
    document.body.innerHTML = ARTICLE
    await vi.advanceTimersByTimeAsync(LONG)
    expect(analyze).not.toHaveBeenCalled()
    expect((await ask({ type: 'get-snapshot' })).state).toBe('not-article')
  })

  it('sees an article that is written late', async () => {
    vi.useFakeTimers()
    await open(SHOP)
    await vi.advanceTimersByTimeAsync(3000)
    document.body.innerHTML = ARTICLE
    await vi.advanceTimersByTimeAsync(100)
    expect(hidden()).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(LONG)
    document.querySelector('article')?.insertAdjacentHTML('afterbegin', '<p class="promo" id="late">Join us</p>')
    await vi.advanceTimersByTimeAsync(100)
    expect(hidden()).toEqual(['late', 'a'])
  })

  describe('while the page is on its way', () => {
    const loading = () => vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading')
    const parsed = () => {
      vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('interactive')
      document.dispatchEvent(new Event('readystatechange'))
    }

    it('reads nothing, and all of it at once when it is there', async () => {
      loading()
      await open(ARTICLE)
      expect(analyze).not.toHaveBeenCalled()
      parsed()
      expect(hidden()).toEqual(['a'])
    })

    it('learns that the site is off, and never reads it', async () => {
      loading()
      fake.stored = OFF
      await open(ARTICLE)
      parsed()
      await settle()
      expect(analyze).not.toHaveBeenCalled()
      expect((await ask({ type: 'get-snapshot' })).state).toBe('off')
    })

    it('does not wait for slow storage, and gives the page back when it says no', async () => {
      fake.stored = OFF
      start(ARTICLE)
      expect(hidden()).toEqual(['a'])
      await settle()
      expect(document.body.innerHTML).toBe(ARTICLE)
      expect(told()).toEqual([{ type: 'page-changed', state: 'off', findings: 0 }])
    })

    it('tells nobody of a page that is prepared beside the one in front, before it is in front itself', async () => {
      Object.defineProperty(Document.prototype, 'prerendering', { configurable: true, value: true })
      await open(ARTICLE)
      expect(hidden()).toEqual(['a'])
      expect(told()).toEqual([])
      Reflect.deleteProperty(Document.prototype, 'prerendering')
      document.dispatchEvent(new Event('prerenderingchange'))
      await settle()
      expect(told()).toMatchObject([{ state: 'cleaned' }])
    })
  })

  it('says when an article has nothing to remove', async () => {
    await open('<article><p>Words</p></article>')
    expect((await ask({ type: 'get-snapshot' })).state).toBe('nothing-found')
  })

  it('touches nothing on a site that is off', async () => {
    fake.stored = OFF
    await open(ARTICLE)
    expect(document.body.innerHTML).toBe(ARTICLE)
    expect(await ask({ type: 'get-snapshot' })).toEqual({ site: 'city.example.org', state: 'off', findings: [] })
    expect(told()).toEqual([{ type: 'page-changed', state: 'off', findings: 0 }])
  })

  describe('in a private window', () => {
    const inPrivate = async (choice: unknown) => {
      Object.assign(fake.api.extension, { inIncognitoContext: true })
      fake.replies = (message) => (JSON.stringify(message).includes('get-choice') ? choice : undefined)
      await open(ARTICLE)
    }

    it('asks the background for the choice, and follows it', async () => {
      await inPrivate({ enabled: false })
      expect(fake.sent).toContainEqual({ type: 'get-choice', host: 'www.city.example.org' })
      expect(document.body.innerHTML).toBe(ARTICLE)
      fake.replies = () => ({ enabled: true })
      expect(await fake.deliver({ type: 'choice-changed' })).toBeUndefined()
      await settle()
      expect(hidden()).toEqual(['a'])
    })

    it("falls back to the reader's other choices when the background does not answer", async () => {
      fake.stored = OFF
      await inPrivate(undefined)
      expect(document.body.innerHTML).toBe(ARTICLE)
    })
  })

  it('does not ask the background for the choice in a normal window', async () => {
    await open(ARTICLE)
    expect(fake.sent).not.toContainEqual(expect.objectContaining({ type: 'get-choice' }))
  })

  it('follows the switch at once, and restores the page exactly', async () => {
    await open(ARTICLE)
    await store(OFF)
    expect(document.body.innerHTML).toBe(ARTICLE)
    await store(ON)
    expect(hidden()).toEqual(['a'])
    await store({ 'site:city.example.org': { enabled: false } })
    expect(document.body.innerHTML).toBe(ARTICLE)
    await store(OFF)
    expect(told()).toMatchObject(['cleaned', 'off', 'cleaned', 'off'].map((state) => ({ state })))
  })

  it('does not watch a page that was switched off', async () => {
    await open(ARTICLE)
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect')
    await store(OFF)
    expect(disconnect).toHaveBeenCalledTimes(1)
  })

  it('leaves a kind alone at once when the reader wants that, and cleans it again', async () => {
    await open(ARTICLE)
    await store({ settings: { promotions: false } })
    expect(document.body.innerHTML).toBe(ARTICLE)
    expect(await ask({ type: 'get-snapshot' })).toMatchObject({ state: 'nothing-found', findings: [] })
    await store({ settings: { promotions: true, pointers: false, blocks: false } })
    expect(hidden()).toEqual(['a'])
  })

  describe('where one line shall stay in place of a block', () => {
    const BLOCK =
      ARTICLE + '<ul class="promo" id="list"><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>'
    const LINED = { settings: { blockLine: true } }
    const lines = () => [...document.querySelectorAll('lede-line')].map((line) => line.nextElementSibling?.id)

    beforeEach(() => {
      vi.useFakeTimers()
      fake.stored = { ...LINED }
    })

    it('puts one before the block, and none before what is no block of stories', async () => {
      await open(BLOCK)
      await vi.advanceTimersByTimeAsync(1000)
      expect(lines()).toEqual(['list'])
      expect(hidden()).toEqual(['a', 'list'])
      await store({ settings: {} })
      expect(lines()).toEqual([])
      await store(LINED)
      await store(OFF)
      expect(document.body.innerHTML).toBe(BLOCK)
    })

    it('keeps its room free as long as the page may be taken over by its own scripts', async () => {
      const state = vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('interactive')
      await open(BLOCK)
      const mark = () => document.querySelector('#list')?.getAttribute(HIDDEN_ATTRIBUTE)
      expect([lines(), mark()]).toEqual([[], 'line'])
      await vi.advanceTimersByTimeAsync(2000)
      expect([lines(), mark()]).toEqual([[], 'line'])
      state.mockRestore()
      await vi.advanceTimersByTimeAsync(2000)
      expect([lines(), mark()]).toEqual([['list'], ''])
    })

    it('opens that block alone when it is pressed, which the popup then tells', async () => {
      const press: (() => void)[] = []
      const attach = Reflect.get<Element, 'attachShadow'>(Element.prototype, 'attachShadow')
      vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
        const shadow = attach.call(this, init)
        press.push(() => shadow.querySelector('button')?.click())
        return shadow
      })
      await open(BLOCK)
      await vi.advanceTimersByTimeAsync(1000)
      press[0]?.()
      expect(lines()).toEqual([])
      expect(hidden()).toEqual(['a'])
      expect(document.activeElement?.textContent).toBe('One')
      const { findings } = await ask({ type: 'get-snapshot' })
      expect(findings.map(({ restored }) => restored)).toEqual([false, true])
      await ask({ type: 'restore', finding: findings[1]?.id, restored: false, show: false })
      expect(lines()).toEqual(['list'])
    })

    it('leaves none before what the reader keeps', async () => {
      await open(BLOCK)
      await vi.advanceTimersByTimeAsync(1000)
      expect(lines()).toEqual(['list'])
      await store({ 'site:example.org': { enabled: true, keep: ['story-list: '] } })
      expect(lines()).toEqual([])
    })
  })

  it('hides on the screen alone when the page shall be printed as it is', async () => {
    fake.stored = { settings: { print: false } }
    await open(ARTICLE)
    expect(document.querySelector('#a')?.getAttribute(HIDDEN_ATTRIBUTE)).toBe('screen')
    await store({ settings: { print: true } })
    expect(document.querySelector('#a')?.getAttribute(HIDDEN_ATTRIBUTE)).toBe('')
  })

  it('cleans when storage fails', async () => {
    fake.storageFails = true
    await open(ARTICLE)
    expect(hidden()).toEqual(['a'])
  })

  it("asks for the cues of the page's own language and adds what they find", async () => {
    language = 'de'
    fake.replies = (message) => (isRequest(message) ? de : undefined)
    await open(ARTICLE)
    expect(fake.sent).toContainEqual({ type: 'get-cues', language: 'de' })
    expect(hidden()).toEqual(['a', 'b'])
  })

  it('asks once more when the background was stopped while it answered', async () => {
    language = 'de'
    let answers = 0
    fake.replies = (message) => (isRequest(message) && ++answers > 1 ? de : undefined)
    await open(ARTICLE)
    expect(hidden()).toEqual(['a', 'b'])
  })

  it.each([
    ['an English page', 'en'],
    ['a page of unknown language', undefined],
  ])('asks for no cues on %s: it has the English ones', async (_, lang) => {
    language = lang
    await open(ARTICLE)
    expect(fake.sent.filter(isRequest)).toEqual([])
    expect(analyze).toHaveBeenCalledTimes(1)
    expect(analyze).toHaveBeenLastCalledWith(document, expect.objectContaining({ cues: [english] }))
  })

  it('has the cues of a language that the first tag names before it reads the page', async () => {
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading')
    language = 'de'
    document.documentElement.lang = 'de-AT'
    fake.replies = (message) => (isRequest(message) ? de : undefined)
    history.replaceState(null, '', '/story-of-the-day')
    await open(ARTICLE)
    document.dispatchEvent(new Event('readystatechange'))
    expect(hidden()).toEqual(['a', 'b'])
    await settle()
    document.documentElement.removeAttribute('lang')
    expect(analyze).toHaveBeenCalledTimes(1)
    expect(fake.sent.filter(isRequest)).toHaveLength(1)
  })

  it('has kept ones before it reads the page, and asks nobody', async () => {
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading')
    language = 'de'
    document.documentElement.lang = 'de-AT'
    fake.stored = { 'cues:de': { ...de, edition: EDITION } }
    history.replaceState(null, '', '/story-of-the-day')
    await open(ARTICLE)
    document.dispatchEvent(new Event('readystatechange'))
    expect(hidden()).toEqual(['a', 'b'])
    await settle()
    document.documentElement.removeAttribute('lang')
    expect(fake.sent.filter(isRequest)).toEqual([])
  })

  it('asks nobody for cues of a page whose site is off', async () => {
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading')
    fake.stored = OFF
    document.documentElement.lang = 'de'
    history.replaceState(null, '', '/story-of-the-day')
    await open(ARTICLE)
    document.dispatchEvent(new Event('readystatechange'))
    await settle()
    document.documentElement.removeAttribute('lang')
    expect(fake.sent.filter(isRequest)).toEqual([])
  })

  it('asks nobody for cues early where the address is as short as an application’s', async () => {
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading')
    document.documentElement.lang = 'de'
    await open(SHOP)
    document.dispatchEvent(new Event('readystatechange'))
    await settle()
    document.documentElement.removeAttribute('lang')
    expect(analyze).toHaveBeenCalledTimes(1)
    expect(fake.sent).toEqual([])
  })

  it('waits a moment for such cues, and reads the page without them where none come', async () => {
    vi.useFakeTimers()
    const readyState = vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading')
    document.documentElement.lang = 'de'
    fake.replies = (message) => (isRequest(message) ? new Promise(() => undefined) : undefined)
    history.replaceState(null, '', '/story-of-the-day')
    await open(ARTICLE)
    document.documentElement.removeAttribute('lang')
    readyState.mockReturnValue('interactive')
    document.dispatchEvent(new Event('readystatechange'))
    expect(hidden()).toEqual([])
    await vi.advanceTimersByTimeAsync(50)
    expect(hidden()).toEqual(['a'])
  })

  it('lives without an answer from the background', async () => {
    language = 'de'
    fake.replies = () => {
      throw new Error('Extension context invalidated.')
    }
    await open(ARTICLE)
    expect(hidden()).toEqual(['a'])
  })

  it('cleans any page that the reader calls an article', async () => {
    await open(SHOP)
    const { state, findings } = await ask({ type: 'tell-article', article: true })
    expect([state, findings.length]).toEqual(['cleaned', 1])
    expect((await ask({ type: 'get-snapshot' })).told).toBe(true)
    expect(hidden()).toHaveLength(1)
    await store(OFF)
    expect(document.body.innerHTML).toBe(SHOP)
  })

  it('leaves a page that the reader calls no article', async () => {
    await open(ARTICLE)
    expect(await ask({ type: 'tell-article', article: false })).toMatchObject({ state: 'not-article', told: false })
    expect(document.body.innerHTML).toBe(ARTICLE)
    await ask({ type: 'tell-article', article: true })
    expect(hidden()).toEqual(['a'])
  })

  it('cleans every page of a site whose pages the reader calls articles', async () => {
    fake.stored = { 'site:example.org': { enabled: true, article: true } }
    await open(SHOP)
    expect(hidden()).toHaveLength(1)
    await store(ON)
    expect(document.body.innerHTML).toBe(SHOP)
  })

  it.each(['follow: follow us', '/story follow: follow us'])('keeps what the reader wants to keep: %s', async (key) => {
    fake.stored = { 'site:example.org': { enabled: true, keep: [key] } }
    await open(ARTICLE)
    expect(document.body.innerHTML).toBe(ARTICLE)
    expect((await ask({ type: 'get-snapshot' })).findings).toMatchObject([{ restored: true }])
  })

  it.each(['follow: join us', '/another follow: follow us'])('does not take this for it: %s', async (key) => {
    fake.stored = { 'site:example.org': { enabled: true, keep: [key] } }
    await open(ARTICLE)
    expect(hidden()).toEqual(['a'])
  })

  it('stands still during a pause, and goes on after it', async () => {
    vi.useFakeTimers()
    fake.stored = { pause: { until: Date.now() + 60_000 } }
    await open(ARTICLE)
    expect(document.body.innerHTML).toBe(ARTICLE)
    expect((await ask({ type: 'get-snapshot' })).state).toBe('paused')
    await vi.advanceTimersByTimeAsync(60_000)
    vi.useRealTimers()
    expect(hidden()).toEqual(['a'])
  })

  it('ends a pause by its own clock when that is set forward meanwhile, and leaves the page whole', async () => {
    vi.useFakeTimers()
    fake.stored = { pause: { until: Date.now() + 60_000 } }
    await open(ARTICLE)
    vi.setSystemTime(Date.now() + 3_600_000)
    expect(document.body.innerHTML).toBe(ARTICLE)
    // at the latest when the pause would have been over
    await vi.advanceTimersByTimeAsync(60_000)
    expect(hidden()).toEqual(['a'])
  })

  it('goes on with a pause when the clock is set back, until it shows the end', async () => {
    vi.useFakeTimers()
    fake.stored = { pause: { until: Date.now() + 60_000 } }
    await open(ARTICLE)
    vi.setSystemTime(Date.now() - 3_600_000)
    await vi.advanceTimersByTimeAsync(120_000)
    expect((await ask({ type: 'get-snapshot' })).state).toBe('paused')
    expect(document.body.innerHTML).toBe(ARTICLE)
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(hidden()).toEqual(['a'])
  })

  it('does not ask all the time during a pause without end', async () => {
    vi.useFakeTimers()
    fake.stored = { pause: { until: Number.MAX_SAFE_INTEGER } }
    await open(ARTICLE)
    const get = vi.spyOn(fake.api.storage.local, 'get')
    await vi.advanceTimersByTimeAsync(3_600_000)
    vi.useRealTimers()
    expect(get).not.toHaveBeenCalled()
  })

  it('leads to a finding, which it brings back', async () => {
    await open(ARTICLE)
    const [finding] = (await ask({ type: 'get-snapshot' })).findings
    const calls: string[] = []
    Object.assign(Element.prototype, {
      scrollIntoView(this: Element) {
        calls.push(`scroll to ${this.id}`)
      },
      animate(this: Element) {
        calls.push(`frame ${this.id}`)
      },
    })
    expect((await ask({ type: 'restore', finding: finding?.id, restored: true, show: true })).findings).toMatchObject([
      { restored: true },
    ])
    expect(calls).toEqual(['scroll to a', 'frame a'])
    expect(document.body.innerHTML).toBe(ARTICLE)
  })

  it('brings a finding back for this visit, and hides it again', async () => {
    await open(ARTICLE)
    const [finding] = (await ask({ type: 'get-snapshot' })).findings
    const restored = await ask({ type: 'restore', finding: finding?.id, restored: true })
    expect(restored.findings).toMatchObject([{ id: finding?.id, restored: true }])
    expect(document.body.innerHTML).toBe(ARTICLE)
    expect(told().at(-1)).toEqual({ type: 'page-changed', state: 'cleaned', findings: 0 })
    await ask({ type: 'restore', finding: finding?.id, restored: false })
    expect(hidden()).toEqual(['a'])
  })

  it('follows a page that changes, and keeps the numbers of its findings', async () => {
    vi.useFakeTimers()
    await open(ARTICLE)
    const before = await ask({ type: 'get-snapshot' })
    document.querySelector('article')?.insertAdjacentHTML('afterbegin', '<p class="promo" id="late">Join us</p>')
    await vi.advanceTimersByTimeAsync(100)
    expect(hidden()).toEqual(['late', 'a'])
    const after = await ask({ type: 'get-snapshot' })
    expect(after.findings[1]?.id).toBe(before.findings[0]?.id)
    expect(after.findings[0]?.id).not.toBe(before.findings[0]?.id)
  })

  describe('when a page moves', () => {
    beforeEach(() => {
      vi.useFakeTimers()
    })
    const moved = () => vi.advanceTimersByTimeAsync(100)
    const part = (id: string): HTMLElement => {
      const element = document.getElementById(id)
      if (!element) throw new Error(`no ${id}`)
      return element
    }

    it('shows a hidden element at once that has grown, and judges it anew', async () => {
      await open(ARTICLE)
      part('a').append(` ${'The mayor said so. '.repeat(9)}`)
      await settle()
      expect(hidden()).toEqual([])
      part('a').className = ''
      await moved()
      expect(hidden()).toEqual([])
    })

    it.each([
      [
        'says something else',
        () => {
          part('a').textContent = 'Words'
        },
      ],
      [
        'is no longer called a promotion',
        () => {
          part('a').className = 'text'
        },
      ],
    ])('judges a hidden element anew that %s', async (_, change) => {
      await open(ARTICLE)
      change()
      analyze.mockReturnValueOnce({ article: { verdict: 'yes', evidence: [] }, findings: [] })
      await moved()
      expect(hidden()).toEqual([])
    })

    it('does not hide what the page changes in a rest of its reading', async () => {
      document.body.innerHTML = '<article><p>Words</p></article>'
      const analysis = function* (...reading: Parameters<typeof analyze>) {
        const report = analyze(...reading)
        yield
        return report
      }
      startContent({
        browser: fake.api,
        window,
        analysis,
        languageHint: () => ({ ...(language && { language }) }),
        english,
        edition: EDITION,
      })
      await settle()
      let now = 0
      vi.spyOn(performance, 'now').mockImplementation(() => (now += 10))
      document.querySelector('article')?.insertAdjacentHTML('afterbegin', '<p class="promo" id="late">Join us</p>')
      await vi.advanceTimersByTimeAsync(16)
      expect(analyze).toHaveBeenCalledTimes(2)
      part('late').textContent = 'Words of the reporter'
      part('late').className = ''
      await vi.advanceTimersByTimeAsync(1)
      expect(analyze).toHaveBeenCalledTimes(2)
      expect(hidden()).toEqual([])
    })

    it('drops what it found when the address changes, and reads the next article', async () => {
      await open(ARTICLE)
      history.pushState(null, '', '/next')
      document.body.innerHTML = SHOP
      window.dispatchEvent(new Event('popstate'))
      await moved()
      expect(document.body.innerHTML).toBe(SHOP)
      expect((await ask({ type: 'get-snapshot' })).state).toBe('not-article')
      history.pushState(null, '', '/story')
      window.dispatchEvent(new Event('popstate'))
      await vi.advanceTimersByTimeAsync(2000)
      document.body.innerHTML = ARTICLE
      await moved()
      expect(hidden()).toEqual(['a'])
    })
  })

  it('leaves a page alone that the engine cannot read', async () => {
    analyze.mockImplementationOnce(() => {
      throw new Error('hostile')
    })
    await open(ARTICLE)
    expect(document.body.innerHTML).toBe(ARTICLE)
    expect((await ask({ type: 'get-snapshot' })).state).toBe('not-article')
  })

  it('goes silent and gives the page back when the extension is gone', async () => {
    await open(ARTICLE)
    Object.assign(fake.api.runtime, { id: undefined })
    document.dispatchEvent(new Event('visibilitychange'))
    expect(document.body.innerHTML).toBe(ARTICLE)
    const sent = fake.sent.length
    history.pushState(null, '', '/elsewhere')
    window.dispatchEvent(new Event('popstate'))
    await settle()
    expect(document.body.innerHTML).toBe(ARTICLE)
    expect(fake.sent.length).toBe(sent)
  })

  it('notices so too when the page changes', async () => {
    vi.useFakeTimers()
    await open(ARTICLE)
    Object.assign(fake.api.runtime, { id: undefined })
    document.querySelector('article')?.append('more')
    await vi.advanceTimersByTimeAsync(100)
    expect(document.querySelector(`[${HIDDEN_ATTRIBUTE}]`)).toBeNull()
  })

  it('ignores strangers and malformed messages', async () => {
    await open(ARTICLE)
    expect(await fake.deliver({ type: 'get-snapshot' }, { id: 'stranger' })).toBeUndefined()
    expect(await fake.deliver({ type: 'restore', finding: 'all' })).toBeUndefined()
  })

  it('catches up when the browser brings a page back from its cache', async () => {
    await open(ARTICLE)
    fake.stored = OFF
    const back = new Event('pageshow')
    Object.defineProperty(back, 'persisted', { value: true })
    window.dispatchEvent(back)
    await settle()
    expect(document.body.innerHTML).toBe(ARTICLE)
    expect(told().at(-1)).toEqual({ type: 'page-changed', state: 'off', findings: 0 })
  })
})
