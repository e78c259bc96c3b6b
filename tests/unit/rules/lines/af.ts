import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Volg ons op Facebook'],
    newsletter: ['Teken in vir ons nuusbrief'],
    app: ['Laai ons app af'],
    notifications: ['Skakel kennisgewings aan'],
    subscribe: ['Teken nou in'],
    donate: ['Ondersteun onafhanklike joernalistiek'],
    listen: ['Luister na ons podsending'],
    'take-part': ['Stem in ons meningspeiling'],
    tips: ['Skryf vir ons'],
  },
  lead: ['Lees ook: Nuwe brug', 'Lees meer'],
  heading: ['Mees gelees', 'Verwante artikels'],
  stay: ['Die minister het vir die nuusbrief ingeteken.', "'n Miljoen mense het die app afgelaai."],
}
