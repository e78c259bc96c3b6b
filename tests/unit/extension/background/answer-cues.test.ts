import { describe, expect, it } from 'vitest'
import { packCues } from '../../../../src/core/text/pack-cues.ts'
import { answerCues, keepLikelyCues } from '../../../../src/extension/background/answer-cues.ts'
import { keptCues } from '../../../../src/extension/kept-cues.ts'
import { en } from '../../../../src/rules/languages/en.ts'
import { FakeBrowser, settle } from '../fake-browser.ts'

const english = packCues(en)
const EDITION = 'of this build'

async function answered(page: Parameters<ReturnType<typeof answerCues>>[0], isPrivate = false) {
  const fake = new FakeBrowser()
  const answer = answerCues(fake.api, { edition: EDITION, find: () => english, isCode: (code) => code === 'en' })
  expect(answer(page, isPrivate)).toBe(english)
  await settle()
  return { fake, kept: Object.keys(fake.stored) }
}

describe('answerCues', () => {
  it('keeps what it answered, for pages that come later', async () => {
    const { fake } = await answered({ language: 'en' })
    const { read } = keptCues(fake.api, EDITION)
    expect(await read('en')).toMatchObject(english)
    expect(await read('de')).toBeUndefined()
  })

  it.each([
    ['in a private window', { language: 'en' }, true],
    ['of a language that a page makes up', { language: 'xq' }, false],
  ])('keeps nothing %s', async (_, page, isPrivate) => {
    expect((await answered(page, isPrivate)).kept).toEqual([])
  })
})

it.each([{ title: '橋の修理' }, { language: 'en', sample: 'Die Brücke wird im Frühjahr repariert' }])(
  'answerCues keeps nothing under the code of another language: %o',
  async (page) => {
    const fake = new FakeBrowser()
    const other = { ...english, language: 'other' }
    const find: Parameters<typeof answerCues>[1]['find'] = ({ title, sample }) => ((title ?? sample) ? other : english)
    const answer = answerCues(fake.api, { edition: EDITION, find, isCode: () => true })
    expect(answer(page, false)).toBe(other)
    await settle()
    expect(fake.stored).toEqual({})
  },
)

describe('keepLikelyCues', () => {
  it("keeps the browser's own language when it is installed", async () => {
    const fake = new FakeBrowser()
    Object.assign(fake.api.i18n, { getUILanguage: () => 'pt-BR' })
    const all = { edition: EDITION, find: () => english, isCode: () => true }
    keepLikelyCues(fake.api, answerCues(fake.api, all))
    for (const listener of fake.onInstalled.listeners) listener({ reason: 'install' })
    await settle()
    expect(Object.keys(fake.stored)).toEqual(['cues:pt'])
  })
})

describe('keptCues', () => {
  it('knows nothing of another build', async () => {
    const { fake } = await answered({ language: 'en' })
    expect(await keptCues(fake.api, 'of the next build').read('en')).toBeUndefined()
  })

  it('takes no garbage', async () => {
    const fake = new FakeBrowser()
    fake.stored = { 'cues:en': { ...english, lists: undefined, edition: EDITION } }
    expect(await keptCues(fake.api, EDITION).read('en')).toBeUndefined()
  })

  it('does without storage', async () => {
    const fake = new FakeBrowser()
    fake.storageFails = true
    const { keep, read } = keptCues(fake.api, EDITION)
    await keep('en', english)
    expect(await read('en')).toBeUndefined()
  })
})
