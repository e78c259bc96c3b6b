// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { ownDocument } from '../../../../src/extension/content/own-document.ts'

const NAMES = ['body', 'title', 'querySelector', 'documentElement', 'hidden', 'addEventListener', 'getRootNode']

afterEach(() => {
  document.body.replaceChildren()
})

it('sees the document and not what a page calls by its properties’ names', () => {
  const own = ownDocument(document)
  const { body } = document
  for (const name of NAMES) body.append(Object.assign(document.createElement('form'), { name }))
  Object.defineProperty(document, 'body', { configurable: true, value: body.firstChild })
  expect(document.body).not.toBe(body)
  expect(own.body).toBe(body)
  Reflect.deleteProperty(document, 'body')
  expect(own.querySelector('form')).toBe(body.firstChild)
  expect(own.documentElement).toBe(body.parentElement)
  expect(own.hidden).toBe(false)
  expect(own.getRootNode()).toBe(document)
})
