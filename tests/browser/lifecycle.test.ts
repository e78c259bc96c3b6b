import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { LEAD_PATH } from '../../src/cli/sample/sample-site.ts'
import { fullArticle, unmarkedPage } from './own-pages.ts'
import { hiddenCount, isVisible, markupOf, readPopup } from './page-reading.ts'
import { KINDS, Scene } from './scene.ts'

const GERMAN = '/lokales/bruecke/'
const quiet = () => new Promise((resolve) => setTimeout(resolve, 500))
/** Pages of a browser are kept only if they were left like a reader leaves them. */
const follow = (page: Page, url: string) => page.evaluate(`{ location.href = '${url}' }`)

async function visitCleaned(scene: Scene, host: string): Promise<Page> {
  const page = await scene.visit(`http://${host}.example${LEAD_PATH}`, fullArticle())
  await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
  return page
}

describe.each(KINDS)('through the life of a page, Lede in %s', (kind) => {
  const scene = new Scene(kind)

  const cleaned = (host: string) => visitCleaned(scene, host)
  const noProblems = async () => {
    expect(await scene.driver.problems()).toEqual([])
  }

  it('follows the switch for a page that comes back from the cache', async () => {
    const page = await cleaned('kept')
    await page.evaluate(`{ globalThis.isTheSame = true }`)
    await follow(page, 'http://other.example/')
    await expect.poll(() => page.title()).toBe('Another page')
    await scene.choose('kept.example', false)
    await page.evaluate(`setTimeout(() => history.back())`)
    await expect.poll(() => page.title()).not.toBe('Another page')
    await expect.poll(() => hiddenCount(page)).toBe(0)
    expect(await page.evaluate('globalThis.isTheSame')).toBe(true)
    await scene.choose('kept.example', true)
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    await expect.poll(() => scene.badge(page)).toMatch(/^[1-9]/)
    await noProblems()
  })

  it('cleans and counts in a tab that is duplicated, discarded and come back to', async () => {
    const url = `http://tabs.example${LEAD_PATH}`
    const page = await cleaned('tabs')
    await expect.poll(() => scene.badge(page)).toMatch(/^[1-9]/)
    const [own, hidden] = [await scene.badge(page), await hiddenCount(page)]
    const tabs = async () =>
      (await scene.driver.inBackground(`api.tabs.query({}).then((tabs) =>
        tabs.filter((tab) => tab.url === '${url}').map(({ id, discarded }) => ({ id, discarded })))`)) as readonly {
        readonly id: number
        readonly discarded: boolean
      }[]
    const [first] = await tabs()
    const isRight = async () => {
      const copies = async () => (await scene.driver.pages()).filter((tab) => tab !== page && tab.url() === url)
      await expect.poll(async () => (await copies()).length).toBe(1)
      const [copy] = await copies()
      if (!copy) throw new Error('it is gone again')
      await expect.poll(() => hiddenCount(copy)).toBe(hidden)
      await expect.poll(() => scene.badge(copy)).toBe(own)
      const popup = await scene.openPopup(copy)
      await expect.poll(async () => (await readPopup(popup)).on).toBe('true')
      expect((await readPopup(popup)).groups.length).toBeGreaterThan(0)
      await popup.close()
    }
    await scene.driver.inBackground(`api.tabs.duplicate(${String(first?.id)}).then(() => null)`)
    await expect.poll(async () => (await tabs()).length).toBe(2)
    await isRight()
    await page.bringToFront()
    const second = (await tabs()).find(({ id }) => id !== first?.id)
    await scene.driver.inBackground(`api.tabs.discard(${String(second?.id)}).then(() => null)`)
    const discarded = async () => (await tabs()).find((tab) => tab.discarded)
    await expect.poll(discarded).toBeTruthy()
    await scene.driver.inBackground(
      `api.tabs.update(${String((await discarded())?.id)}, { active: true }).then(() => null)`,
    )
    await expect.poll(discarded).toBeUndefined()
    await isRight()
    if (scene.driver.restoreTab) {
      for (const tab of await scene.driver.pages()) if (tab !== page && tab.url() === url) await tab.close()
      await scene.driver.restoreTab()
      await isRight()
    }
    await noProblems()
  })

  /** Firefox freezes no pages. */
  it.runIf(kind === 'chrome')('follows the switch when a frozen page goes on', async () => {
    const page = await cleaned('frozen')
    await page.evaluate(
      `for (const type of ['freeze', 'resume']) document.addEventListener(type, () => { document.title += type })`,
    )
    const own = await hiddenCount(page)
    await scene.driver.freeze?.(page, true)
    await scene.choose('frozen.example', false)
    await quiet()
    await scene.driver.freeze?.(page, false)
    await expect.poll(() => hiddenCount(page)).toBe(0)
    await expect.poll(() => scene.state(page)).toBe('off')
    expect(await page.title()).toMatch(/freezeresume$/)
    await scene.choose('frozen.example', true)
    await expect.poll(() => hiddenCount(page)).toBe(own)
    await expect.poll(() => scene.badge(page)).toMatch(/^[1-9]/)
    await noProblems()
  })

  it('cleans a page that is written anew', async () => {
    const page = await scene.visit('http://written.example/first', '<!doctype html><title>First</title><p>First</p>')
    await page.evaluate(`{
      document.open()
      document.write(${JSON.stringify(fullArticle())})
      document.close()
    }`)
    await expect.poll(() => isVisible(page, '.more')).toBe(false)
    await noProblems()
  })

  it.each([
    ['without a body', '<!doctype html><html><head><title>Bare</title></head></html>', 'document.body.remove()'],
    ['of frames', '<!doctype html><frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset>', '0'],
    ['without anything', '', 'document.documentElement.remove()'],
  ])('leaves a page alone %s', async (_, html, change) => {
    const page = await scene.visit('http://bare.example/page', html)
    await page.evaluate(change)
    await expect.poll(() => scene.state(page)).toBe('not-article')
    await noProblems()
  })

  it.each([
    ['of the site', `<iframe src="http://framed.example${LEAD_PATH}"></iframe>`],
    ['with its own text', '<iframe srcdoc></iframe>'],
    ['written by the page', '<iframe></iframe>'],
  ])('cleans an article in a frame %s, and gives it back', async (name, frame) => {
    const article = scene.site.put(`http://framed.example${LEAD_PATH}`, fullArticle())
    const url = `${article}?${encodeURIComponent(name)}`
    const fill = `{
      const frame = document.querySelector('iframe')
      frame.style = 'width: 100%; height: 90vh'
      const html = ${JSON.stringify(fullArticle()).replaceAll('<', '\\u003c')}
      if (frame.hasAttribute('srcdoc')) frame.srcdoc = html
      else if (!frame.src) {
        frame.contentDocument.open()
        frame.contentDocument.write(html)
        frame.contentDocument.close()
      }
    }`
    const page = await scene.visit(
      url,
      `<!doctype html><title>Shell</title><link rel="icon" href="data:,">${frame}<iframe class="small" src="${article}"></iframe><script>${fill}</script>`,
    )
    const inFrame = (expression: string) =>
      page.evaluate(`document.querySelector('iframe').contentDocument.${expression}`)
    const isSeen = () => inFrame(`querySelector('.more')?.checkVisibility()`)
    const marks = (selector: string) =>
      page.evaluate(
        `document.querySelector('${selector}').contentDocument.querySelectorAll('[data-lede-hidden]').length`,
      )
    await expect.poll(isSeen).toBe(false)
    expect(await inFrame(`querySelector('.text > p:not([class])').checkVisibility()`)).toBe(true)
    expect(await marks('.small')).toBe(0)
    await expect.poll(() => scene.state(page)).toBe('cleaned')
    await expect.poll(() => scene.badge(page)).toBe(String(await marks('iframe')))
    const popup = await scene.openPopup(page)
    await expect.poll(async () => (await readPopup(popup)).groups.length).toBeGreaterThan(0)
    await popup.close()
    await scene.choose('framed.example', false)
    await expect.poll(isSeen).toBe(true)
    expect(await marks('iframe')).toBe(0)
    await scene.choose('framed.example', true)
    await expect.poll(isSeen).toBe(false)
    await noProblems()
  })

  it('leaves frames alone that are cut off from their site, and those of an article', async () => {
    const url = scene.site.put(`http://cut.example${LEAD_PATH}`, fullArticle())
    const cut = `<iframe sandbox src="${url}" style="width: 100%; height: 90vh"></iframe>`
    const shell = await scene.visit(
      'http://cut.example/',
      `<!doctype html><title>Shell</title><link rel="icon" href="data:,">${cut}`,
    )
    await quiet()
    await expect.poll(() => scene.state(shell)).toBe('not-article')
    expect(await scene.badge(shell)).toBe('')
    const around = await scene.visit(
      'http://cut.example/around',
      fullArticle().replace('</main>', `${cut.replace('sandbox ', '')}</main>`),
    )
    await expect.poll(() => hiddenCount(around)).toBeGreaterThan(0)
    await quiet()
    expect(
      await around.evaluate(
        `document.querySelector('iframe').contentDocument.querySelectorAll('[data-lede-hidden]').length`,
      ),
    ).toBe(0)
    await noProblems()
  })

  it('leaves pictures and feeds alone, and cleans an article in XHTML', async () => {
    const svg = scene.site.put(
      'http://drawn.example/map',
      '<svg xmlns="http://www.w3.org/2000/svg"><title>Map</title><text y="20">Words</text></svg>',
      'image/svg+xml',
    )
    await scene.open(svg)
    const feed = scene.site.put(
      'http://feed.example/feed',
      '<?xml version="1.0"?><feed><title>Feed</title></feed>',
      'text/xml',
    )
    await scene.open(feed)
    const xhtml = fullArticle()
      .replace('<!doctype html>', '')
      .replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
      .replaceAll(/<(meta|link|img|input|br)\b([^>]*?)\/?>/g, '<$1$2/>')
    const page = await scene.open(scene.site.put(`http://strict.example${LEAD_PATH}`, xhtml, 'application/xhtml+xml'))
    await expect.poll(() => isVisible(page, '.more')).toBe(false)
    await noProblems()
  })
})

