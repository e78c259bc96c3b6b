/** How Lede works on every page. In storage each of them may be missing; then it has the value given here. */
export const DEFAULT_SETTINGS = {
  /** Cleans sites for which nothing was chosen, too. */
  everywhere: true,
  /** Promotional lines go. */
  promotions: true,
  /** Blocks of other stories go. */
  blocks: true,
  /** Lines that point to another story go. */
  pointers: true,
  /** Where a block of stories was, one line stays that opens it again. */
  blockLine: false,
  /** What is hidden stays hidden on paper. */
  print: true,
  /** The button counts what was removed. */
  badge: true,
}

export type Settings = Readonly<typeof DEFAULT_SETTINGS>
export type SettingName = keyof Settings

export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as readonly SettingName[]

/** In storage.local: the settings as one record, with its `version`. */
export const SETTINGS_KEY = 'settings'

/** In storage.local: the policy, as the background copied it from storage.managed. */
export const POLICY_KEY = 'policy'

/** What the reader's organisation laid down. */
export interface Policy {
  /** The default for sites for which neither reader nor policy chose anything. */
  readonly everywhere?: boolean | undefined
  /** Whether Lede is on, by site. */
  readonly sites: Readonly<Record<string, boolean>>
  /** The reader cannot change where Lede cleans. */
  readonly locked: boolean
}

/** Whether sites are cleaned for which nobody chose anything. What is no boolean, in storage, counts as on. */
export function cleansEverywhere(
  settings: Partial<Settings> | undefined,
  policy: Partial<Policy> | undefined,
): boolean {
  const own = policy?.locked ? undefined : settings?.everywhere
  return (own ?? policy?.everywhere) !== false
}
