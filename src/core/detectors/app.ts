import { promotionDetector } from './promotion.ts'

/** Asks the reader to get the publisher's app. */
export const app = promotionDetector({
  id: 'app',
  name: /\b(app-?(promo\w*|banner|box|download|store|teaser|links?|badges?)|smart-?banner|get-?(the-)?app|download-?app|mobile-?app)\b/,
  address:
    /^https?:\/\/(play\.google\.com\/store\/apps|apps\.apple\.com|itunes\.apple\.com\/[^?]*\/app|[\w-]+\.(app\.link|onelink\.me|page\.link|smart\.link|adj\.st))/i,
})
