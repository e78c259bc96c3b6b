import { promotionDetector } from './promotion.ts'

/** Asks the reader to switch notifications or alerts on. */
export const notifications = promotionDetector({ id: 'notifications' })
