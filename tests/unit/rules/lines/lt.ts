import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Sekite mus „Facebook“'],
    newsletter: ['Prenumeruokite mūsų naujienlaiškį'],
    app: ['Atsisiųskite mūsų programėlę'],
    notifications: ['Įjunkite pranešimus'],
    subscribe: ['Tapkite prenumeratoriumi'],
    donate: ['Paremkite nepriklausomą žurnalistiką'],
    listen: ['Klausykite mūsų tinklalaidės'],
    'take-part': ['Dalyvaukite mūsų apklausoje'],
    tips: ['Rašykite mums'],
  },
  lead: ['Skaitykite taip pat: Naujas tiltas', 'Taip pat skaitykite: Naujas tiltas'],
  heading: ['Skaitomiausi', 'Susiję straipsniai', 'Naujienų srautas'],
  stay: ['Ministras užsiprenumeravo naujienlaiškį.', 'Programėlę atsisiuntė milijonas žmonių.'],
}
