import { promotionDetector } from './promotion.ts'

/** Invites the reader to an event, poll, quiz or contest of the publisher's. */
export const takePart = promotionDetector({ id: 'take-part' })
