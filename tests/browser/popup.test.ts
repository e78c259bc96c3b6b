import { describe, expect, it } from 'vitest'
import { axeExpression } from './axe.ts'
import type { Popup } from './drivers/driver.ts'
import { fullArticle, plainArticle, unmarkedPage } from './own-pages.ts'
import { hiddenCount, isVisible, readPopup } from './page-reading.ts'
import { KINDS, Scene } from './scene.ts'

const LIGHTHOUSE = 'coast/kestrel-point-lighthouse-shines-again.html'

const noticeOf = async (popup: Popup) => (await readPopup(popup)).notice
const titlesIn = async (popup: Popup) =>
  (await readPopup(popup)).groups.flatMap(({ stories }) => stories.map(({ title }) => title))

describe.each(KINDS)('the popup over an article in %s', (kind) => {
  const scene = new Scene(kind)

  async function openedOver(host: string) {
    const page = await scene.visit(`http://www.${host}/${LIGHTHOUSE}`, fullArticle())
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    const popup = await scene.openPopup(page)
    await expect.poll(() => titlesIn(popup)).not.toEqual([])
    return { page, popup }
  }

  it('shows the site, its switch, and how much was removed', async () => {
    const { popup } = await openedOver('summary.example')
    const { site, on, summary, notice } = await readPopup(popup)
    expect({ site, on, notice }).toEqual({ site: 'summary.example', on: 'true', notice: null })
    expect(summary).toMatch(/^3 promotional lines · \d+ stories from \d+ blocks/)
  })

  it("lists each story once under its block's heading, the link its title alone", async () => {
    const { popup } = await openedOver('list.example')
    const { groups } = await readPopup(popup)
    const headingOf = (title: string) =>
      groups.find(({ stories }) => stories.some((story) => story.title === title))?.heading
    expect(headingOf('Night market wins a second summer on the old quay')).toBe('More from The Harbour Post')
    expect(headingOf('Saltmere High wins the regional rowing title by a bow ball')).toBe('Most read')
    expect(groups.every(({ stories }) => stories.length > 0)).toBe(true)
    const stories = groups.flatMap((group) => group.stories)
    expect(new Set(stories.map(({ url }) => url)).size).toBe(stories.length)
    expect(stories).toContainEqual({
      title: 'Ferry returns to Skerry Island after eleven weeks',
      url: 'http://www.list.example/coast/ferry-returns-to-skerry-island.html',
      about: 'Coast · 3 hours ago · The first crossing carried forty passengers, two sheepdogs and a piano.',
    })
  })

  it('opens a story in front on a click, and closes', async () => {
    const { popup } = await openedOver('click.example')
    const [story] = (await readPopup(popup)).groups.flatMap((group) => group.stories)
    await popup.click('#stories a')
    await expect.poll(() => scene.frontAddress()).toBe(story?.url)
    await expect.poll(() => popup.isOpen()).toBe(false)
  })

  it.each([
    ['with Ctrl', { ctrl: true }],
    ['with the middle button', { button: 'middle' }],
  ] as const)('opens a story behind the page on a click %s, and stays', async (_, press) => {
    const { page, popup } = await openedOver(`behind-${Object.keys(press).join('')}.example`)
    const [story] = (await readPopup(popup)).groups.flatMap((group) => group.stories)
    await popup.click('#stories a', press)
    await expect.poll(() => scene.addresses()).toContain(story?.url)
    expect((await scene.addresses()).filter((address) => address === story?.url).length).toBe(1)
    expect(await scene.frontAddress()).toBe(page.url())
    expect(await popup.isOpen()).toBe(true)
  })

  // Chromium tells of a visit only those sites from which it was made by a link, and no popup: see popup.css.
  it.runIf(kind === 'firefox')('dims stories that were opened before, where the browser tells', async () => {
    const { page, popup } = await openedOver('visited.example')
    const [first, second] = ['.group:nth-of-type(1) a', '.group:nth-of-type(2) a']
    expect(await popup.paintedColour?.(first)).toBe(await popup.paintedColour?.(second))
    await popup.click(first)
    await expect.poll(() => popup.isOpen()).toBe(false)
    const again = await scene.openPopup(page)
    await expect.poll(() => titlesIn(again)).not.toEqual([])
    await expect.poll(() => again.paintedColour?.(first)).not.toBe(await again.paintedColour?.(second))
  })

  it('lists a story that arrives while it is open', async () => {
    const { page, popup } = await openedOver('late.example')
    await page.evaluate(`document.querySelector('.text').insertAdjacentHTML('beforeend',
      '<p id="late">Read more: <a href="/town/council-to-vote-on-a-second-lamp.html">Council to vote on a second lamp in March</a></p>')`)
    await expect.poll(() => titlesIn(popup)).toContain('Council to vote on a second lamp in March')
    expect(await isVisible(page, '#late')).toBe(false)
  })

  it('shows a finding on the page, and hides it again', async () => {
    const { page, popup } = await openedOver('restore.example')
    expect(await isVisible(page, '.more')).toBe(false)
    const row = `[...document.querySelectorAll('#removed li')].find((item) => item.textContent.includes('Read more:'))`
    const buttonIn = `${row}.querySelector('button')`
    const id = String(await popup.evaluate(`${buttonIn}.id.split('-')[1]`))
    await popup.evaluate(`document.querySelector('#removed').open = true`)
    await popup.click(`#show-${id}`)
    await expect.poll(() => isVisible(page, '.more')).toBe(true)
    expect(await page.evaluate(`document.querySelector('.more').getAnimations().length`)).toBe(1)
    await expect.poll(() => popup.evaluate(`document.querySelector('#hide-${id}') !== null`)).toBe(true)
    await popup.click(`#hide-${id}`)
    await expect.poll(() => isVisible(page, '.more')).toBe(false)
  })

  it('keeps on the whole site what the reader wants to keep, until that is taken back', async () => {
    const { page, popup } = await openedOver('keep.example')
    const row = `[...document.querySelectorAll('#removed li')].find((item) => item.textContent.includes('Read more:'))`
    const id = String(await popup.evaluate(`${row}.querySelector('button').id.split('-')[1]`))
    await popup.evaluate(`document.querySelector('#removed').open = true`)
    await popup.click(`#keep-site-${id}`)
    await expect.poll(() => isVisible(page, '.more')).toBe(true)
    const other = await scene.visit(`http://keep.example/another/${LIGHTHOUSE}`, fullArticle())
    await expect.poll(() => hiddenCount(other)).toBeGreaterThan(0)
    expect(await isVisible(other, '.more')).toBe(true)
    const again = await scene.openPopup(other)
    await expect.poll(() => again.evaluate(`document.querySelector('#removed') !== null`)).toBe(true)
    await again.evaluate(`document.querySelector('#removed').open = true`)
    const hide = `document.querySelector('[id^=hide-]')?.id`
    await expect.poll(() => again.evaluate(hide)).toBeTruthy()
    await again.click(`#${String(await again.evaluate(hide))}`)
    await expect.poll(() => isVisible(other, '.more')).toBe(false)
    await expect.poll(() => isVisible(page, '.more')).toBe(false)
  })

  it('copies the list, and keeps a group folded that was', async () => {
    const { page, popup } = await openedOver('copied.example')
    for (const way of ['text', 'markdown', 'html']) {
      await popup.evaluate(`document.querySelector('#status').textContent = ''`)
      await popup.click('#menu-button')
      await popup.click(`#copy-${way}`)
      await expect.poll(() => popup.evaluate(`document.querySelector('#status').textContent`)).toBe('Copied')
    }
    const folded = `[...document.querySelectorAll('.fold-button')].map((head) => head.ariaExpanded === 'false')`
    expect(await popup.evaluate(folded)).toEqual([false, false, false, false])
    await popup.click('#fold-1')
    await expect.poll(() => scene.storage()).toMatchObject({ folded: ['more from the harbour post'] })
    const again = await scene.openPopup(page)
    await expect.poll(() => again.evaluate(folded)).toEqual([false, true, false, false])
    await again.click('#fold-1')
    await expect.poll(() => scene.storage()).toMatchObject({ folded: [] })
  })

  it('opens a group at once, and asks before it opens more than ten stories', async () => {
    const rows = Array.from(
      { length: 11 },
      (_, at) => `<li><a href="/town/${at}-things-to-see.html">Story ${at} of the town and its harbour</a></li>`,
    )
    const list = `<section><h2>Most read</h2><ul>${rows.join('')}</ul></section>`
    const page = await scene.visit(
      `http://many.example/${LIGHTHOUSE}`,
      plainArticle().replace('</main>', `${list}</main>`),
    )
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    const popup = await scene.openPopup(page)
    await expect.poll(() => titlesIn(popup)).toHaveLength(11)
    await popup.click('.group-actions button')
    expect(await popup.evaluate(`document.querySelector('.question').textContent`)).toBe('Open 11 tabs?')
    const opened = async () => (await scene.addresses()).filter((address) => address.includes('things-to-see'))
    expect(await opened()).toEqual([])
    await popup.click('.group-actions button')
    await expect.poll(opened).toHaveLength(11)
    expect(await popup.isOpen()).toBe(true)
  })

  it('pauses everywhere, in every open tab, and goes on', async () => {
    const other = await scene.visit(`http://paused.example/${LIGHTHOUSE}`, fullArticle())
    const { page, popup } = await openedOver('pause.example')
    await popup.click('#menu-button')
    await popup.click('#pause-open')
    await expect.poll(() => noticeOf(popup)).toBe('Paused everywhere')
    expect([await hiddenCount(page), await hiddenCount(other)]).toEqual([0, 0])
    await popup.click('.notice button')
    await expect.poll(() => noticeOf(popup)).toBe(null)
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    await expect.poll(() => hiddenCount(other)).toBeGreaterThan(0)
  })

  it('leaves a page that the reader calls no article', async () => {
    const { page, popup } = await openedOver('none.example')
    await popup.click('#menu-button')
    await popup.click('#no-article')
    await expect.poll(() => noticeOf(popup)).toBe('Not an article, as you said')
    expect(await hiddenCount(page)).toBe(0)
  })

  it('has room for its menu, whatever is under it', async () => {
    const page = await scene.visit('http://small.example/nature/seals.html', plainArticle())
    const popup = await scene.openPopup(page)
    await expect.poll(() => noticeOf(popup)).toBe('Nothing to remove')
    await popup.click('#menu-button')
    const fits = `document.querySelector('#menu').getBoundingClientRect().bottom <= innerHeight`
    await expect.poll(() => popup.evaluate(fits)).toBe(true)
    const cut = `document.querySelector('#menu').scrollHeight - document.querySelector('#menu').clientHeight`
    await expect.poll(() => popup.evaluate(cut)).toBe(0)
  })

  it('is right to axe-core', async () => {
    const { popup } = await openedOver('axe.example')
    await popup.evaluate(`document.querySelector('#removed').open = true`)
    expect(await popup.evaluate(axeExpression)).toEqual([])
  })
})

