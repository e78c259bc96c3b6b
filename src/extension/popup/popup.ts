import { browser } from '../browser.ts'
import { UNFOLDED } from '../popup-page.ts'
import { startPopup } from './start-popup.ts'

void startPopup({
  browser,
  root: document.body,
  unfolded: location.hash === UNFOLDED,
  close: () => {
    window.close()
  },
})
