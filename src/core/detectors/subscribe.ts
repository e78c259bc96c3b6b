import { promotionDetector } from './promotion.ts'

/** Subscription, trial and e-paper offers beside a complete text. A gate where the text breaks off stays. */
export const subscribe = promotionDetector({
  id: 'subscribe',
  name: /\b(subscri(be|ption|ptions)-?\w*|abo-?(box|banner|teaser|promo|offer|angebot)|e-?paper-?\w*|offer-?(box|banner)|magazine-?(promo|cover|subscri\w*)|current-?issue)\b/,
  address:
    /[/.](subscribe|subscription|subscriptions|abo|abos|abonnement|abonnements|abonnieren|abonneer|prenumerera|suscribete|suscripciones?|suscripcion|abbonamenti|abbonati|assine|assinatura|prenumerata|predplatne|e-?paper|gift-?subscription)\b/i,
})
