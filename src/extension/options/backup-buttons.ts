import { part } from '../part.ts'
import { backupText, readBackup, type Refusal } from '../store/backup.ts'
import type { SettingsStore } from '../store/settings-store.ts'
import { isolated, type Words } from '../words.ts'
import type { Attempt, Tell } from './start-options.ts'

interface BackupParts {
  readonly document: Document
  readonly words: Words
  readonly store: SettingsStore
  readonly tell: Tell
  readonly attempt: Attempt
}

/** Export, import and reset. */
export function followBackupButtons({ document, words, store, tell, attempt }: BackupParts): void {
  const press = (id: string, act: () => void) => {
    part(document, id, HTMLButtonElement).addEventListener('click', act)
  }
  press(
    '#export',
    () =>
      void attempt(async () => {
        offer(document, backupText(await store.backup()))
      }),
  )

  const file = part(document, '#file', HTMLInputElement)
  press('#import', () => {
    file.click()
  })
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? []
    if (!chosen) return
    void attempt(async () => {
      const read = readBackup(await chosen.text())
      // The same file may be chosen again, once it is mended.
      file.value = ''
      if ('why' in read) {
        tell(refusalText(words, read))
        return
      }
      await store.restore(read)
      tell(words.count('imported', Object.keys(read.sites).length))
    })
  })

  const ask = part(document, '#ask', HTMLDialogElement)
  press('#reset', () => {
    ask.returnValue = ''
    ask.showModal()
  })
  ask.addEventListener('close', () => {
    if (ask.returnValue !== 'yes') return
    void attempt(async () => {
      await store.reset()
      tell(words.say('resetDone'))
    })
  })
}

function refusalText(words: Words, refusal: Refusal): string {
  switch (refusal.why) {
    case 'no-json':
      return words.say('refusedNoJson')
    case 'not-ours':
      return words.say('refusedNotOurs')
    case 'newer':
      return words.say('refusedNewer')
    case 'wrong-part':
      return words.say('refusedWrongPart', isolated(refusal.where))
  }
}

/** Hands the reader a file, without leaving the device. */
function offer(document: Document, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `lede-${new Date().toISOString().slice(0, 10)}.json`
  link.click()
  // The browser takes the file after the click; Firefox for Android asks where to first.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 60_000)
}
