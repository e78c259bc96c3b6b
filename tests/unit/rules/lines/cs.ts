import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Sledujte nás na Facebooku'],
    newsletter: ['Přihlaste se k odběru newsletteru'],
    app: ['Stáhněte si naši mobilní aplikaci'],
    notifications: ['Zapněte si upozornění na důležité zprávy'],
    subscribe: ['Staňte se předplatitelem'],
    donate: ['Podpořte nezávislou žurnalistiku'],
    listen: ['Poslechněte si náš nový podcast'],
    'take-part': ['Hlasujte v naší anketě'],
    tips: ['Našli jste v článku chybu? Napište nám'],
  },
  lead: ['Čtěte také: Nový most', 'Přečtěte si také', 'Mohlo by vás zajímat'],
  heading: ['Související články', 'Nejčtenější', 'Výběr redakce'],
  stay: [
    'Ministr se přihlásil k newsletteru strany.',
    'Aplikaci si stáhl milion lidí.',
    'Nadace podpořila novináře částkou milion korun.',
    'Další peníze pro školy',
  ],
}
