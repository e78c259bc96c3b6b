import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Follegt eis op Instagram', 'Komm an eise Grupp', 'Mir sinn elo op TikTok'],
    newsletter: ['Abonnéiert eisen Newsletter', "Ech akzeptéieren d'Konditiounen", 'Bestätegt är Adress'],
    app: ['Lued eis App erof', "D'News an der Täsch"],
    notifications: ["Aktivéiert d'Notifikatiounen", 'Verpasst näischt', 'Bleift um Lafenden', 'Net elo'],
    subscribe: ['Schenkt en Abo', 'Elo bestellen'],
    donate: ['Ënnerstëtzt onofhängege Journalismus', 'Elo spenden'],
    listen: ['Lauschtert déi nei Episod'],
    'take-part': ['Maacht mat beim Quiz', 'Fro vum Dag'],
    tips: ['Hutt Dir en Tipp oder eng Geschicht?', 'Schéckt eis är Fotoen'],
  },
  lead: ['Liest och: Déi nei Bréck', 'Zum Thema: Déi nei Bréck', 'VIDEO: Déi nei Bréck'],
  heading: ['Weider Artikelen', 'Am meeschte gelies', 'Am Fokus'],
  stay: [
    "D'Partei huet 40.000 Follower op Facebook.",
    "D'Awunner kruten de Rot, dobannen ze bleiwen.",
    'De Ministère huet eng App fir Patiente gemaach.',
    'De Präis vun den Abonnementer ass ëm zéng Prozent geklommen.',
    "D'Associatioun huet Sue fir d'Affer gesammelt.",
    'Am Interview schwätzt si iwwer hir Kandheet.',
    "D'Police sicht Zeien.",
    "D'Bierger stëmmen e Sonndeg iwwer d'Bréck of.",
  ],
}
