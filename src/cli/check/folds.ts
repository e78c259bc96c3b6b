import { createHash } from 'node:crypto'
import { siteOf } from '../../core/stories/address.ts'

/**
 * How the labelled pages are split (tests/folds.json): by publisher, the sites of one house together, so that what is tuned
 * on some is measured on others. Sites stand there as hashes: no file of the project names a publisher.
 */
export interface Folds {
  /** The fold that nobody looks into while tuning. */
  readonly aside: number
  readonly folds: Readonly<Record<string, number>>
}

export function siteHash(url: URL): string {
  return createHash('sha1').update(siteOf(url.hostname)).digest('hex').slice(0, 12)
}

/** Is this page of a publisher that was kept aside? A publisher that the split does not know is: nobody tuned to it. */
export function isAside({ aside, folds }: Folds, url: URL): boolean {
  return (folds[siteHash(url)] ?? aside) === aside
}
