import type { Import } from './imports.ts'

/** The parts of src, the narrowest first. */
const PARTS = [
  'extension/popup',
  'extension/content',
  'extension/background',
  'extension/options',
  'extension/welcome',
  'extension/store',
  'extension',
  'cli',
  'edits',
  'rules',
  'core',
] as const

type Part = (typeof PARTS)[number]

/** What each part may import besides itself; `extension` is what all of them share. */
const MAY_IMPORT: Readonly<Record<Part, readonly Part[]>> = {
  'extension/popup': ['extension', 'core'],
  'extension/content': ['extension', 'edits', 'core', 'rules'],
  'extension/background': ['extension', 'extension/store', 'core', 'rules'],
  'extension/options': ['extension', 'extension/store'],
  'extension/welcome': ['extension'],
  'extension/store': ['extension'],
  extension: ['core', 'rules'],
  cli: ['edits', 'core', 'rules'],
  edits: ['core'],
  rules: [],
  core: [],
}

/** Rules are data: they know the core's types alone. */
const MAY_KNOW: Readonly<Partial<Record<Part, readonly Part[]>>> = { rules: ['core'] }

/** The shape of cue phrases: the one file of the rules that the core may import. */
const SHAPE = 'src/rules/cue-phrases.ts'

/** The two files of the seam to the extension API; the first one carries webextension-polyfill. */
const SEAM = 'src/extension/browser.ts'
const CONTENT_SEAM = 'src/extension/content-browser.ts'

/** Why an import goes the wrong way; undefined for one that does not. */
export function objection({ from, to, typeOnly }: Import): string | undefined {
  const importer = partOf(from)
  if (!importer) return `${from} is in no known part of src`
  if (to === 'webextension-polyfill' && from !== SEAM) return `${from} imports ${to}: only ${SEAM} may`
  if (!to.startsWith('src/')) return undefined
  if (!typeOnly && to === (importer === 'extension/content' ? SEAM : CONTENT_SEAM))
    return `${from} imports ${to}: the content script takes ${CONTENT_SEAM}, everything else ${SEAM}`
  const imported = partOf(to)
  if (!imported) return `${to} is in no known part of src`
  if (imported === importer || MAY_IMPORT[importer].includes(imported)) return undefined
  if (importer === 'core' && to === SHAPE) return undefined
  if (typeOnly && MAY_KNOW[importer]?.includes(imported)) return undefined
  return `${from} imports ${to}: ${importer} may not import ${imported}`
}

function partOf(path: string): Part | undefined {
  return PARTS.find((part) => path.startsWith(`src/${part}/`))
}
