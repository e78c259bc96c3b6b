import { describe, expect, it } from 'vitest'
import { HOSTILE, LONG_TITLE } from '../../src/cli/popup-states/hostile-findings.ts'
import { LEAD_PATH } from '../../src/cli/sample/sample-site.ts'
import { fullArticle } from './own-pages.ts'
import { hiddenCount, readPopup } from './page-reading.ts'
import { PopupStage } from './popup-stage.ts'
import { KINDS, Scene } from './scene.ts'

const TURNED = '\u202eSeals settle on the old breakwater again'
const MARKUP = 'Ferry <img src=x onerror="document.title=`hurt`"> returns to Skerry Island'
const escaped = (text: string) => text.replaceAll('<', '&lt;')

/** The address of each link, and its title. */
const LINKS = {
  "javascript:document.title='hurt'": 'Council backs the tidal turbine trial off Gannet Head',
  'data:text/html,<script>alert(1)</script>': 'Night market moves into the old customs shed',
  'blob:http://links.example/7d5c6b7e-0000': 'The baker who gets up before the fishing fleet',
  'file:///etc/passwd': 'The lens maker of Tannery Lane closes her workshop',
  'http://bank.example:secret@links.example/news/lamp-law.html': 'The lamp and the law: who may light a coast?',
  'http://lіnks.example/news/harbour-dues-rise.html': 'Harbour dues rise for the third year in a row',
  '/nature/seals-on-the-old-breakwater.html': TURNED,
  '/coast/second-ferry-for-skerry-island.html': MARKUP,
}

/** So many are as they should be that the block is one of stories. */
const PLAIN = Object.fromEntries(
  ['Harbour', 'Market', 'Council', 'School', 'Station', 'Library', 'Quarry', 'Orchard', 'Bakery', 'Bridge'].map(
    (place) => [
      `/town/${place.toLowerCase()}-opens-its-doors-again.html`,
      `${place} opens its doors again after the long repairs`,
    ],
  ),
)

const blockOf = (heading: string, links: readonly (readonly [url: string, title: string])[]) =>
  `<section class="related"><h2>${heading}</h2><ul>${links
    .map(([url, title]) => `<li><a href="${url.replaceAll('"', '&quot;')}">${escaped(title)}</a></li>`)
    .join('')}</ul></section>`

const isWeb = ([url]: readonly [string, string]) => /^(http:|\/)/.test(url)
const all = [...Object.entries(PLAIN), ...Object.entries(LINKS)]
const BLOCK =
  blockOf('Most read', all.filter(isWeb)) +
  blockOf(
    'Latest news',
    all.slice(5).filter((link) => !isWeb(link)),
  )

describe.each(KINDS)('stories with hostile addresses and titles, in %s', (kind) => {
  const scene = new Scene(kind)

  it('from a page: those of the web alone, under their real hosts, their words as words', async () => {
    const page = await scene.visit(
      `http://links.example${LEAD_PATH}`,
      fullArticle().replace('</main>', `${BLOCK}</main>`),
    )
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    const popup = await scene.openPopup(page)
    const stories = async () => (await readPopup(popup)).groups.flatMap((group) => group.stories)
    const listed = async (title: string) => (await stories()).find((story) => story.title === title)
    await expect.poll(() => listed('Harbour dues rise for the third year in a row')).toBeTruthy()

    expect((await stories()).filter(({ url }) => !/^https?:\/\/[^@]+$/.test(url))).toEqual([])
    const links = Object.entries(LINKS)
    for (const [, title] of links.slice(0, 4)) expect(await listed(title)).toBeUndefined()
    expect(await listed('The lamp and the law: who may light a coast?')).toMatchObject({
      url: 'http://links.example/news/lamp-law.html',
    })
    expect(await listed('Harbour dues rise for the third year in a row')).toMatchObject({
      about: 'xn--lnks-l9d.example',
    })
    const hover = `[...document.querySelectorAll('.story')].find((row) => row.textContent.startsWith('Harbour dues')).title`
    expect(await popup.evaluate(hover)).toBe('http://xn--lnks-l9d.example/news/harbour-dues-rise.html')
    expect(await listed(TURNED.slice(1))).toBeTruthy()
    expect(await listed(MARKUP)).toBeTruthy()
    expect(await popup.evaluate(`document.querySelectorAll('img, script:not([src])').length`)).toBe(0)
    expect(await popup.evaluate('document.title')).toBe('Lede')
    expect(await scene.driver.problems()).toEqual([])
  })
})

describe.each(KINDS)('the popup over what no page of ours tells, in %s', (kind) => {
  const stage = new PopupStage(kind)

  it('keeps its shape, whatever is in the list', () =>
    stage.inTab({}, async (page) => {
      await stage.show(page, 'hostile')
      const rows = (await page.evaluate(`[...document.querySelectorAll('.story')].map((row) => ({
        title: row.querySelector('a').textContent, host: row.querySelector('.host')?.textContent,
        height: row.getBoundingClientRect().height, width: row.scrollWidth }))`)) as readonly {
        readonly title: string
        readonly host?: string
        readonly height: number
        readonly width: number
      }[]
      expect(rows.map(({ title }) => title.slice(0, 20))).toEqual(HOSTILE.listed.map((title) => title.slice(0, 20)))
      expect(rows.some(({ title }) => title.length > 250 && title.length < LONG_TITLE.length)).toBe(true)
      for (const { height, width } of rows) {
        expect(height).toBeLessThan(300)
        expect(width).toBeLessThanOrEqual(380)
      }
      // what stands beside a title that turns itself is not turned with it
      const about = `[...document.querySelectorAll('.about')].every((part) => {
        const [first, last] = [part.firstElementChild, part.lastElementChild].map((each) => each.getClientRects()[0])
        return first === last || first.left <= last.left || first.bottom <= last.top
      })`
      expect(await page.evaluate(about)).toBe(true)
      expect(await page.evaluate(`document.querySelectorAll('main img, main script').length`)).toBe(0)
      expect(await page.evaluate(`document.documentElement.scrollWidth <= innerWidth`)).toBe(true)
      const clipped = `[...document.querySelectorAll('.story')].every((row) => getComputedStyle(row).overflowY === 'clip')`
      expect(await page.evaluate(clipped)).toBe(true)
      expect(await page.evaluate(`document.querySelector('.group h2').getBoundingClientRect().height`)).toBeLessThan(80)
    }))
})
