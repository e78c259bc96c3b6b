import { promotionDetector } from './promotion.ts'

/** Asks readers for tips, stories and corrections. A reporter's byline with an address stays. */
export const tips = promotionDetector({ id: 'tips' })
