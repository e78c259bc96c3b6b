import { HOSTILE } from './hostile-findings.ts'
import { BLOCKS, manyBlocks, PROMOTIONS, type ToldFinding } from './sample-findings.ts'

/** A state of the popup, by what the browser and the page answer to it. */
export interface PopupScene {
  readonly name: string
  readonly tab: Readonly<Record<string, unknown>>
  /** The page's snapshot; undefined when nobody answers, `late` when the answer does not come. */
  readonly answer?: object | 'late'
  readonly permitted?: boolean
  /** The browser itself fails. */
  readonly broken?: boolean
  /** storage.local */
  readonly stored?: Readonly<Record<string, unknown>>
  /** What the reader presses then, as selectors. */
  readonly presses?: readonly string[]
  /** What the reader then filters the stories by. */
  readonly types?: string
}

const SITE = 'harbourpost.example'
const LIGHTHOUSE = `http://www.${SITE}/coast/kestrel-point-lighthouse-shines-again.html`
/** No tab has this number: nobody answers there. */
const NOBODY = 2 ** 30

const tab = (url: string) => ({ id: NOBODY, index: 0, windowId: 1, status: 'complete', incognito: false, url })

function answered(name: string, state: string, parts: Partial<PopupScene> & { readonly told?: boolean } = {}) {
  const { told, ...rest } = parts
  return { name, tab: tab(LIGHTHOUSE), answer: { site: SITE, state, findings: [], told }, ...rest }
}

function cleaned(name: string, findings: readonly ToldFinding[], parts: Partial<PopupScene> & { told?: boolean } = {}) {
  const { told, ...rest } = parts
  return { name, tab: tab(LIGHTHOUSE), answer: { site: SITE, state: 'cleaned', findings, told }, ...rest }
}

const all = [...PROMOTIONS, ...BLOCKS]
const site = (choice: object) => ({ [`site:${SITE}`]: { enabled: true, ...choice } })

/** Every state that the popup knows. */
export const POPUP_SCENES: readonly PopupScene[] = [
  cleaned('cleaned', all),
  cleaned('removed', all, { presses: ['#removed-summary'] }),
  cleaned('few', BLOCKS.slice(0, 2)),
  cleaned('lines-only', PROMOTIONS),
  cleaned('hundred', manyBlocks(100)),
  cleaned('many', manyBlocks(300)),
  cleaned('no-match', all, { types: 'submarine races' }),
  cleaned('hostile', HOSTILE.findings),
  cleaned('folded', all, { presses: ['#fold-1'] }),
  cleaned('menu', all, { presses: ['#menu-button'] }),
  cleaned('about', all, { presses: ['#menu-button', '#open-about'] }),
  cleaned('report', all, { presses: ['#menu-button', '#open-report'] }),
  cleaned('shown-again', [...all.slice(0, 1).map((finding) => ({ ...finding, restored: true })), ...all.slice(1)], {
    presses: ['#removed-summary'],
  }),
  cleaned('locked', all, { stored: { policy: { sites: {}, everywhere: true, locked: true } } }),
  cleaned('asked-for', all, { told: true }),
  cleaned('always', all, { told: true, stored: site({ article: true }) }),
  answered('nothing-found', 'nothing-found'),
  answered('not-article', 'not-article'),
  answered('told-no-article', 'not-article', { told: false }),
  answered('off', 'off', { stored: site({ enabled: false }) }),
  answered('off-locked', 'off', { stored: { policy: { sites: {}, everywhere: false, locked: true } } }),
  answered('paused', 'paused', { stored: { pause: { until: Number.MAX_SAFE_INTEGER } } }),
  { name: 'untouchable', tab: tab('chrome://version/') },
  { name: 'pdf', tab: tab(`https://www.${SITE}/files/tides.pdf`) },
  { name: 'reader-view', tab: tab(`about:reader?url=${encodeURIComponent(LIGHTHOUSE)}`) },
  { name: 'needs-permission', tab: tab(LIGHTHOUSE), permitted: false },
  { name: 'needs-reload', tab: tab(LIGHTHOUSE), permitted: true },
  { name: 'loading', tab: { ...tab(LIGHTHOUSE), status: 'loading' }, permitted: true },
  { name: 'no-answer', tab: tab(LIGHTHOUSE), answer: 'late' },
  { name: 'error', tab: tab(LIGHTHOUSE), broken: true },
]
