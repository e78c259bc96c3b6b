import { promotionDetector } from './promotion.ts'

/** A newsletter's pitch, its form and its small print. Leaves prose about newsletters alone. */
export const newsletter = promotionDetector({
  id: 'newsletter',
  name: /\b(news-?letters?|nl-?(form|box|signup|teaser|widget)|mailing-?list|mailchimp|mc4wp|mc-embed\w*|sign-?up|email-?(sign-?up|capture|form|subscri\w*)|subscri\w*|inbox|jetpack-subscription\w*)\b/,
  address:
    /[/.](news-?letters?|nyhetsbrev|nieuwsbrief(ven)?|mailing-?list|list-manage\.com|email-?sign-?up|bulletins?)\b/i,
  word: /news-?letters?|nyhetsbrev|nieuwsbrief|nyhedsbrev|uutiskirje|infolettre|boletin|biuletyn|hirlevel|bulten|メルマガ|メールマガジン|뉴스레터|рассылк|розсилк|نشرة|电子报|電子報/,
  field: 'input[type="email" i], input[name*="email" i], input[placeholder*="mail" i], input[id*="newsletter" i]',
})
