import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { objection } from './directions.ts'
import { filesUnder, read } from './files.ts'
import { importsOf } from './imports.ts'

const SOURCES = filesUnder('src', '.ts')

/** Imports that must not be: the importing file, the statement, the lint rule that says so. */
const FORBIDDEN = [
  ['src/core/analyze-page.ts', "import '../extension/browser.ts'", 'import-x/no-restricted-paths'],
  ['src/core/analyze-page.ts', "import '../edits/page-edits.ts'", 'import-x/no-restricted-paths'],
  ['src/core/analyze-page.ts', "import '../cli/browsers.ts'", 'import-x/no-restricted-paths'],
  [
    'src/core/analyze-page.ts',
    "import { ALL_LANGUAGES } from '../rules/all-languages.ts'",
    '@typescript-eslint/no-restricted-imports',
  ],
  ['src/core/analyze-page.ts', "import 'webextension-polyfill'", '@typescript-eslint/no-restricted-imports'],
  ['src/edits/page-edits.ts', "import '../rules/all-languages.ts'", 'import-x/no-restricted-paths'],
  ['src/edits/page-edits.ts', "import '../extension/browser.ts'", 'import-x/no-restricted-paths'],
  [
    'src/rules/all-languages.ts',
    "import { analyzePage } from '../core/analyze-page.ts'",
    '@typescript-eslint/no-restricted-imports',
  ],
  ['src/cli/check.ts', "import '../extension/browser.ts'", 'import-x/no-restricted-paths'],
  ['src/extension/content/content.ts', "import '../popup/popup.ts'", 'import-x/no-restricted-paths'],
  ['src/extension/popup/popup.ts', "import '../content/content.ts'", 'import-x/no-restricted-paths'],
  ['src/extension/popup/popup.ts', "import 'webextension-polyfill'", '@typescript-eslint/no-restricted-imports'],
  [
    'src/extension/content/content.ts',
    "import { browser } from '../browser.ts'",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'src/extension/popup/popup.ts',
    "import { contentBrowser } from '../content-browser.ts'",
    '@typescript-eslint/no-restricted-imports',
  ],
  ['src/extension/content/content.ts', "import '../store/schemas.ts'", 'import-x/no-restricted-paths'],
  ['src/extension/popup/popup.ts', "import '../store/schemas.ts'", 'import-x/no-restricted-paths'],
  ['src/extension/options/options.ts', "import '../background/sync.ts'", 'import-x/no-restricted-paths'],
  ['src/extension/store/schemas.ts', "import '../../core/analyze-page.ts'", 'import-x/no-restricted-paths'],
  ['src/extension/messages.ts', "import './content/content.ts'", 'import-x/no-restricted-paths'],
] as const

describe('imports go one way', () => {
  it.each(SOURCES)('%s', (path) => {
    expect(
      importsOf(path, read(path))
        .map(objection)
        .filter((reason) => reason !== undefined),
    ).toEqual([])
  })

  it.each(FORBIDDEN)('and in %s, %s would be seen', (path, statement) => {
    expect(importsOf(path, statement).map(objection)).toEqual([expect.stringContaining(path)])
  })
})

describe('the lint rule says so too', () => {
  const eslint = new ESLint()

  it.each(FORBIDDEN)('in %s: %s', { timeout: 60_000 }, async (path, statement, rule) => {
    const [result] = await eslint.lintText(`${statement}\n`, { filePath: path })
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule)
  })
})

describe('the extension API', () => {
  const usersOf = (pattern: RegExp) =>
    SOURCES.filter(
      (path) => path.startsWith('src/extension/') && pattern.test(read(path).replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')),
    )

  it('is taken from the global object by the entry of the content script alone, through the seam', () => {
    expect(usersOf(/globalThis/)).toEqual(['src/extension/content/content.ts'])
    expect(usersOf(/\bcontentBrowser\(/)).toEqual([
      'src/extension/content-browser.ts',
      'src/extension/content/content.ts',
    ])
  })
})

describe('@mozilla/readability', () => {
  const READER = '@mozilla/readability/Readability-readerable.js'

  it('is imported by the core alone, and only the part that changes no document', () => {
    const imports = SOURCES.filter((path) => !path.endsWith('.d.ts'))
      .flatMap((path) => importsOf(path, read(path)))
      .filter(({ to }) => to.startsWith('@mozilla/readability'))
    expect(imports.map(({ to }) => to)).toEqual([READER])
    expect(imports[0]?.from).toMatch(/^src\/core\//)
  })
})
