import { defineConfig, globalIgnores } from 'eslint/config'
import importX, { createNodeResolver } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'
import { importZones, restrictedImports } from './eslint/import-directions.js'
import { noMarkup, noNetwork } from './eslint/forbidden-calls.js'

const importsOf = (part, files) => ({
  files: [files],
  ignores: ['**/*.d.ts'],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', restrictedImports[part]] },
})

export default defineConfig(
  globalIgnores(['dist', 'output', 'coverage']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'eslint/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver()],
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { zones: importZones }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      complexity: ['error', 15],
      'max-depth': ['error', 4],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-restricted-syntax': ['error', ...noMarkup, ...noNetwork],
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...noMarkup] } },
  // lists of phrases, one a line
  { files: ['src/rules/languages/*.ts'], rules: { 'max-lines': 'off' } },
  importsOf('other', 'src/**/*.ts'),
  importsOf('seam', 'src/extension/browser.ts'),
  importsOf('content', 'src/extension/content/**/*.ts'),
  importsOf('core', 'src/core/**/*.ts'),
  importsOf('rules', 'src/rules/**/*.ts'),
  { files: ['*.config.ts', '*.config.js', '**/*.d.ts'], rules: { 'import-x/no-default-export': 'off' } },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
)
