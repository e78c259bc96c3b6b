import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Urmărește-ne pe Google News'],
    newsletter: ['Abonează-te la newsletterul nostru'],
    app: ['Descarcă aplicația noastră'],
    notifications: ['Activează notificările'],
    subscribe: ['Devino abonat'],
    donate: ['Susține jurnalismul independent'],
    listen: ['Ascultă podcastul nostru'],
    'take-part': ['Votează în sondajul nostru'],
    tips: ['Ai observat o greșeală? Scrie-ne'],
  },
  lead: ['Citește și: Un pod nou', 'Vezi și', 'Mai multe despre'],
  heading: ['Cele mai citite', 'Articole similare', 'Te-ar putea interesa'],
  stay: [
    'Ministrul s-a abonat la buletinul partidului.',
    'Aplicația a fost descărcată de un milion de oameni.',
    'Dacă aveți informații, contactați poliția.',
    'Mai mulți bani pentru școli',
  ],
}
