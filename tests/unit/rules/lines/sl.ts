import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Sledite nam na Facebooku'],
    newsletter: ['Naročite se na e-novice'],
    app: ['Prenesite našo aplikacijo'],
    notifications: ['Vklopite obvestila'],
    subscribe: ['Postanite naročnik'],
    donate: ['Podprite neodvisno novinarstvo'],
    listen: ['Poslušajte naš podkast'],
    'take-part': ['Sodelujte v naši anketi'],
    tips: ['Pišite nam'],
  },
  lead: ['Preberite tudi: Novi most', 'Preberi še'],
  heading: ['Najbolj brano', 'Povezane novice'],
  stay: ['Minister se je naročil na glasilo.', 'Aplikacijo je preneslo milijon ljudi.'],
}
