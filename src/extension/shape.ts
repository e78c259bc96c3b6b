/** Checks for values that come from outside the type system: messages and storage. */

export type Guard<T> = (value: unknown) => value is T

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isText(value: unknown): value is string {
  return typeof value === 'string'
}

export function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

/** A whole number from 0. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

export function isOneOf<T extends string>(values: readonly T[], value: unknown): value is T {
  return values.some((known) => known === value)
}

export function isListOf<T>(guard: Guard<T>, value: unknown): value is readonly T[] {
  return Array.isArray(value) && value.every(guard)
}

export function isOptional<T>(guard: Guard<T>, value: unknown): value is T | undefined {
  return value === undefined || guard(value)
}
