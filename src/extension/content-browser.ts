/**
 * The seam's second file, for the content script alone: the little of the extension API that runs in every page,
 * without webextension-polyfill, which would add 10 kB to each of them. In Manifest V3 both browsers' functions answer
 * with promises; what is left to adapt is runtime.onMessage, as Chrome drops a promise that a listener returns.
 */
import type { Browser, Runtime } from './browser.ts'

/** Answers a message by a promise, or leaves it to others. */
type AsyncListener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined

/** Answers a message by a call, `true` saying that the call comes later; the one form that both browsers know. */
type NativeListener = (
  message: unknown,
  sender: Runtime.MessageSender,
  sendResponse: (answer: unknown) => void,
) => true | undefined

interface RuntimeOf<Listener> extends Pick<Runtime.Static, 'sendMessage'> {
  /** Undefined once the extension was updated or removed. */
  readonly id: string | undefined
  readonly onMessage: { readonly addListener: (listener: Listener) => void }
}

interface Api<Listener> extends Pick<Browser, 'storage'> {
  readonly extension: Pick<Browser['extension'], 'inIncognitoContext'>
  readonly i18n: Pick<Browser['i18n'], 'getMessage'>
  readonly runtime: RuntimeOf<Listener>
}

/** What the content script uses of the extension API. */
export type ContentBrowser = Api<AsyncListener>

/** Wraps the API that the browser gave to a content script's global object. */
export function contentBrowser(global: object): ContentBrowser {
  const { extension, i18n, storage, runtime } = nativeApi(global)
  return {
    extension,
    i18n,
    storage,
    runtime: {
      get id() {
        return runtime.id
      },
      sendMessage: (message: unknown) => runtime.sendMessage(message),
      onMessage: {
        addListener: (listener) => {
          runtime.onMessage.addListener(answeringLater(listener))
        },
      },
    },
  }
}

/** Only the global object's own names: a page's `<form id="browser">` is a property of it too, though not its own. */
function nativeApi(global: object): Api<NativeListener> {
  const names = global as Readonly<Record<'browser' | 'chrome', Api<NativeListener>>>
  return Object.hasOwn(names, 'browser') ? names.browser : names.chrome
}

function answeringLater(listener: AsyncListener): NativeListener {
  return (message, sender, sendResponse) => {
    const answer = listener(message, sender)
    if (!answer) return undefined
    // A listener that failed has no answer, but its asker must not wait.
    answer.then(sendResponse, () => {
      sendResponse(undefined)
    })
    return true
  }
}
