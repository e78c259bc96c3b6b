import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Bashkohu me grupin tonë', 'Na ndiqni në Instagram', 'Na ndiqni edhe ju'],
    newsletter: ['Merr buletinin çdo mëngjes', 'Pranoj kushtet e përdorimit', 'Konfirmo adresën tënde'],
    app: ['Shkarko aplikacionin', 'Lajmet në xhep'],
    notifications: ['Aktivizo njoftimet', 'Mos humb asnjë gol', 'Jo tani'],
    subscribe: ['Abonohu me 3 euro në muaj', 'Shiko ofertat'],
    donate: ['Mbështet gazetarinë e pavarur', 'Dhuro tani'],
    listen: ['Dëgjo episodin e ri'],
    'take-part': ['Voto në anketën tonë', 'Çfarë mendon ti?'],
    tips: ['Ke një histori?', 'Dërgo fotot e tua'],
  },
  lead: ['Lexo edhe: Ura e re', 'Mos e humb: Ura e re', 'VIDEO: Ura e re'],
  heading: ['Lajme të ngjashme', 'Më të lexuarat', 'Tema e ditës'],
  stay: [
    'Partia ka 40 mijë ndjekës në Facebook.',
    'Banorët morën njoftim të qëndronin brenda.',
    'Ministria krijoi një aplikacion për pacientët.',
    'Çmimi i abonimeve u rrit me dhjetë për qind.',
    'Shoqata mblodhi para për të prekurit.',
    'Në podkast ajo flet për fëmijërinë.',
    'Policia kërkon dëshmitarë okularë.',
    'Qytetarët votojnë të dielën për urën.',
  ],
}
