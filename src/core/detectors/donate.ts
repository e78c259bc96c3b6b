import { promotionDetector } from './promotion.ts'

/** Asks the reader to donate, to support the newsroom or to become a member. Appeals that a story reports stay. */
export const donate = promotionDetector({
  id: 'donate',
  name: /\b(donat\w*|support-?(us|box|banner|cta|widget)|member-?ship\w*|contribut(e|ion)-?\w*|spenden?\w*|become-?a?-?member|crowdfunding|epic)\b/,
  address:
    /[/.](donate|donation|donations|spenden?|support-?us|membership|contribute|doneer|steun-ons|dons?|faire-un-don|donaciones|apoyanos|soutenez|checkout\.fundjournalism|givebutter|ko-fi|buymeacoffee|patreon|steadyhq|tipeee)\b/i,
})