/** Milliseconds after an action, in which its messages are on their way. */
const MOMENTS = [0, 3, 10, 30]

describe.each(KINDS)('when the background is stopped in %s, Lede', (kind) => {
  const scene = new Scene(kind)
  let stops = 0
  const stop = async (moment = 0) => {
    await new Promise((resolve) => setTimeout(resolve, moment))
    stops += Number(await scene.driver.stopBackground())
  }
  /** Presses the popup's switch. */
  const press = async (page: Page, moment: number) => {
    await stop()
    const popup = await scene.openPopup(page)
    const isOn = async () => (await readPopup(popup)).on
    await expect.poll(isOn).not.toBe(null)
    const before = await isOn()
    await Promise.all([popup.click('[role=switch]'), stop(moment)])
    await expect.poll(isOn).not.toBe(before)
    // Firefox forgets what a popup was about to store when it is closed
    const choice = { enabled: before !== 'true' }
    await expect.poll(() => scene.storage()).toMatchObject({ 'site:stopped.example': choice })
    await popup.close()
  }

  it('does as before, between any two messages', async () => {
    const german = await scene.visit(`http://angehalten.example${GERMAN}`, unmarkedPage('de-talbote-newsletter'))
    await quiet()
    const germanHidden = await hiddenCount(german)
    const page = await visitCleaned(scene, 'stopped')
    const own = await hiddenCount(page)
    await scene.choose('other.example', false)
    for (const moment of MOMENTS) {
      // its phrases are the background's: asked for with the page's first tag, and told before it is read
      await Promise.all([german.reload(), stop(moment)])
      await stop()
      await german.reload()
      await expect.poll(() => hiddenCount(german)).toBe(germanHidden)
      await press(page, moment)
      await expect.poll(() => hiddenCount(page)).toBe(0)
      await press(page, moment)
      await expect.poll(() => hiddenCount(page)).toBe(own)
      const popup = await scene.openPopup(page)
      await stop(moment)
      // what the popup asks of the page does not need the background
      await expect.poll(async () => (await readPopup(popup)).groups.length).toBeGreaterThan(0)
      await popup.close()
    }
    // started again, it shows on the button what a page tells it, and every choice is there
    await page.reload()
    await expect.poll(() => scene.badge(page)).toMatch(/^[1-9]/)
    expect(await scene.storage()).toMatchObject({
      'site:other.example': { enabled: false },
      'site:stopped.example': { enabled: true },
    })
    console.log(`${kind}: the background was stopped ${stops} times`)
    expect(stops).toBeGreaterThanOrEqual(3 * MOMENTS.length)
    // Firefox says so of a popup that closes while its choice is stored
    const problems = await scene.driver.problems()
    expect(problems.filter((problem) => !problem.startsWith('Promise resolved after context unloaded'))).toEqual([])
  })
})

describe.each(KINDS)('when it is removed from %s, Lede', (kind) => {
  const url = `http://orphan.example${LEAD_PATH}`
  let own = ''
  const scene = new Scene(kind, async (early) => {
    const page = await early.visit(url, fullArticle())
    own = await markupOf(page)
    await page.close()
  })

  it('gives open pages back, and is silent', async () => {
    const page = await scene.open(url)
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    await expect.poll(() => scene.badge(page)).toMatch(/^[1-9]/)
    await scene.driver.removeLede()
    const other = await scene.driver.newPage()
    await other.bringToFront()
    await page.bringToFront()
    await expect.poll(() => isVisible(page, '.more')).toBe(true)
    if (kind === 'chrome') expect(await markupOf(page)).toBe(own)
    await page.evaluate(`document.querySelector('.text').append('More words')`)
    await quiet()
    expect(await isVisible(page, '.more')).toBe(true)
    expect((await scene.driver.problems()).filter((problem) => !problem.includes('favicon'))).toEqual([])
  })
})
