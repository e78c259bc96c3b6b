import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zipFolder } from '../../../../src/cli/build/zip-folder.ts'

function exampleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lede-zip-'))
  mkdirSync(join(folder, 'inner'))
  writeFileSync(join(folder, 'b.txt'), 'second')
  writeFileSync(join(folder, 'inner', 'a.txt'), 'first')
  return folder
}

it('holds every file under its path in the folder', () => {
  const files = unzipSync(zipFolder(exampleFolder()))
  expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['b.txt', 'second'],
    ['inner/a.txt', 'first'],
  ])
})

it('is the same for the same files, whenever they were written', () => {
  const folder = exampleFolder()
  const before = zipFolder(folder)
  utimesSync(join(folder, 'b.txt'), 1_000_000_000, 1_000_000_000)
  expect(zipFolder(folder)).toEqual(before)
})
