import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Kövess minket Facebookon is!'],
    newsletter: ['Iratkozzon fel hírlevelünkre!'],
    app: ['Töltse le mobilapplikációnkat!'],
    notifications: ['Kapcsolja be az értesítéseket'],
    subscribe: ['Fizessen elő a lapra'],
    donate: ['Támogassa a független újságírást'],
    listen: ['Hallgassa meg podcastünket'],
    'take-part': ['Szavazzon Ön is'],
    tips: ['Írjon nekünk'],
  },
  lead: ['Olvasta már?', 'Ezt is ajánljuk: Új híd', 'Korábban írtunk'],
  heading: ['Legolvasottabb', 'Kapcsolódó cikkek', 'Címlapról ajánljuk'],
  stay: [
    'A miniszter feliratkozott egy hírlevélre.',
    'Egymillióan töltötték le az alkalmazást.',
    'Az alapítvány támogatta az újságírókat.',
  ],
}
