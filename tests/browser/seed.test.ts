import { existsSync, readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { hiddenCount, readPopup } from './page-reading.ts'
import { KINDS, Scene } from './scene.ts'

const SEED = new URL('../../../shared/seed/', import.meta.url)
const POINTERS = /^(Read full story|Read more: .*|For the latest headlines, .*)$/

/** The article's own paragraphs: those of the page that say more than where else to read. */
function paragraphs(document: Document): readonly string[] {
  return [...document.querySelectorAll('#body-text p')]
    .map((paragraph) => paragraph.textContent.trim().replace(/ ?Read full story$/, ''))
    .filter((text) => !POINTERS.test(text))
}

describe.skipIf(!existsSync(SEED)).each(KINDS)('the seed page in %s (skipped without ../shared/seed)', (kind) => {
  const scene = new Scene(kind)

  it('comes out perfect, on the page and in the popup', async () => {
    const read = (name: string) => readFileSync(new URL(name, SEED), 'utf8')
    const url = read('url.txt')
      .trim()
      .replace(/^https:/, 'http:')
    const { document } = new JSDOM(read('page.html'), { url }).window
    const own = paragraphs(document)
    expect(own.length).toBe(7)
    for (const paragraph of own) expect(read('article.txt')).toContain(paragraph)

    const page = await scene.visit(url, read('page.html'))
    await expect.poll(() => hiddenCount(page)).toBeGreaterThan(0)
    const words = String(await page.evaluate('document.body.innerText'))
    for (const paragraph of own) expect(words).toContain(paragraph)
    expect(words).toContain(document.querySelector('h1')?.textContent)
    for (const gone of ['Read full story', 'Read more', 'For the latest headlines']) expect(words).not.toContain(gone)

    const stories = [...document.querySelectorAll<HTMLAnchorElement>('.latest_link')].map((link) => ({
      title: link.textContent.trim(),
      url: link.href,
    }))
    expect(stories.length).toBe(12)
    for (const { title } of stories) expect(words).not.toContain(title)

    const popup = await scene.openPopup(page)
    await expect
      .poll(async () => (await readPopup(popup)).summary)
      .toMatch(/^1 promotional line · 12 stories from 2 blocks · 1 other pointer$/)
    const listed = (await readPopup(popup)).groups.flatMap((group) => group.stories)
    const byAddress = (one: { url: string }, other: { url: string }) => (one.url < other.url ? -1 : 1)
    expect(listed.map(({ title, url }) => ({ title, url })).sort(byAddress)).toEqual([...stories].sort(byAddress))
  })
})
