import axe from 'axe-core'
import type { Page } from 'puppeteer-core'

/** What axe-core finds wrong with a page, a line for each rule and place; empty when it is content. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return (await page.evaluate(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`)) as string[]
}
