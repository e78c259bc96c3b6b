/** Long after Lede has read the page, as a framework does whose scripts are many. */
export function takeOver(hydrate: () => void): void {
  addEventListener('load', () => setTimeout(hydrate, 300))
}
