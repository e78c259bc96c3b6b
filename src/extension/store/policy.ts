import * as v from 'valibot'
import type { Browser } from '../browser.ts'
import { POLICY_KEY, type Policy } from '../page-settings.ts'
import { siteOf } from './site-name.ts'

/** As an administrator writes it; managed-schema.json says the same to Chrome. A broken part counts as missing. */
const Managed = v.object({
  defaultMode: v.fallback(v.optional(v.picklist(['everywhere', 'chosen'])), undefined),
  sitesOn: v.fallback(v.array(v.string()), []),
  sitesOff: v.fallback(v.array(v.string()), []),
  locked: v.fallback(v.boolean(), false),
})

/** The policy in storage.managed; undefined when there is none. */
export function readManaged(managed: unknown): Policy | undefined {
  const read = v.safeParse(Managed, managed)
  if (!read.success || Object.keys(Object(managed) as object).length === 0) return undefined
  const { defaultMode, sitesOn, sitesOff, locked } = read.output
  const sites = [...named(sitesOn, true), ...named(sitesOff, false)]
  const everywhere = defaultMode && defaultMode === 'everywhere'
  return { ...(everywhere !== undefined && { everywhere }), sites: Object.fromEntries(sites), locked }
}

function named(sites: readonly string[], enabled: boolean): readonly (readonly [string, boolean])[] {
  return sites.map(siteOf).flatMap((site) => (site === undefined ? [] : [[site, enabled] as const]))
}

/** Copies the policy to where pages read it together with the rest: storage.managed would be one more wait for each. */
export async function copyPolicy({ storage }: Pick<Browser, 'storage'>): Promise<void> {
  // Firefox fails where there is no policy.
  const managed: unknown = await storage.managed.get().catch(() => undefined)
  const policy = readManaged(managed)
  const { [POLICY_KEY]: copied } = await storage.local.get([POLICY_KEY])
  if (JSON.stringify(copied) === JSON.stringify(policy)) return
  await (policy ? storage.local.set({ [POLICY_KEY]: policy }) : storage.local.remove(POLICY_KEY))
}
