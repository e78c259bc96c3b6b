import type { Entries } from './entries.ts'

/**
 * What devices tell each other: every entry with the time of its last change, also of those that were removed. The
 * later change wins, whichever device hears of it first, so that no device undoes what another one chose.
 */
export type Synced = Readonly<Record<string, Stamped>>

/** @property time in minutes since 1970; 0 for what was chosen before syncing began */
export interface Stamped {
  readonly time: number
  /** Undefined: it was removed. */
  readonly value?: unknown
}

/** How long a removal is told, in minutes: half a year. A device that slept for longer brings the entry back. */
const REMEMBERED = 183 * 24 * 60

/** Takes in what the reader changed on this device since then. */
export function withChanges(synced: Synced, entries: Entries, time: number): Synced {
  const names = new Set([...Object.keys(synced), ...Object.keys(entries)])
  const stamped = [...names].map((name) => {
    const known = synced[name]
    const value = entries[name]
    if (known && isEqual(known.value, value)) return [name, known] as const
    return [name, value === undefined ? { time } : { time, value }] as const
  })
  return Object.fromEntries(stamped)
}

/** What two devices know together: the same on both of them. */
export function merged(mine: Synced, theirs: Synced): Synced {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  return Object.fromEntries([...names].map((name) => [name, later(mine[name], theirs[name])]))
}

/** Without removals that every device should have heard of by now. */
export function withoutOld(synced: Synced, now: number): Synced {
  const isOld = ({ time, value }: Stamped) => value === undefined && time < now - REMEMBERED
  return Object.fromEntries(Object.entries(synced).filter(([, stamped]) => !isOld(stamped)))
}

/** What has to change on this device; undefined stands for what goes. */
export function changesFor(entries: Entries, synced: Synced): Entries {
  const differing = Object.entries(synced).filter(([name, { value }]) => !isEqual(entries[name], value))
  return Object.fromEntries(differing.map(([name, { value }]) => [name, value]))
}

function later(mine: Stamped | undefined, theirs: Stamped | undefined): Stamped {
  if (!mine || !theirs) return mine ?? theirs ?? { time: 0 }
  if (mine.time !== theirs.time) return mine.time > theirs.time ? mine : theirs
  // Both devices must come to the same, so neither can prefer its own: a choice before a removal, then by its text.
  return canonical(mine.value) >= canonical(theirs.value) ? mine : theirs
}

export function isEqual(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}

/** JSON with its names in order; '' for undefined. */
function canonical(value: unknown): string {
  const sorted = (_: string, part: unknown): unknown =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  return value === undefined ? '' : JSON.stringify(value, sorted)
}
