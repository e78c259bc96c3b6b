import { browser } from '../browser.ts'
import { startPopup } from './start-popup.ts'

void startPopup({
  browser,
  root: document.body,
  close: () => {
    window.close()
  },
})
