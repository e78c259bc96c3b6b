import { describe, expect, it } from 'vitest'
import { literalSets, rarestWords } from '../../../../src/core/text/literal-keys.ts'

describe('the pieces that a text must have for a phrase to match', () => {
  it('are words with the edges that are known', () => {
    expect(literalSets('read more')).toEqual([[' read more ']])
    expect(literalSets('(follow|join) us')).toEqual([[' follow ', ' join '], [' us ']])
    expect(literalSets('our* applications')).toEqual([[' our'], [' applications ']])
    expect(literalSets('abonn~')).toEqual([[' abonn']])
    expect(literalSets('関連記事')).toEqual([['関連記事']])
    expect(literalSets('(watch|read)( )?:')).toEqual([[' watch ', ' read ']])
    expect(literalSets('^(our )?(free )?(news|post)letters')).toEqual([[' news', ' post'], ['letters ']])
  })

  it('are none of optional words, gaps and platforms', () => {
    expect(literalSets('read (it )?now')).toEqual([[' read '], [' now ']])
    expect(literalSets('read (it)?now')).toEqual([[' read '], ['now ']])
    expect(literalSets('on {platform}')).toEqual([[' on ']])
    expect(literalSets('(*|x)')).toEqual([])
  })
})

describe('the word that a phrase is looked up by', () => {
  const SIGNS = { word: '', stem: '~', part: '*' }
  const words = (phrase: string) => rarestWords(phrase, 4)?.map(({ word, is }) => word + SIGNS[is])

  it('is the longest that each match has, or one of a set', () => {
    expect(words('read more stories')).toEqual(['stories'])
    expect(words('(follow|join) us')).toEqual(['follow', 'join'])
  })

  it('may be a stem', () => {
    expect(words('abonn~')).toEqual(['abonn~'])
  })

  it('may be two letters, where words are not much longer', () => {
    expect(words('関連記事')).toEqual(['関連*'])
    expect(words('(더|함께) 구독~')).toEqual(['구독*'])
  })

  it('is none where edges are not known', () => {
    expect(words('~book')).toBeUndefined()
  })
})
