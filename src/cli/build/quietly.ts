/**
 * Runs something that reports its progress by console.log and cannot be told not to, as vite-plugin-web-extension does.
 * Its lines are shown only when it fails. Nothing else may log meanwhile.
 */
export async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const log = console.log
  const held: unknown[][] = []
  console.log = (...words: unknown[]) => void held.push(words)
  try {
    return await run()
  } catch (error) {
    for (const words of held) log(...words)
    throw error
  } finally {
    console.log = log
  }
}
