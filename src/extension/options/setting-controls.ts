import type { SettingName, Settings } from '../page-settings.ts'
import type { SettingsStore } from '../store/settings-store.ts'
import type { Attempt } from './start-options.ts'

/** The check boxes and radio buttons that stand for a setting each, or for one of its two values. */
export class SettingControls {
  readonly #inputs: readonly HTMLInputElement[]
  readonly #attempt: Attempt

  constructor(root: ParentNode, attempt: Attempt) {
    this.#inputs = [...root.querySelectorAll<HTMLInputElement>('input[data-setting]')]
    this.#attempt = attempt
  }

  show(settings: Settings): void {
    for (const input of this.#inputs) {
      const value = settings[nameOf(input)]
      input.checked = input.type === 'radio' ? input.value === String(value) : value
    }
  }

  follow(store: SettingsStore): void {
    for (const input of this.#inputs)
      input.addEventListener('change', () => {
        const value = input.type === 'radio' ? input.value === 'true' : input.checked
        void this.#attempt(() => store.change(nameOf(input), value))
      })
  }
}

function nameOf(input: HTMLInputElement): SettingName {
  return input.dataset['setting'] as SettingName
}
