/** The browsers that Lede is built for; `dist/<target>` holds each unpacked extension. */
export const TARGETS = ['chrome', 'firefox'] as const

export type Target = (typeof TARGETS)[number]

/** The environment variable that tells vite.config.ts which one to build. */
export const TARGET_VARIABLE = 'LEDE_TARGET'

/** Chrome, unless the environment names another; throws when it names an unknown one. */
export function chosenTarget(environment: Readonly<Record<string, string | undefined>>): Target {
  const name = environment[TARGET_VARIABLE] ?? 'chrome'
  const chosen = TARGETS.find((target) => target === name)
  if (!chosen) throw new Error(`${TARGET_VARIABLE} is ${name}, but must be one of: ${TARGETS.join(', ')}`)
  return chosen
}
