import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Sledujte nás na Instagrame'],
    newsletter: ['Prihláste sa na odber newslettera'],
    app: ['Stiahnite si našu aplikáciu'],
    notifications: ['Zapnite si upozornenia'],
    subscribe: ['Staňte sa predplatiteľom'],
    donate: ['Podporte nezávislú žurnalistiku'],
    listen: ['Vypočujte si náš podcast'],
    'take-part': ['Hlasujte v našej ankete'],
    tips: ['Napíšte nám'],
  },
  lead: ['Čítajte aj: Nový most', 'Prečítajte si aj'],
  heading: ['Súvisiace články', 'Najčítanejšie'],
  stay: ['Minister sa prihlásil do strany.', 'Aplikáciu si stiahol milión ľudí.', 'Nadácia podporila novinárov.'],
}
