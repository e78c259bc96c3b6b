import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { renderToString as renderVue } from 'vue/server-renderer'
import { LEAD_PATH } from '../../src/cli/sample/sample-site.ts'
import { ReactPage } from './hydrated/react-page.ts'
import { pageAround, STORY } from './hydrated/story.ts'
import { vuePage } from './hydrated/vue-page.ts'
import { isVisible } from './page-reading.ts'
import { KINDS, Scene } from './scene.ts'

/** A page's script, as a publisher ships it, or as those who write it run it. */
async function bundle(name: string, mode = 'production'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    build: { write: false, lib: { entry: `tests/browser/hydrated/${name}.ts`, formats: ['iife'], name: 'page' } },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('nothing was built')
  return output.output[0].code.replaceAll('</script', '<\\/script')
}

const PAGES = {
  React: async () =>
    pageAround(renderToString(createElement(ReactPage, { story: STORY })), await bundle('hydrate-react')),
  'React in development': async () =>
    pageAround(
      renderToString(createElement(ReactPage, { story: STORY })),
      await bundle('hydrate-react', 'development'),
    ),
  Vue: async () => pageAround(await renderVue(vuePage(STORY)), await bundle('hydrate-vue')),
}

describe.each(KINDS)('a page that %s shows', (kind) => {
  const scene = new Scene(kind)

  it.each([
    ['React', false],
    ['Vue', false],
    ['React', true],
    ['Vue', true],
  ] as const)(
    'hydrated by %s is cleaned, works, and complains of nothing (with lines in place of blocks: %s)',
    async (framework, blockLine) => {
      const site = `${framework.toLowerCase().replaceAll(' ', '-')}-${String(blockLine)}.example`
      await scene.driver.inBackground(`api.storage.local.set({ settings: { blockLine: ${String(blockLine)} } })`)
      const url = `http://${site}${LEAD_PATH}`
      const page = await scene.visit(url, await PAGES[framework]())
      const ticks = async () => Number(await page.evaluate(`document.querySelector('#clock').textContent`))
      await expect.poll(ticks).toBeGreaterThan(5)
      await expect.poll(() => isVisible(page, '.more')).toBe(false)
      await expect.poll(() => isVisible(page, '.late')).toBe(false)
      expect(await isVisible(page, '.others ul')).toBe(false)
      await expect.poll(() => page.evaluate(`document.querySelectorAll('lede-line').length`)).toBe(blockLine ? 1 : 0)
      const before = await ticks()
      await expect.poll(ticks).toBeGreaterThan(before + 3)
      const shown = await page.evaluate(
        `[...document.querySelectorAll('.words')].filter((p) => p.checkVisibility()).length`,
      )
      expect(shown).toBe(STORY.paragraphs.length)
      expect(STORY.paragraphs.length).toBeGreaterThan(3)
      await scene.choose(site, false)
      await expect.poll(() => isVisible(page, '.late')).toBe(true)
      expect(await isVisible(page, '.others ul')).toBe(true)
      expect(await scene.driver.problems()).toEqual([])
    },
  )

  it('hydrated by React’s development build is cleaned and works; React notes our attribute, once', async () => {
    const site = 'react-dev.example'
    const page = await scene.visit(`http://${site}${LEAD_PATH}`, await PAGES['React in development']())
    const ticks = async () => Number(await page.evaluate(`document.querySelector('#clock').textContent`))
    await expect.poll(ticks).toBeGreaterThan(5)
    await expect.poll(() => isVisible(page, '.late')).toBe(false)
    expect(await isVisible(page, '.more')).toBe(false)
    expect(await isVisible(page, '.others ul')).toBe(false)
    const problems = await scene.driver.problems()
    expect(problems.length).toBe(1)
    // "This won't be patched up": it neither renders anew nor touches what differs
    expect(problems[0]).toMatch(/tree hydrated but some attributes[^]*data-lede-hidden/)
    await scene.choose(site, false)
    await expect.poll(() => isVisible(page, '.late')).toBe(true)
    expect(await isVisible(page, '.others ul')).toBe(true)
  })
})
