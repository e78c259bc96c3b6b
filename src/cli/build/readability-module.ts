import type { Plugin } from 'vite'

const FILE = 'Readability-readerable.js'
/** Its last lines: they hand the function to CommonJS. */
const EXPORT = /if \(typeof module === "object"\)[\s\S]*$/

/** Makes a module of Readability's CommonJS file, which otherwise brings the bundler's wrapping for such files into every page. */
export function readabilityModule(): Plugin {
  return {
    name: 'readability-module',
    transform(code, id) {
      if (!id.endsWith(FILE)) return undefined
      if (!EXPORT.test(code)) throw new Error(`${FILE} does not end as it did: see src/cli/build/readability-module.ts`)
      return code.replace(EXPORT, 'export default isProbablyReaderable')
    },
  }
}
