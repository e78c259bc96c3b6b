import type { CuePhrases } from '../cue-phrases.ts'

export const sv = {
  language: 'sv',
  promotion: {
    follow: [
      '(folj|gilla|hitta) (oss|ocksa oss)',
      '^folj* (pa|i|via) {platform}',
      '(folj|ga med i|prenumerera pa)* (var|vart|vara) (kanal|kanaler|grupp|sida|community)',
      '(lagg till|valj|gor|markera)* (foredragen kalla|favoritkalla|foredragna kallor|prioriterad kalla)',
    ],
    newsletter: [
      '(anmal dig|skriv upp dig|prenumerera|registrera dig|fa)* (nyhetsbrev~)',
      '(vart|vara|vartannat) (dagliga |gratis )?(nyhetsbrev~)',
      '(till|i) din (inkorg|mejl|mail|e-post|mejlkorg)',
      'genom att (anmala|registrera|prenumerera|klicka|skicka)* (du|godkanner)',
      'du kan* (avsluta prenumerationen|avregistrera|avsluta nar du vill|avprenumerera)',
      'tack for (din anmalan|att du prenumererar|att du anmalt|din registrering)',
      '^(ange |skriv )?(din )?(e-postadress|mejladress|e-post)$',
    ],
    app: ['(ladda ner|ladda hem|hamta|anvand|prova|testa)* (var|vara)* app', '(i|via|med) var (app|nyhetsapp)'],
    notifications: [
      '^(sla pa|aktivera|fa|ta emot)* (notiser|aviseringar|pushnotiser|pusharviseringar)',
      '^(hall dig|bli) (uppdaterad|informerad|a jour)',
      '^missa (inte|aldrig|ingen|inga)* (nyhet~|nagot|handelse~|en|ett)',
    ],
    subscribe: [
      '^(prenumerera|bli|teckna|skaffa)* (nu|pa|for|prenumeration|prenumerant|abonnemang)',
      '^(prova|testa|las)* (manader|manad|veckor) (for|gratis|fritt)',
      '(las|bladdra i) (e-tidningen|dagens tidning|e-tidning)',
      '(avsluta|ingen bindningstid)* (nar du vill|nar som helst)',
    ],
    donate: [
      '^(stod|stotta|hjalp) (oss|var|vart|oberoende|fri)* (journalistik|arbete|granskning|oss|tidning)',
      '^(donera|swisha|stod oss|bli medlem|bli manadsgivare|ge en gava)( nu| till oss| idag)?$',
      '(ditt|med ditt) (stod|bidrag)* (oss|vi|journalistik|gor)',
    ],
    listen: [
      '(lyssna|prenumerera|hor)* (var|vara|pa|vart)* (podd~|podcast)',
      '(lyssna|finns)* dar poddar finns',
      '(se|titta pa) (vart|var) (program|sandning|kanal)',
    ],
    'take-part': [
      '(delta|svara|rosta|tavla|gor) (i|pa|vart|var) (var|vart|omrostning~|quiz|enkat|undersokning|quizet)',
      '(testa dina kunskaper|sag din mening|vad tycker du i|rosta har|rosta nu|kop biljett har)',
    ],
    tips: [
      '(tipsa|mejla|kontakta|skriv till|ring|maila|beratta for|skicka till) (oss|redaktionen|var redaktion|reportern)',
      '(har du|vet du)* (tips|nyhetstips|information|nagot vi)* (kontakta|mejla|oss|till|tipsa|hor av dig)',
      '(skicka in|skicka|dela) (din|dina|ditt) (bild~|tips|berattelse|insandare|video~)',
      '(hittat|sett|upptackt) (ett )?fel i (texten|artikeln)',
    ],
  },
  related: {
    lead: [
      '(las|se|lyssna|titta)( )?(ocksa|aven|mer|vidare|hela|har|:)',
      '(mer|mer om|fler) (om|fran|i|har|nyheter|lasning|artiklar)',
      '(relaterat|relaterade artiklar|missa inte|lastips|bakgrund|detta har hant|tidigare|fakta|nasta artikel|foregaende artikel|rekommenderat|du kanske ocksa|klicka har|senaste nytt|analys|video|tv|bildspel|lista|intervju|kronika|ledare|quiz|just nu)( )?:',
      '(relaterat|relaterade artiklar|missa inte|lastips|nasta artikel|foregaende artikel|las ocksa|las mer|las aven|klicka har)',
    ],
    follow: [
      '(las|se|visa|las hela|till)( mer| hela| artikeln| hela artikeln| vidare| har| mer har| hela texten| videon| intervjun)',
      '(las|mer|nasta|foregaende|klicka har|fortsatt lasa|las vidare har|nasta artikel)',
    ],
    heading: [
      '(las|se|lyssna) (ocksa|aven|mer|nu|vidare)',
      '(mest|mest just nu) (last|lasta|sett|sedda|delat|kommenterat|popular~|klickat)',
      '(mer|fler|senaste|liknande|relaterade|andra|rekommenderade|populara|utvalda|nya) (om|fran|i|nyheter|artiklar|nyheterna|nytt|inom|for dig|videor|videoklipp|nyhetsartiklar)',
      '(relaterat|rekommenderat|rekommenderas|populart|trendar|senaste|toppnyheter|redaktionen valjer|redaktionens val|for dig|just nu|missa inte|nasta artikel|foregaende artikel|du kanske ocksa gillar|du kanske ocksa ar intresserad av|mer lasning|i korthet|lastips|video|videor|andra laser|vi rekommenderar|aktuellt)$',
    ],
    seeAll: [
      '(visa|se|las|till|ladda) (mer|alla|fler|allt|startsidan)( artiklar| nyheter| om *| fran *)?',
      '(fler|alla|mer) (artiklar|nyheter|videor)( om *| fran *)?',
    ],
  },
  keep: {
    gate: [
      '(prenumerera|logga in|bli prenumerant|skapa konto|registrera dig)* (for att|och) (lasa|fortsatta|las|lasa vidare)',
      '(artikeln|innehallet|texten)* (ar|endast)* (for prenumeranter|prenumeranter|last)',
      '(redan|ar du redan) (prenumerant|kund|medlem)',
    ],
    sponsored: [
      '(annons|annonser|annonsinnehall|sponsrad|sponsrat innehall|sponsrat|reklam|annonssamarbete|i samarbete med *|betalt innehall|artikeln fortsatter under annonsen|presenteras av *|kommersiellt samarbete)',
    ],
    note: [
      '^(rattelse|fortydligande|korrigering|uppdatering|redaktionens kommentar|replik)( )?:',
      '(artikeln|texten) (har|ar|publicerades|uppdaterades)* (uppdaterats|korrigerats|andrats|forst|tidigare|oversatt~|uppdaterad)',
      'i en tidigare version',
    ],
    comments: [
      '(kommentarer|kommentera|kommentar|diskussion|insandare|alla kommentarer|las kommentarer|skriv en kommentar|delta i diskussionen|kommentera artikeln)$',
    ],
  },
} as const satisfies CuePhrases
