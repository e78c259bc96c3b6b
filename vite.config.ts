import { createHash } from 'node:crypto'
import { defineConfig } from 'vite'
import webExtension from 'vite-plugin-web-extension'
import { chosenTarget } from './src/cli/build/targets.ts'
import { pageHeads } from './src/cli/build/page-heads.ts'
import { readabilityModule } from './src/cli/build/readability-module.ts'
import { smallerContent } from './src/cli/build/smaller-content.ts'
import { packCues } from './src/core/text/pack-cues.ts'
import { ALL_LANGUAGES, codesOf } from './src/rules/all-languages.ts'
import { en } from './src/rules/languages/en.ts'

// The plugin starts one more build for each entry, and each of them reads this file again: so the target comes from the
// environment (see src/cli/build/build-all.ts), not from an argument.
const target = chosenTarget(process.env)

// Made here, so that no worker has to, each time that it wakes: see src/core/text/pack-cues.ts.
const PACKED_CUES = JSON.stringify(ALL_LANGUAGES.map((phrases) => [codesOf(phrases), packCues(phrases)]))

export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  define: {
    PACKED_CUES,
    ENGLISH: JSON.stringify(packCues(en)),
    CUES_EDITION: JSON.stringify(createHash('sha256').update(PACKED_CUES).digest('base64url').slice(0, 8)),
  },
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    // The pages' images stay files: their security policy takes no others.
    assetsInlineLimit: 0,
    target: ['chrome120', 'firefox140'],
    sourcemap: false,
    // Pages name all their scripts at once, so that they load side by side. The polyfill for that calls fetch; what ships
    // makes no request.
    modulePreload: { polyfill: false },
    // Chromium compiles the content script at once then: almost all of it runs on every page, and function by function,
    // each of them read twice, takes longer.
    rolldownOptions: {
      output: { postBanner: ({ name }) => (name === 'content' ? '//# allFunctionsCalledOnLoad' : '') },
    },
  },
  plugins: [
    readabilityModule(),
    smallerContent(),
    pageHeads(),
    webExtension({
      browser: target,
      printSummary: false,
      // No manifest names it: the background opens it once.
      additionalInputs: ['src/extension/welcome/welcome.html'],
      // Validation would load a schema from the network; `web-ext lint` is part of `npm test`.
      skipManifestValidation: true,
    }),
  ],
})
