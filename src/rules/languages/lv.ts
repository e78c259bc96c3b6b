import type { CuePhrases } from '../cue-phrases.ts'

/** Latvian. */
export const lv = {
  language: 'lv',
  promotion: {
    follow: [
      '(seko|sekojiet|sekojat|meklē|atrodi) (mums|mūs)',
      '(pievienojies|pievienojieties) (mums|mūsu|{platform}~)',
      '(seko|sekojiet|abonē) *(kanāl|lap|kont)~ *{platform}~',
      '(pievieno|pievienojiet|izvēlies|iestati) *(vēlam|iecienīt|izvēlēt)~ *avot~',
    ],
    newsletter: [
      '(piesakies|piesakieties|pieraksties|pierakstieties|abonē|abonējiet) *(jaunum|ziņu|vēstkop|vēstul|newsletter)~',
      '(ievadi|ievadiet|norādi) (savu )?*e-past~',
      '(piesakoties|pierakstoties|abonējot) *(piekrīti|piekrītat|apliecini)~',
      '(varat|vari) *jebkurā (laikā|brīdī) (atteikties|atrakstīties)',
      'paldies, ka (pieteicies|pieteicāties|pierakstījies|pierakstījāties)',
    ],
    app: [
      '(lejupielādē|lejuplādē|lejupielādējiet|uzinstalē) (mūsu|bezmaksas|jauno) *lietotn~',
      '^(lejupielādē|lejuplādē) (mobilo )?lietotni$',
      'mūsu (mobilajā )?lietotnē',
    ],
    notifications: [
      '(ieslēdz|ieslēdziet|atļauj|saņem|saņemiet) *(paziņojum)~',
      'vai vēlies saņemt *(paziņojum|ziņ)~',
      '(uzzini|uzziniet) (pirmais|pirmie|svarbākās)',
    ],
    subscribe: [
      '(kļūsti|kļūstiet) par (mūsu )?abonent~',
      '(abonē|abonējiet) (tagad|žurnāl|avīzi|laikrakst|portāl|digitāl)~',
      '(lasi|lasiet) *(e-avīz|digitālajā izdevum|jaunākajā numurā)~',
    ],
    donate: [
      '(atbalsti|atbalstiet) (mūs|mūsu|neatkarīg|kvalitatīv|žurnālistik)~',
      '(ziedo|ziedojiet) (mums|mūsu|neatkarīg|žurnālistik|redakcij)~',
      '(kļūsti|kļūstiet) par (mūsu )?(biedr|atbalstītāj)~',
    ],
    listen: [
      '(klausies|klausieties|noklausies|skaties|skatieties) *(mūsu|jauno) *(podkāst|raidierakst|raidījum|kanāl)~',
      '(abonē|seko) *(podkāst|raidierakst)~',
    ],
    'take-part': [
      '(piedalies|piedalieties|balso|balsojiet) *(mūsu|aptaujā|konkursā|spēlē)',
      '(laimē|pārbaudi) *(biļet|balv|zināšanas|testā)~',
    ],
    tips: [
      '(raksti|rakstiet|sūti|sūtiet|ziņo|ziņojiet|atsūti) (mums|redakcijai|uz redakciju)',
      '(pamanīji|pamanījāt|atradi) kļūd~',
      '(dalies|dalieties) ar (mums|savu stāstu)',
    ],
  },
  related: {
    lead: [
      '(lasi|lasiet|skaties|skatieties|klausies|lasīt) (arī|vairāk|vēl|tālāk|visu)',
      '(lasi arī|saistītie raksti|saistīts raksts|saistītie|par tēmu|vairāk|skaties|iesakām):',
      '(vairāk|plašāk) (par|lasi|lasiet|informācijas)',
      '(par to|jau) (rakstījām|ziņojām|vēstījām)',
    ],
    follow: [
      '(lasīt|lasi|skatīt|uzzini) (vairāk|tālāk|visu|visu rakstu|rakstu)',
      '(vairāk|turpināt lasīt)',
      '(klikšķini|spied) šeit',
    ],
    heading: [
      '(saistītie|līdzīgi|līdzīgie|ieteiktie|jaunākie|jaunākās|citi|citas|populārākie|populārākās|lasītākie|lasītākās|svarīgākās) (raksti|ziņas|temati|video|ieraksti)',
      '(lasītākie|lasītākais|lasītākās|populārākais|populārākie|jaunākais|jaunākās|jaunākie|saistītie|iesakām|aktuāli|aktuālākais|šobrīd lasa|par tēmu|topā|ziņu lenta|svarīgākais)$',
      '(tev|jums|tevi) *(varētu|var|patiks|interesē)~',
      'lasi arī',
      '(vairāk|citas|vēl) (par|no|ziņas|rakst)~',
      'redakcij~ (iesaka|izvēle)',
    ],
    seeAll: ['(visas|vairāk|skatīt) (ziņas|ziņu|visas|visu|vairāk)', '(visi|vairāk) (raksti|rakstu)', 'rādīt vairāk'],
  },
  keep: {
    gate: ['(abonē|abonējiet|pieslēdzies|autorizējies) *(lai|un) *(las)~', '(raksts|saturs) *(tikai )?abonentiem'],
    sponsored: ['(reklāma|reklāmraksts|apmaksāts saturs|sponsorēts|sponsorēts saturs|partneru saturs)'],
    note: ['(labojums|avots|precizējums):', '(raksts|teksts) (pirmoreiz )?publicēts'],
    comments: ['(komentāri|komentēt|pievienot komentāru|lasīt komentārus)'],
  },
} as const satisfies CuePhrases
