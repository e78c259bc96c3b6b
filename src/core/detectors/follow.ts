import { promotionDetector } from './promotion.ts'

/** Asks the reader to follow a channel or platform, or to prefer this source there. Leaves share tools and reporters' own handles alone. */
export const follow = promotionDetector({
  id: 'follow',
  name: /\b(follow-?(us|box|bar|banner|channel|button|links?|google|promo)?|google-?news|gnews|whats-?app-?(channel|banner|box|promo|cta)|telegram-?(channel|banner|box|promo|cta)|social-?follow|join-?(us|channel|whatsapp|telegram)|preferred-?source)\b/,
  address:
    /^https?:\/\/(news\.google\.com\/(publications|s\/)|(www\.)?google\.[\w.]+\/preferences\/source|(www\.)?whatsapp\.com\/channel|chat\.whatsapp\.com|t\.me\/(?!share)|line\.me\/R\/ti|(invite|chats)\.viber\.com|((www|m)\.)?(facebook|instagram|twitter|x|tiktok|threads|youtube)\.(com|net)\/(?!sharer?|intent|share|dialog|watch|hashtag|search|embed)[@\w.-]+)/i,
})
