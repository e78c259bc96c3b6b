import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Seko mums Facebook'],
    newsletter: ['Piesakies jaunumiem'],
    app: ['Lejupielādē mūsu lietotni'],
    notifications: ['Ieslēdz paziņojumus'],
    subscribe: ['Kļūsti par abonentu'],
    donate: ['Atbalsti neatkarīgu žurnālistiku'],
    listen: ['Klausies mūsu podkāstu'],
    'take-part': ['Piedalies mūsu aptaujā'],
    tips: ['Raksti mums'],
  },
  lead: ['Lasi arī: Jauns tilts', 'Lasi vairāk'],
  heading: ['Lasītākie', 'Saistītie raksti'],
  stay: ['Ministrs pieteicās vēstkopai.', 'Lietotni lejupielādēja miljons cilvēku.'],
}
