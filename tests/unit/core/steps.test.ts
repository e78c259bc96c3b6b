import { expect, it } from 'vitest'
import { analysis, analyzePage } from '../../../src/core/analyze-page.ts'
import { atOnce, forEach, type Steps } from '../../../src/core/steps.ts'
import { packCues } from '../../../src/core/text/pack-cues.ts'
import { en } from '../../../src/rules/languages/en.ts'
import { ADDRESS, article, documentOf } from './read-html.ts'

const options = { url: ADDRESS, cues: [packCues(en)] }

function* counting(steps: number): Steps<number> {
  for (let step = 0; step < steps; step++) yield
  return steps
}

it('does all steps at once', () => {
  expect(atOnce(counting(3))).toBe(3)
  expect(atOnce(counting(0))).toBe(0)
})

it('rests again and again in a long list, and reads each item once, in order', () => {
  const items = Array.from({ length: 1000 }, (_, index) => index)
  const seen: number[] = []
  const rests = [...forEach(items, (item) => seen.push(item))]
  expect(seen).toEqual(items)
  expect(rests.length).toBeGreaterThanOrEqual(5)
})

it('finds the same in steps as at once, and more steps on a larger page', () => {
  const stepsOf = (after: string) => {
    const document = documentOf(article({ inside: '<p id="ask">Sign up for our newsletter</p>', after }))
    const steps = analysis(document, options)
    let count = 0
    for (;;) {
      const { done, value } = steps.next()
      if (done) {
        expect(value).toEqual(analyzePage(document, options))
        expect(value.findings.length).toBe(1)
        return count
      }
      count++
    }
  }
  const small = stepsOf('')
  expect(small).toBeGreaterThan(10)
  expect(stepsOf('<i>x</i>'.repeat(5000))).toBeGreaterThan(small + 10)
})
