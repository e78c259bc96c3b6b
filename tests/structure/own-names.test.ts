import { dirname, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { OWN_NAMES, READABILITY_NAMES } from '../../src/cli/build/smaller-content.ts'
import { filesUnder, read } from './files.ts'

const CODE = [
  ...filesUnder('src/core', '.ts'),
  ...filesUnder('src/edits', '.ts'),
  ...filesUnder('src/extension', '.ts'),
]
/** What is sent, stored or handed over by another script keeps its names. */
const TOLD = [
  'src/core/report.ts',
  'src/rules/cue-phrases.ts',
  'src/extension/messages.ts',
  'src/extension/page-settings.ts',
  'src/extension/page-snapshot.ts',
  'src/extension/settings.ts',
]
/** The one script of somebody else's in the content script. */
const READABILITY = 'node_modules/@mozilla/readability/Readability-readerable.js'

const OURS = `${resolve('src')}/`

function contentScript(): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => read(path)) as { readonly config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(resolve('tsconfig.json')))
  return ts.createProgram([resolve('src/extension/content/content.ts')], options)
}

/** Where the program asks an object for a name that is not declared in src/, or gives it such a property. */
function strangers(program: ts.Program, names: ReadonlySet<string>): readonly string[] {
  const checker = program.getTypeChecker()
  const found: string[] = []
  const isOurs = (symbol: ts.Symbol | undefined) =>
    symbol?.declarations?.every((declaration) => declaration.getSourceFile().fileName.startsWith(OURS)) === true
  const visit = (node: ts.Node): void => {
    if (names.has(ts.isPropertyAccessExpression(node) ? node.name.text : '') && !isOurs(symbolOf(checker, node)))
      found.push(`${node.getSourceFile().fileName}: ${node.getText()}`)
    for (const [name, type] of propertiesOf(checker, node)) {
      const property = type?.getProperty(name)
      if (names.has(name) && property && !isOurs(property))
        found.push(`${node.getSourceFile().fileName}: ${node.getText()}`)
    }
    ts.forEachChild(node, visit)
  }
  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(OURS)) visit(file)
  return found
}

function symbolOf(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  return ts.isPropertyAccessExpression(node) ? checker.getSymbolAtLocation(node.name) : undefined
}

/** The names by which an object is taken apart or made, each with the type that says what they mean. */
function propertiesOf(checker: ts.TypeChecker, node: ts.Node): readonly (readonly [string, ts.Type | undefined])[] {
  if (ts.isObjectBindingPattern(node)) {
    const type = checker.getTypeAtLocation(node)
    return node.elements.map(({ propertyName, name }) => [(propertyName ?? name).getText(), type])
  }
  if (!ts.isObjectLiteralExpression(node)) return []
  const type = checker.getContextualType(node)
  return node.properties.map(({ name }) => [name?.getText() ?? '', type])
}

describe('names that the build shortens', () => {
  // A type may name a field in quotes; what says where a phrase stands, or how a part looks, is no field.
  const code = CODE.map(read)
    .join('\n')
    .replaceAll(/(Pick|Omit)<[^>]+>|\b[A-Z]\w+\['\w+'\]|class: '\w+'|, 'start'\]|\| 'start' \|/g, '')
  const told = TOLD.map(read)
    .join('\n')
    .replaceAll(/\/\*\*[^]*?\*\//g, '')
    // nodes cannot be sent, and are left out of what is
    .replaceAll(/Omit<[^>]+>|readonly \w+\??: readonly (Element|ShadowRoot)\[\]/g, '')

  it('are asked of nothing of the browser’s', () => {
    const program = contentScript()
    expect(strangers(program, new Set(['readyState']))).not.toEqual([])
    expect(strangers(program, new Set(OWN_NAMES))).toEqual([])
    const theirs = read(READABILITY)
    expect(OWN_NAMES.filter((name) => new RegExp(`\\.${name}\\b`).test(theirs))).toEqual([])
  }, 60_000)

  it.each(READABILITY_NAMES)('%s is Readability’s, and nothing of ours', (name) => {
    expect(read(READABILITY)).toMatch(new RegExp(`\\b${name}\\b`))
    expect(code).not.toMatch(new RegExp(`\\b${name}\\b`))
  })

  it.each(OWN_NAMES)('%s is ours, and told to nobody', (name) => {
    expect(code).toMatch(new RegExp(`\\b${name}\\b`))
    expect(code).not.toMatch(new RegExp(`['"]${name}['"]`))
    expect(told).not.toMatch(new RegExp(`\\b${name}\\b`))
  })
})
