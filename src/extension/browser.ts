/**
 * The one seam to the extension API, with content-browser.ts, which is its part for content scripts. Only the entry
 * files (`background.ts`, `popup.ts`) take the value; everything else is handed it and imports the types alone, so that
 * it runs without a browser.
 */
import polyfill from 'webextension-polyfill'

export type { Browser, I18n, Runtime, Storage, Tabs } from 'webextension-polyfill'

export const browser = polyfill
