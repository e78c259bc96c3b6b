import { inflateSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'

/** Where the links lead that a page has on paper: prints it, and reads them out of the printed document. */
export async function printedLinks(page: Page): Promise<readonly string[]> {
  const pdf = Buffer.from(await page.pdf({ waitForFonts: false })).toString('latin1')
  const packed = [...pdf.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, stream = '']) => unpacked(stream))
  return [pdf, ...packed].flatMap((part) => [...part.matchAll(/\/URI\s*\(([^)]*)\)/g)].map(([, url = '']) => url))
}

/** Pictures and fonts may be packed otherwise. */
function unpacked(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
  } catch {
    return ''
  }
}
