/**
 * Imports go one way: extension, cli → edits → core; rules → core's types. tests/structure/layering.test.ts checks the
 * same directions by reading the files.
 */

const zone = (target, from, message) => ({
  target: `./src/${target}`,
  from: from.map((folder) => `./src/${folder}`),
  message,
})

const PURE = 'so that the engine runs anywhere: in a test, on the command line, in another host'
const SHARED =
  'popup, content, background, options and welcome share messages, settings and browser.ts alone, so that each can change by itself'
const PAGES = ['popup', 'content', 'background', 'options', 'welcome']
const others = (part) => PAGES.filter((page) => page !== part).map((page) => `extension/${page}`)

/** For import-x/no-restricted-paths. */
export const importZones = [
  zone('core', ['edits', 'extension', 'cli'], `The core reads documents and imports nothing above it, ${PURE}.`),
  zone('edits', ['rules', 'extension', 'cli'], `Edits apply what the core found and import the core alone, ${PURE}.`),
  zone('rules', ['edits', 'extension', 'cli'], "Rules are data and import the core's types alone."),
  zone('cli', ['extension'], 'Nothing imports the extension: move what both need to core or edits.'),
  zone('extension', ['cli'], 'What runs on Node never ships.'),
  ...PAGES.map((page) => zone(`extension/${page}`, others(page), `${SHARED}.`)),
  zone('extension/popup', ['edits', 'rules'], 'The popup shows what the content script found, and decides nothing.'),
  ...['popup', 'content', 'welcome'].map((page) =>
    zone(
      `extension/${page}`,
      ['extension/store'],
      'The store brings its schemas: settings.ts reads what a page needs.',
    ),
  ),
  ...['options', 'welcome', 'store'].map((part) =>
    zone(`extension/${part}`, ['core', 'edits', 'rules'], 'Settings know nothing of how pages are read.'),
  ),
  {
    target: './src/extension/*.ts',
    from: [...PAGES, 'store'].map((folder) => `./src/extension/${folder}/**`),
    message: `${SHARED}.`,
  },
]

const polyfill = {
  name: 'webextension-polyfill',
  message: 'src/extension/browser.ts is the seam to the extension API.',
}

const polyfillSeam = {
  group: ['**/browser.ts'],
  allowTypeImports: true,
  message: 'It brings webextension-polyfill into every page: take content-browser.ts.',
}

const contentSeam = {
  group: ['**/content-browser.ts'],
  allowTypeImports: true,
  message: "It is the content script's: take browser.ts.",
}

const readability = {
  name: '@mozilla/readability',
  message:
    "Import '@mozilla/readability/Readability-readerable.js': the whole of it changes documents and would double the bundle.",
}

const readabilityParser = {
  group: ['@mozilla/readability/*', '!@mozilla/readability/Readability-readerable.js'],
  message: readability.message,
}

const rulesData = {
  group: ['**/rules/**', '!**/rules/cue-phrases.ts'],
  message: 'Rules are handed in: the core knows the shape of cue phrases alone.',
}

const coreValues = {
  group: ['**/core/**'],
  allowTypeImports: true,
  message: "Rules are data: they know the core's types alone.",
}

/** Options of @typescript-eslint/no-restricted-imports for each part of the code. */
export const restrictedImports = {
  seam: { paths: [readability], patterns: [readabilityParser] },
  other: { paths: [polyfill, readability], patterns: [readabilityParser, contentSeam] },
  content: { paths: [polyfill, readability], patterns: [readabilityParser, polyfillSeam] },
  core: { paths: [polyfill, readability], patterns: [readabilityParser, rulesData] },
  rules: { paths: [polyfill, readability], patterns: [readabilityParser, coreValues] },
}
