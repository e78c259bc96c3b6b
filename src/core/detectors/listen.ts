import { promotionDetector } from './promotion.ts'

/** Plugs the publisher's podcast, video channel or broadcast. */
export const listen = promotionDetector({
  id: 'listen',
  name: /\b(podcast-?(promo|box|teaser|banner|cta|subscribe|links?|widget)|listen-?(to|on|now))\b/,
  address:
    /^https?:\/\/(podcasts\.apple\.com|itunes\.apple\.com\/[^?]*podcast|open\.spotify\.com\/show|podcasts\.google\.com|overcast\.fm|pocketcasts\.com|pca\.st|castbox\.fm|deezer\.com\/\w*\/?show)/i,
})
