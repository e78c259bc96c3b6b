import * as v from 'valibot'
import { DEFAULT_SETTINGS } from '../page-settings.ts'
import { siteOf } from './site-name.ts'

/** The shapes of what is stored, exported or handed over by others. */

/** Of the shapes, in storage and in files. A change that older versions of Lede would misread raises it. */
export const VERSION = 1

const flag = (otherwise: boolean) => v.fallback(v.boolean(), otherwise)

/** As stored: what is missing or broken has its default. */
export const StoredSettings = v.fallback(
  v.object({
    everywhere: flag(DEFAULT_SETTINGS.everywhere),
    promotions: flag(DEFAULT_SETTINGS.promotions),
    blocks: flag(DEFAULT_SETTINGS.blocks),
    pointers: flag(DEFAULT_SETTINGS.pointers),
    blockLine: flag(DEFAULT_SETTINGS.blockLine),
    print: flag(DEFAULT_SETTINGS.print),
    badge: flag(DEFAULT_SETTINGS.badge),
  }),
  DEFAULT_SETTINGS,
)

/** Settings from elsewhere: some of them, and nothing else. */
export const SomeSettings = v.partial(
  v.strictObject({
    everywhere: v.boolean(),
    promotions: v.boolean(),
    blocks: v.boolean(),
    pointers: v.boolean(),
    blockLine: v.boolean(),
    print: v.boolean(),
    badge: v.boolean(),
  }),
)

/** A site's name as it is stored. */
export const SiteName = v.pipe(
  v.string(),
  v.check((text) => siteOf(text) === text),
)

/** What was chosen for a site. */
export const Site = v.object({
  enabled: v.boolean(),
  article: v.exactOptional(v.boolean()),
  keep: v.exactOptional(v.array(v.string())),
})

export type Site = Readonly<v.InferOutput<typeof Site>>

export const Sites = v.record(SiteName, Site)

export type Sites = Readonly<Record<string, Site>>
