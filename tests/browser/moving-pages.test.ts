import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { LEAD_PATH, samplePage } from '../../src/cli/sample/sample-site.ts'
import { fullArticle, plainArticle } from './own-pages.ts'
import { hiddenCount, isVisible, markupOf, readPopup } from './page-reading.ts'
import { KINDS, Scene } from './scene.ts'
import { DECLARED, DEFINE, DEFINED_LATE, isSeen, wholeMarkup } from './shadow-pages.ts'

/** Milliseconds within which late content is cleaned. */
const SOON = 150

const LATE_POINTER =
  '<p id="late-pointer">Read more: <a href="/town/council-to-vote-on-a-second-lamp.html">Council to vote on a second lamp in March</a></p>'

const LATE_STORIES = `<section id="late-list" class="recirc"><h2>More from the coast</h2><ul>${[
  ['ferry-runs-again-after-eleven-quiet-weeks', 'Ferry runs again after eleven quiet weeks'],
  ['harbour-wall-gets-its-third-coat-of-lime', 'Harbour wall gets its third coat of lime'],
  ['night-anglers-find-a-bell-from-1868', 'Night anglers find a bell from 1868'],
]
  .map(([path = '', title = '']) => `<li><a href="/coast/${path}.html"><h3>${title}</h3></a></li>`)
  .join('')}</ul></section>`

/** Inserts markup and answers after how many milliseconds, and after how many frames, Lede hid an element of it. */
async function timeToClean(page: Page, place: string, markup: string, id: string) {
  return (await page.evaluate(`new Promise((resolve) => {
    const start = performance.now()
    let frames = 0
    const count = () => { frames++; requestAnimationFrame(count) }
    requestAnimationFrame(count)
    const observer = new MutationObserver(() => {
      if (document.querySelector('#${id}').checkVisibility()) return
      observer.disconnect()
      resolve({ milliseconds: performance.now() - start, frames })
    })
    observer.observe(document, { subtree: true, attributeFilter: ['data-lede-hidden'] })
    document.querySelector('${place}').insertAdjacentHTML('beforeend', ${JSON.stringify(markup)})
    setTimeout(() => resolve({ milliseconds: Infinity, frames }), 5000)
  })`)) as { readonly milliseconds: number; readonly frames: number }
}

const quiet = () => new Promise((resolve) => setTimeout(resolve, 1000))

