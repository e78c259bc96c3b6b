import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Jälgi meid Facebookis'],
    newsletter: ['Telli uudiskiri'],
    app: ['Lae alla meie äpp'],
    notifications: ['Lülita teavitused sisse'],
    subscribe: ['Telli kohe'],
    donate: ['Toeta sõltumatut ajakirjandust'],
    listen: ['Kuula meie podcasti'],
    'take-part': ['Osale meie küsitluses'],
    tips: ['Kirjuta meile'],
  },
  lead: ['Loe ka: Uus sild', 'Loe lähemalt'],
  heading: ['Loetumad', 'Seotud lood'],
  stay: ['Minister tellis uudiskirja.', 'Miljon inimest laadis äpi alla.'],
}
