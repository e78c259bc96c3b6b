import type { CuePhrases } from '../cue-phrases.ts'

/** Lithuanian. */
export const lt = {
  language: 'lt',
  promotion: {
    follow: [
      '(sekite|sek|raskite|stebėkite) mus',
      '(prisijunkite|prisijunk|junkitės) prie (mūsų|{platform}~)',
      '(prenumeruokite|užsiprenumeruokite) *({platform}|kanalą)~',
      '(pridėkite|nustatykite|pasirinkite) *(pageidaujam|mėgstam)~ *šaltin~',
      '(mus|naujienas) (rasite|skaitykite) *{platform}~',
    ],
    newsletter: [
      '(prenumeruokite|užsiprenumeruokite|užsisakykite|prenumeruok) *(naujienlaišk)~',
      '(įveskite|įrašykite) *(el~ pašt|elektroninio pašto|e. pašt)~',
      '(užsiprenumeruodami|prenumeruodami|registruodamiesi) *(sutinkate|patvirtinate)',
      '(galite|galėsite) (bet kada|bet kuriuo metu) *(atsisakyti|atšaukti)',
      '(ačiū|dėkojame), kad (užsiprenumeravote|prenumeruojate)',
      '(svarbiausios|naujausios) (dienos )?naujienos *(pašto dėžut|el~ pašt)~',
    ],
    app: [
      '(atsisiųskite|parsisiųskite|įsidiekite) (mūsų|nemokamą|naują) *program~',
      '^(atsisiųskite|parsisiųskite) (mobiliąją )?program~$',
      'mūsų (mobiliojoje )?programėlėje',
    ],
    notifications: [
      '(įjunkite|leiskite|užsisakykite) *pranešim~',
      '(norite gauti|gaukite) *(pranešim|naujien)~',
      '(likite|būkite) *(įvykių sūkuryje|pirmieji)',
    ],
    subscribe: [
      '(tapkite|tapk) (mūsų )?prenumeratori~',
      '(prenumeruokite|užsiprenumeruokite) *(dabar|laikrašt|žurnal|portal)~',
      '(skaitykite|įsigykite) *(elektroninį numerį|elektroninę versiją)',
    ],
    donate: [
      '(paremkite|remkite|palaikykite) (mus|mūsų|nepriklausom|laisv)~',
      '(skirkite|skirk) *(1,2|paramą) *(mums|mūsų|redakcij)~',
      '(tapkite|tapk) (mūsų )?(rėmėj|nari)~',
    ],
    listen: [
      '(klausykite|klausykitės|pasiklausykite|žiūrėkite) *(mūsų|mūsų nauj~) *(tinklalaid|laid|podkast|kanal)~',
      '(prenumeruokite|sekite) *(tinklalaid|podkast)~',
    ],
    'take-part': [
      '(dalyvaukite|balsuokite) *(mūsų|apklausoje|konkurse|žaidime)~',
      '(laimėkite|išbandykite) *(biliet|priz|viktorin)~',
    ],
    tips: [
      '(rašykite|parašykite|siųskite|atsiųskite|praneškite|pasidalinkite) (mums|redakcijai|su mumis)',
      '(pastebėjote|radote) klaid~',
      '(turite|žinote|norite) *(istorij|naujien|tem)~ *(rašykite mums|parašykite mums|pasidalinti|praneškite mums)',
    ],
  },
  related: {
    lead: [
      '(skaitykite|žiūrėkite|skaityk|klausykite) (taip pat|dar|daugiau|plačiau|ir)',
      '(taip pat skaitykite|susiję straipsniai|susijęs straipsnis|susiję|plačiau|taip pat žiūrėkite|rekomenduojame|skaitykite):',
      '(plačiau|daugiau) (apie|skaitykite|šia tema|informacijos)',
      'apie tai (rašėme|jau rašėme)',
    ],
    follow: [
      '(skaityti|skaitykite|skaityk) (daugiau|plačiau|toliau|visą|visą straipsnį|straipsnį)',
      '(plačiau|daugiau|žiūrėti daugiau)',
      'spauskite čia',
    ],
    heading: [
      '(susiję|susijusios|panašūs|rekomenduojami|naujausi|naujausios|kiti|kitos|populiariausi|populiarūs|skaitomiausi) (straipsniai|naujienos|įrašai|temos|vaizdo)',
      '(skaitomiausi|skaitomiausios|populiariausi|populiariausios|komentuojami|naujausi|naujausios|rekomenduojame|susiję|naujienų srautas|dabar skaitomi|taip pat skaitykite|šiuo metu skaitomiausi|karščiausi|svarbiausios naujienos)$',
      '(jums|tau) *(gali|galėtų|patiks)~',
      '(taip pat|dar) (skaitykite|šia tema)',
      '(daugiau|dar) (šia tema|iš|naujienų|straipsnių)',
      'redakcijos (pasirinkimas|rekomenduoja)',
      '(naujienų srautas|svarbiausios naujienos)',
    ],
    seeAll: ['(visos|daugiau|rodyti) (naujienos|naujienų|daugiau|visas)', '(visi|daugiau) (straipsniai|straipsnių)'],
  },
  keep: {
    gate: ['(prenumeruokite|prisijunkite) *(norėdami|kad|ir) *skait~', '(straipsnis|turinys) (tik )?prenumeratoriams'],
    sponsored: [
      '(reklama|rėmėjų turinys|partnerio turinys|užsakymo nr|reklaminis turinys|turinio rinkodara|užsakomasis straipsnis)',
    ],
    note: ['(patikslinimas|šaltinis|pataisymas):', '(straipsnis|tekstas) (pirmą kartą )?(paskelbtas|publikuotas)'],
    comments: ['(komentarai|komentuoti|rašyti komentarą|skaityti komentarus)'],
  },
} as const satisfies CuePhrases
