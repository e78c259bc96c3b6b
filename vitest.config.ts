import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const inBrowsers = {
  globalSetup: ['tests/browser/global-setup.ts'],
  expect: { poll: { timeout: 20_000, interval: 50 } },
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

/** They measure time, or lay down a policy that every browser started meanwhile would follow. */
const ALONE = ['moving-pages', 'speed', 'managed'].map((name) => `tests/browser/${name}.test.ts`)

export default defineConfig({
  test: {
    // Vitest would leave one processor idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      // The built extensions' files: run `npm run build` first.
      { test: { name: 'structure', include: ['tests/structure/**/*.test.ts'], environment: 'node' } },
      {
        test: {
          ...inBrowsers,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ALONE,
          // Mostly they wait for a browser. More than two of them starve each other.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...inBrowsers,
          name: 'browser-alone',
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
