import type { BrowserKind } from '../browsers.ts'

/** What to open: the sample paper, a page of the web, or a page saved on this machine. */
export type PageSource =
  | { readonly from: 'sample' }
  | { readonly from: 'web'; readonly url: string }
  | { readonly from: 'file'; readonly path: string }

export interface StartArguments {
  readonly source: PageSource
  /** Undefined: whichever this machine has. */
  readonly browser?: BrowserKind
  readonly headless: boolean
}

const START_USAGE = 'npm start [-- ADDRESS | SAVED-PAGE.html] [--chrome | --firefox] [--headless]'

/**
 * Reads the words after `npm start --`. Throws a sentence for the reader when it does not know one of them.
 *
 * @param hasDisplay without one the browser runs headless, asked for or not
 */
export function readStartArguments(words: readonly string[], hasDisplay: boolean): StartArguments {
  const flags = words.filter((word) => word.startsWith('--'))
  const unknown = flags.find((flag) => !['--firefox', '--chrome', '--headless'].includes(flag))
  if (unknown) throw new Error(`Unknown option ${unknown}. Usage: ${START_USAGE}`)
  const [place, ...more] = words.filter((word) => !word.startsWith('--'))
  if (more.length > 0) throw new Error(`One page at a time. Usage: ${START_USAGE}`)
  const browser = flags.includes('--firefox') ? 'firefox' : flags.includes('--chrome') ? 'chrome' : undefined
  return {
    source: sourceOf(place),
    headless: flags.includes('--headless') || !hasDisplay,
    ...(browser && { browser }),
  }
}

function sourceOf(place: string | undefined): PageSource {
  if (place === undefined) return { from: 'sample' }
  return /^https?:\/\//i.test(place) ? { from: 'web', url: place } : { from: 'file', path: place }
}

/** Whether a window can be shown: on Linux only where a display server is named. */
export function hasDisplay(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return platform !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY'])
}
