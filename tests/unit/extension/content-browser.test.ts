import { describe, expect, it, vi } from 'vitest'
import { contentBrowser } from '../../../src/extension/content-browser.ts'

type NativeListener = (message: unknown, sender: object, sendResponse: (answer: unknown) => void) => unknown

/** A browser's own API: its listeners answer by a call, its functions by promises. */
function nativeApi(id: string) {
  const listeners: NativeListener[] = []
  const api = {
    i18n: {},
    storage: { local: {} },
    runtime: {
      id,
      sendMessage: vi.fn((message: unknown) => Promise.resolve({ to: message })),
      onMessage: { addListener: (listener: NativeListener) => listeners.push(listener) },
    },
  }
  const deliver = (message: unknown) => {
    const sendResponse = vi.fn()
    return { waits: listeners.map((listener) => listener(message, { id }, sendResponse)), sendResponse }
  }
  return { api, deliver }
}

const withListener = (listener: () => Promise<unknown> | undefined) => {
  const { api, deliver } = nativeApi('lede')
  contentBrowser({ chrome: api }).runtime.onMessage.addListener(listener)
  return deliver
}

describe('contentBrowser', () => {
  it("takes the browser's API under either name, and `browser` first", () => {
    const [chrome, firefox] = [nativeApi('chrome').api, nativeApi('firefox').api]
    expect(contentBrowser({ chrome }).runtime.id).toBe('chrome')
    expect(contentBrowser({ chrome, browser: firefox }).runtime.id).toBe('firefox')
    expect(contentBrowser({ chrome }).storage).toBe(chrome.storage)
    expect(contentBrowser({ chrome }).i18n).toBe(chrome.i18n)
  })

  it("is not misled by a page's element of that name", () => {
    const { api } = nativeApi('lede')
    const window = Object.assign(Object.create({ browser: { runtime: { id: 'a form' } } }) as object, { chrome: api })
    expect(contentBrowser(window).runtime.id).toBe('lede')
  })

  it('answers a message later, and says so', async () => {
    const deliver = withListener(() => Promise.resolve('answer'))
    const { waits, sendResponse } = deliver('question')
    expect(waits).toEqual([true])
    await vi.waitFor(() => {
      expect(sendResponse).toHaveBeenCalledExactlyOnceWith('answer')
    })
  })

  it('lets nobody wait for a listener that failed', async () => {
    const { sendResponse } = withListener(() => Promise.reject(new Error('broken')))('question')
    await vi.waitFor(() => {
      expect(sendResponse).toHaveBeenCalledExactlyOnceWith(undefined)
    })
  })

  it('leaves a message that is not for it to others', () => {
    const { waits, sendResponse } = withListener(() => undefined)('question')
    expect(waits).toEqual([undefined])
    expect(sendResponse).not.toHaveBeenCalled()
  })

  it('sends messages, and answers with what comes back', async () => {
    const { api } = nativeApi('lede')
    expect(await contentBrowser({ chrome: api }).runtime.sendMessage('hello')).toEqual({ to: 'hello' })
    expect(api.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith('hello')
  })
})
