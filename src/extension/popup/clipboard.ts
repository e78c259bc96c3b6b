/** Copies a text; as HTML it is both what programs paste as links, and what a plain field shows. */
export async function copyText(text: string, type: 'text/plain' | 'text/html'): Promise<boolean> {
  try {
    if (type === 'text/plain') await navigator.clipboard.writeText(text)
    else {
      const blobs = [type, 'text/plain'].map((each) => [each, new Blob([text], { type: each })] as const)
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    }
    return true
  } catch {
    return false
  }
}
