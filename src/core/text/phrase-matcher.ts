import type { Anchor } from './cue-lists.ts'
import { firstLetter, isLetter, isSpaced, lastLetter } from './letters.ts'

/** Finds the first cue phrase in a text that went through `normalise`. */
export interface PhraseMatcher {
  /** The matched words, or undefined. */
  find(normalisedText: string): string | undefined
}

const SENTENCE_END = '.!?。！？'
const LONGEST_GAP = 40
const LONGEST_STEM = 24
/** How much punctuation may stand before a phrase that begins the text, or after one that ends it. */
const LONGEST_EDGE = 8

/** A part of a phrase, made to match from `at` on with all that follows it: where the match ends, or -1. */
type Part = (text: string, at: number) => number

/**
 * A phrase (syntax: `rules/cue-phrases.ts`; normalised) as a matcher. Every gap is bounded and nothing repeats inside a
 * repetition, so matching stays linear in the text. No regular expressions: to compile one for each phrase that a page
 * may hold costs more than all the rest of matching.
 * @param platforms the names that `{platform}` stands for, longest first
 */
export function phraseMatcher(phrase: string, where: Anchor, platforms: readonly string[]): PhraseMatcher {
  const atStart = where !== 'anywhere' || phrase.startsWith('^')
  const atEnd = where === 'whole' || phrase.endsWith('$')
  const rest = phrase.slice(phrase.startsWith('^') ? 1 : 0, phrase.endsWith('$') ? -1 : undefined)
  const isOpen = !atStart && isSpaced(firstLetter(rest))
  const isClosed = !atEnd && !rest.endsWith('~') && isSpaced(lastLetter(rest))
  const end: Part = (text, at) => (atEnd ? textEnd(text, at) : isClosed && isLetter(text[at]) ? -1 : at)
  const body = sequence(rest, end, platforms)
  const first = firstLetters(rest)
  return { find: (text) => (atStart ? findAtStart(text, body) : findAnywhere(text, body, first, isOpen)) }
}

function findAtStart(text: string, body: Part): string | undefined {
  let at = 0
  while (at < LONGEST_EDGE && at < text.length && !isLetter(text[at])) at++
  for (; at >= 0; at--) {
    const end = body(text, at)
    if (end >= 0) return text.slice(0, end)
  }
  return undefined
}

/** @param first what the phrase may begin with, where that is known */
function findAnywhere(text: string, body: Part, first: string | undefined, isOpen: boolean): string | undefined {
  for (let at = 0; at < text.length; at++) {
    if (first?.includes(text[at] ?? '') === false || (isOpen && isLetter(text[at - 1]))) continue
    const end = body(text, at)
    if (end >= 0) return text.slice(at, end)
  }
  return undefined
}

function textEnd(text: string, at: number): number {
  if (text.length - at > LONGEST_EDGE) return -1
  for (let next = at; next < text.length; next++) if (isLetter(text[next])) return -1
  return text.length
}

const TOKENS = /\(([^)]*)\)(\?)?|\*|~|\{platform\}|[^(*~{]+/g

/** The parts of a phrase in a row, each knowing the next. */
function sequence(phrase: string, end: Part, platforms: readonly string[]): Part {
  let next = end
  const tokens = [...phrase.matchAll(TOKENS)]
  for (const { 0: token, 1: inside, 2: optional, index } of tokens.reverse()) {
    if (inside !== undefined) next = choice(inside, optional === '?', next, platforms)
    else if (token === '*') next = gap(next, firstLetters(phrase.slice(index + 1)))
    else if (token === '~') next = stem(next)
    else if (token === '{platform}') next = anyOf(platforms, next)
    else next = literal(token, next)
  }
  return next
}

function literal(words: string, next: Part): Part {
  return (text, at) => (text.startsWith(words, at) ? next(text, at + words.length) : -1)
}

function choice(inside: string, isOptional: boolean, next: Part, platforms: readonly string[]): Part {
  const alternatives = inside.split('|')
  const parts = /[*~{]/.test(inside)
    ? alternatives.map((words) => sequence(words, next, platforms))
    : [anyOf(alternatives, next)]
  if (isOptional) parts.push(next)
  return (text, at) => {
    for (const part of parts) {
      const end = part(text, at)
      if (end >= 0) return end
    }
    return -1
  }
}

function anyOf(names: readonly string[], next: Part): Part {
  return (text, at) => {
    for (const name of names) {
      const end = text.startsWith(name, at) ? next(text, at + name.length) : -1
      if (end >= 0) return end
    }
    return -1
  }
}

/** As little of a sentence as will do. */
function gap(next: Part, first: string | undefined): Part {
  return (text, at) => {
    for (let to = at; to <= at + LONGEST_GAP && to <= text.length; to++) {
      const letter = text[to] ?? '.'
      const end = first === undefined || first.includes(letter) ? next(text, to) : -1
      if (end >= 0 || SENTENCE_END.includes(letter)) return end
    }
    return -1
  }
}

/** What the rest of a phrase may begin with; undefined where that is not simply told. */
function firstLetters(rest: string): string | undefined {
  const [, inside, optional] = /^\(([^)]*)\)(\?)?/.exec(rest) ?? []
  if (optional !== undefined) return undefined
  const letters = (inside?.split('|') ?? [rest]).map((words) => words.slice(0, 1))
  return letters.some((letter) => letter === '' || '*~{('.includes(letter)) ? undefined : letters.join('')
}

/** As much of a word as there is, or less where the phrase goes on. */
function stem(next: Part): Part {
  return (text, at) => {
    let to = at
    while (to < at + LONGEST_STEM && (isLetter(text[to]) || "'’-".includes(text[to] ?? ' '))) to++
    for (; to >= at; to--) {
      const end = next(text, to)
      if (end >= 0) return end
    }
    return -1
  }
}