describe.each(KINDS)('the popup over other pages in %s', (kind) => {
  const scene = new Scene(kind)

  it('says that an article has nothing to remove', async () => {
    const page = await scene.visit('http://plain.example/nature/seals.html', plainArticle())
    const popup = await scene.openPopup(page)
    await expect.poll(() => noticeOf(popup)).toBe('Nothing to remove')
    expect(await readPopup(popup)).toMatchObject({ site: 'plain.example', on: 'true', summary: null, groups: [] })
  })

  it('says that a page is no article, and cleans it anyway when asked', async () => {
    const page = await scene.visit('http://recipe.example/leek-pie', unmarkedPage('no-recipe'))
    const popup = await scene.openPopup(page)
    await expect.poll(() => noticeOf(popup)).toBe('Not a news article')
    expect(await hiddenCount(page)).toBe(0)
    await popup.click('.notice button')
    await expect.poll(() => noticeOf(popup)).not.toBe('Not a news article')
    expect(await scene.state(page)).toMatch(/^(cleaned|nothing-found)$/)
  })

  it('says that a site is off, and switches it on', async () => {
    const page = await scene.visit(`http://off.example/${LIGHTHOUSE}`, fullArticle())
    await scene.choose('off.example', false)
    await expect.poll(() => hiddenCount(page)).toBe(0)
    const popup = await scene.openPopup(page)
    await expect.poll(() => noticeOf(popup)).toBe('Off on this site')
    expect((await readPopup(popup)).on).toBe('false')
    await popup.click('[role=switch]')
    await expect.poll(() => noticeOf(popup)).toBe(null)
    expect((await readPopup(popup)).on).toBe('true')
    expect(await hiddenCount(page)).toBeGreaterThan(0)
  })

  it("says that it may not work on the browser's own pages", async () => {
    const page = await scene.driver.openBrowsersOwnPage()
    const popup = await scene.openPopup(page)
    await expect.poll(() => noticeOf(popup)).toBe('Lede can’t work here')
    expect(await readPopup(popup)).toMatchObject({ on: null, groups: [] })
  })
})