describe.each(KINDS)('on pages that move, Lede in %s', (kind) => {
  const scene = new Scene(kind)

  const cleaned = async (host: string, html = fullArticle()) => {
    const page = await scene.visit(`http://${host}.example${LEAD_PATH}`, html)
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    await quiet()
    return page
  }

  it.each([
    ['line', '.text', LATE_POINTER, 'late-pointer'],
    ['list of stories', 'main', LATE_STORIES, 'late-list'],
  ])(`cleans a late %s within ${SOON} ms`, async (_, place, markup, id) => {
    const page = await cleaned(`late-${id}`)
    const { milliseconds, frames } = await timeToClean(page, place, markup, id)
    console.log(`${kind}: ${id} after ${milliseconds.toFixed(0)} ms, ${frames} frames`)
    expect(milliseconds).toBeLessThan(SOON)
  })

  it('shows again what a page reuses for its text', async () => {
    const page = await cleaned('reuse')
    expect(await isVisible(page, '.more')).toBe(false)
    await page.evaluate(`{
      const line = document.querySelector('.more')
      line.className = ''
      line.id = 'reused'
      line.textContent = 'The second lamp came from a lightship that was broken up at Saltmere in the spring.'
    }`)
    await expect.poll(() => isVisible(page, '#reused')).toBe(true)
  })

  it('shows at once what grows in a hidden place', async () => {
    const page = await cleaned('grow')
    const shown = await page.evaluate(`new Promise((resolve) => {
      const line = document.querySelector('.more')
      line.append(' ' + 'The keepers of the light wrote down each night in a book of their own. '.repeat(4))
      requestAnimationFrame(() => resolve(line.checkVisibility()))
    })`)
    expect(shown).toBe(true)
    await quiet()
    expect(await isVisible(page, '.more')).toBe(true)
  })

  it('follows a page that becomes another: front page, article, and back', async () => {
    const host = 'http://spa.example'
    const page = await scene.visit(`${host}/`, samplePage('/') ?? '')
    for (const [path, html] of [
      [LEAD_PATH, fullArticle()],
      ['/nature/seals-settle-on-the-new-breakwater.html', plainArticle()],
    ] as const)
      scene.site.put(host + path, html)
    await page.evaluate(`{
      const show = async () => {
        const html = await (await fetch(location.pathname)).text()
        const next = new DOMParser().parseFromString(html, 'text/html')
        document.title = next.title
        for (const old of document.head.querySelectorAll('meta, script')) old.remove()
        document.head.append(...next.head.querySelectorAll('meta, script'))
        document.querySelector('main').replaceWith(next.querySelector('main'))
      }
      globalThis.go = async (path) => { history.pushState(null, '', path); await show() }
      addEventListener('popstate', show)
      navigation.addEventListener('navigate', (event) => {
        if (event.info === 'ours') event.intercept({ handler: show })
      })
    }`)
    await expect.poll(() => scene.state(page)).toBe('not-article')
    const visit = async (step: string, state: string) => {
      await page.evaluate(`setTimeout(() => ${step})`)
      await expect.poll(() => scene.state(page)).toBe(state)
    }
    await visit(`go('${LEAD_PATH}')`, 'cleaned')
    await expect.poll(() => isVisible(page, '.more')).toBe(false)
    expect(await scene.badge(page)).not.toBe('')
    await visit(`go('/nature/seals-settle-on-the-new-breakwater.html')`, 'nothing-found')
    await visit('history.back()', 'cleaned')
    await visit(`history.go(-1)`, 'not-article')
    expect(await hiddenCount(page)).toBe(0)
    await expect.poll(() => scene.badge(page)).toBe('')
    await visit('history.forward()', 'cleaned')
    await visit(`navigation.navigate('/', { history: 'replace', info: 'ours' })`, 'not-article')
  })

  it('finds the article of a page that is empty when it is loaded', async () => {
    const main = /<main[\s\S]*<\/main>/.exec(fullArticle())?.[0] ?? ''
    const page = await scene.visit(`http://shell.example${LEAD_PATH}`, fullArticle().replace(main, '<main></main>'))
    await expect.poll(() => scene.state(page)).toBe('not-article')
    await quiet()
    await page.evaluate(`document.querySelector('main').outerHTML = ${JSON.stringify(main)}`)
    await expect.poll(() => isVisible(page, '.more')).toBe(false)
  })

  it('cleans the article in open shadow trees, lists its stories, and gives it back exactly', async () => {
    await scene.choose('declared.example', false)
    const page = await scene.visit(`http://declared.example${LEAD_PATH}`, DECLARED)
    await expect.poll(() => scene.state(page)).toBe('off')
    const own = await wholeMarkup(page)
    await scene.choose('declared.example', true)
    await expect.poll(() => isSeen(page, '.more')).toBe(false)
    expect(await isSeen(page, '.text > p:not([class])')).toBe(true)
    const popup = await scene.openPopup(page)
    const stories = async () => (await readPopup(popup)).groups.flatMap((group) => group.stories)
    await expect.poll(async () => (await stories()).length).toBeGreaterThan(3)
    await page.bringToFront()
    await scene.driver.print(page, true)
    expect(await isSeen(page, '.more')).toBe(false)
    await scene.driver.print(page, false)
    await page.evaluate(`document.querySelector('story-page').shadowRoot.querySelector('.text').insertAdjacentHTML(
      'beforeend', '<p id="late">Read more: <a href="/town/council-to-vote-on-a-second-lamp.html">Council to vote on a second lamp in March</a></p>')`)
    await expect.poll(() => isSeen(page, '#late')).toBe(false)
    await page.evaluate(`document.querySelector('story-page').shadowRoot.querySelector('#late').remove()`)
    await scene.choose('declared.example', false)
    await expect.poll(() => isSeen(page, '.more')).toBe(true)
    expect(await wholeMarkup(page)).toBe(own)
    expect(await scene.driver.problems()).toEqual([])
  })

  it('sees shadow trees that scripts fill, soon, and what grows in it at once', async () => {
    const page = await scene.visit(`http://defined.example${LEAD_PATH}`, DEFINED_LATE)
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    const before = await markupOf(page)
    expect(before).toContain('<sign-up></sign-up>')
    await page.evaluate(DEFINE)
    await expect.poll(() => isSeen(page, 'sign-up')).toBe(false)
    await expect.poll(() => isSeen(page, 'most-read')).toBe(false)
    const popup = await scene.openPopup(page)
    const listed = async () => (await readPopup(popup)).groups.find(({ heading }) => heading === 'More from the coast')
    await expect.poll(async () => (await listed())?.stories.length).toBe(3)
    await page.bringToFront()
    const prose = 'The keepers of the light wrote down each night in a book of their own. '.repeat(4)
    await page.evaluate(
      `document.querySelector('sign-up').shadowRoot.innerHTML = ${JSON.stringify(`<p>${prose}</p>`.repeat(2))}`,
    )
    await expect.poll(() => isSeen(page, 'sign-up')).toBe(true)
    expect(await scene.driver.problems()).toEqual([])
  })
})
