import type { Words } from '../words.ts'
import type { PopupCommands } from './popup-state.ts'

/** What every part of the popup is made with. */
export interface PopupContext {
  readonly words: Words
  readonly commands: PopupCommands
  /** Tells screen readers, and nobody else, what has happened. */
  readonly announce: (text: string) => void
}