const EARLY = `http://early.example/${LIGHTHOUSE}`

async function openEarly(scene: Scene): Promise<void> {
  await scene.visit(EARLY, fullArticle())
}

describe('a tab that was open before Lede', () => {
  describe('in chrome', () => {
    const scene = new Scene('chrome', openEarly)

    it('needs a reload, as the popup says and does', async () => {
      const page = await tabAt(scene, EARLY)
      expect(await hiddenCount(page)).toBe(0)
      const popup = await scene.openPopup(page)
      await expect.poll(() => noticeOf(popup)).toBe('Reload needed')
      expect(await readPopup(popup)).toMatchObject({ site: 'early.example', on: null, action: 'Reload page' })
      await popup.click('.notice button')
      await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
      await expect.poll(() => popup.isOpen()).toBe(false)
    })
  })

  describe('in firefox', () => {
    const scene = new Scene('firefox', openEarly)

    it('needs no reload: Firefox runs content scripts in open tabs, so the popup lists stories at once', async () => {
      const page = await tabAt(scene, EARLY)
      await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
      const popup = await scene.openPopup(page)
      await expect.poll(() => titlesIn(popup)).not.toEqual([])
    })
  })
})

describe('without permission for a site', () => {
  describe('in chrome', () => {
    const scene = new Scene('chrome', openEarly)

    it('the popup asks for it on a page that a press of the button does not reach', async () => {
      await scene.driver.allowSites(false)
      const page = await tabAt(scene, EARLY)
      const popup = await scene.openPopup(page)
      await expect.poll(() => noticeOf(popup)).toBe('Permission needed')
      expect(await readPopup(popup)).toMatchObject({ site: 'early.example', action: 'Allow on this site' })
      await popup.close()
      await scene.driver.allowSites(true)
      await page.reload()
      await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    })
  })

  // In Firefox the popup never has to ask after a press: the press lets the content script into the page. Chrome opens
  // no popup at the first press, but says beside its toolbar that the page needs a reload.
  describe.each(KINDS)('in %s', (kind) => {
    const scene = new Scene(kind)

    it('a page is left alone until the button is pressed, which is permission for this visit', async () => {
      await scene.driver.allowSites(false)
      const page = await scene.visit(`http://private.example/${LIGHTHOUSE}`, fullArticle())
      expect(await hiddenCount(page)).toBe(0)
      expect(await scene.badge(page)).toBe('')
      await scene.driver.pressButton(page)
      if (kind === 'chrome') await page.reload()
      await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
      const popup = await scene.openPopup(page)
      await expect.poll(() => titlesIn(popup)).not.toEqual([])
    })
  })
})

async function tabAt(scene: Scene, url: string) {
  const page = (await scene.driver.pages()).find((candidate) => candidate.url() === url)
  if (!page) throw new Error(`No tab shows ${url}`)
  await page.bringToFront()
  return page
}
