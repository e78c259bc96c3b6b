import * as v from 'valibot'

/** In storage.local: whether the reader wants syncing, as `true`. */
export const SYNC_KEY = 'sync'

/** In storage.local: what the background knows of the other devices, and what hinders it. */
export const SYNC_STATE_KEY = 'sync-state'

/**
 * `too-much`: it does not fit into the account; `newer`: the account holds what a later version of Lede wrote;
 * `failed`: the browser refused. The choices are on this device alone then, until a later try succeeds.
 */
const Problem = v.picklist(['too-much', 'newer', 'failed'])

export type SyncProblem = v.InferOutput<typeof Problem>

const SyncState = v.object({
  synced: v.record(v.string(), v.object({ time: v.number(), value: v.exactOptional(v.unknown()) })),
  problem: v.exactOptional(Problem),
})

type SyncState = v.InferOutput<typeof SyncState>

/** The state in storage.local; undefined before the first round, and when it is broken. */
export function syncStateIn(stored: Readonly<Record<string, unknown>>): SyncState | undefined {
  const { success, output } = v.safeParse(SyncState, stored[SYNC_STATE_KEY])
  return success ? output : undefined
}
