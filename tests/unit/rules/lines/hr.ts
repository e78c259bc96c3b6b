import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Pratite nas na Facebooku'],
    newsletter: ['Prijavite se na newsletter'],
    app: ['Preuzmite našu aplikaciju'],
    notifications: ['Uključite obavijesti'],
    subscribe: ['Pretplatite se na digitalno izdanje'],
    donate: ['Podržite neovisno novinarstvo'],
    listen: ['Poslušajte naš novi podcast'],
    'take-part': ['Sudjelujte u našoj anketi'],
    tips: ['Pišite nam'],
  },
  lead: ['Pročitajte i: Novi most', 'Čitajte više'],
  heading: ['Najčitanije', 'Povezane vijesti', 'Možda vas zanima'],
  stay: [
    'Ministar se prijavio na izbore.',
    'Aplikaciju je preuzelo milijun ljudi.',
    'Imate li informacije, javite ih policiji.',
    'Uz vašu pomoć gradimo dom, rekao je.',
  ],
}
