import axe from 'axe-core'
import type { Page } from 'puppeteer-core'

const RUN = `axe.run().then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`

/** The same for what only runs expressions. */
export const axeExpression = `(() => {
  ${axe.source}
  return ${RUN}
})()`

/** What axe-core finds wrong with a page, a line for each rule and place; empty when it is content. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return (await page.evaluate(RUN)) as string[]
}
