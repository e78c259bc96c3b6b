import { describe, expect, it } from 'vitest'
import { normalise } from '../../../../src/core/text/normalise.ts'
import { compilePhrases } from '../../rules/compile-phrases.ts'

const find = (phrase: string, text: string, where?: 'anywhere' | 'start' | 'whole') =>
  compilePhrases([phrase], where).find(normalise(text))

describe('the syntax of a phrase', () => {
  it('takes one of several words, and an optional word', () => {
    expect(find('(follow|join) us', 'Please join us')).toBe('join us')
    expect(find('read (it )?now', 'Read now')).toBe('read now')
    expect(find('read (it )?now', 'Read it now')).toBe('read it now')
    expect(find('(follow|join) us', 'They left us')).toBeUndefined()
  })

  it('bridges a gap within a sentence only, and not a long one', () => {
    expect(find('our* app', 'our new app')).toBe('our new app')
    expect(find('our* app', 'our app')).toBe('our app')
    expect(find('our* app', 'He is ours. The app')).toBeUndefined()
    expect(find('our* app', `our ${'very '.repeat(10)}app`)).toBeUndefined()
  })

  it('begins a text after signs and emoji, however they are drawn', () => {
    expect(find('^follow us', '➡\ufe0f Follow us')).toBeDefined()
    expect(find('^հետևեք', '՝ Հետևեք')).toBeDefined()
  })

  it('completes a stem', () => {
    expect(find('abonn~', 'Abonnez-vous')).toBe('abonnez-vous')
    expect(find('abonn~', 'désabonner')).toBeUndefined()
  })

  it('keeps to the start and the end that it names', () => {
    expect(find('^sign up', '» Sign up here')).toBeDefined()
    expect(find('^sign up', 'You sign up')).toBeUndefined()
    expect(find('trending$', 'Trending:')).toBe('trending:')
    expect(find('trending$', 'Trending upward')).toBeUndefined()
  })

  it('names any platform', () => {
    expect(find('on {platform}', 'Find us on WhatsApp')).toBe('on whatsapp')
    expect(find('on {platform}', 'Find us on Tuesday')).toBeUndefined()
    expect(find('(on {platform}|via {platform})', 'Find us via Telegram')).toBe('via telegram')
  })

  it('takes what regular expressions read otherwise literally', () => {
    expect(find('a.b+c [d]', 'A.b+c [d]')).toBe('a.b+c [d]')
    expect(find('a.b', 'axb')).toBeUndefined()
  })
})

describe('words', () => {
  it('match whole in spaced scripts', () => {
    expect(find('app', 'An apple')).toBeUndefined()
    expect(find('app', 'An app.')).toBe('app')
    expect(find('اقرأ', 'ماقرأ')).toBeUndefined()
  })

  it('match anywhere in scripts without spaces', () => {
    expect(find('関連記事', 'この関連記事です')).toBe('関連記事')
  })

  it('match whatever their case, accents and quotes', () => {
    expect(find('à lire', 'A LIRE AUSSI')).toBe('a lire')
    expect(find("don't miss", 'Don’t miss')).toBe("don't miss")
  })
})

describe('anchoring', () => {
  it('start: only where the text begins', () => {
    expect(find('read more', '→ Read more: floods', 'start')).toBeDefined()
    expect(find('read more', 'I read more', 'start')).toBeUndefined()
  })

  it('whole: only the whole text, punctuation aside', () => {
    expect(find('read more', 'Read more »', 'whole')).toBeDefined()
    expect(find('read more', 'Read more books', 'whole')).toBeUndefined()
  })

  it('accepts a phrase that anchors itself as well', () => {
    expect(find('^related$', 'Related', 'whole')).toBeDefined()
    expect(find('^related$', 'Related', 'start')).toBeDefined()
  })
})

it('finds nothing when there are no phrases', () => {
  expect(compilePhrases([]).find('anything')).toBeUndefined()
})
