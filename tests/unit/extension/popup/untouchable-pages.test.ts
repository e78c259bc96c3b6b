import { expect, it } from 'vitest'
import { isUntouchable } from '../../../../src/extension/popup/untouchable-pages.ts'

it.each([
  'chrome://settings/',
  'about:config',
  'view-source:https://example.org/',
  'file:///home/reader/page.html',
  'moz-extension://abc/page.html',
  'https://addons.mozilla.org/firefox/',
  'https://chromewebstore.google.com/',
  'https://chrome.google.com/webstore/detail/x',
])('%s is out of reach', (url) => {
  expect(isUntouchable(new URL(url))).toBe(true)
})

it.each(['https://example.org/', 'http://localhost:8000/', 'https://chrome.google.com/', 'https://www.mozilla.org/'])(
  '%s is not',
  (url) => {
    expect(isUntouchable(new URL(url))).toBe(false)
  },
)
