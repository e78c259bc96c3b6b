import type { CuePhrases } from '../cue-phrases.ts'

/** Slovak. */
export const sk = {
  language: 'sk',
  promotion: {
    follow: [
      '(sledujte|sleduj|nájdete|pridajte si|lajkujte) nás (na|v|vo|aj|medzi)',
      '(pridajte|pripojte) sa (k nám|do našej|do nášho|k nášmu|k našej)',
      '(odoberajte|sledujte) náš (kanál|profil|účet)',
      'sme (aj )?na {platform}~',
      '(pridajte|nastavte|zvoľte) (si )?*(preferovan|obľúben|uprednostňovan)~ zdroj~',
      'na {platform}~ nás (sledujte|nájdete|môžete)',
      'staňte sa (naším|našimi) (fanúšik|sledovateľ)~',
    ],
    newsletter: [
      '(prihláste|prihlás|zapíšte) sa *(na|k) odber~',
      '(odoberajte|objednajte si|prihláste sa na|prihláste sa k|získajte) *(newsletter|bulletin)~',
      '(prihlásením|odoslaním|registráciou|zadaním) *(súhlasíte|súhlasím|beriem na vedomie|vyjadrujete)',
      'môžete *(kedykoľvek) *(odhlásiť|zrušiť)',
      '(odhlásiť|zrušiť) *môžete *kedykoľvek',
      '(ďakujeme|vďaka) za (prihlásenie|odber|registráciu)',
      '(zadajte|vyplňte|vložte) *(e-mail|email)~',
      '(priamo |rovno )?do (vašej |vášho )(e-mailovej |emailovej |mailovej )?(schránky|e-mailu|emailu)',
      '(najnovšie|najdôležitejšie|hlavné) správy do (e-mailu|emailu|mailu)',
    ],
    app: [
      '(stiahnite|nainštalujte|vyskúšajte) (si )?(našu|novú|bezplatnú) *aplikáci~',
      '^(stiahnite|nainštalujte) (si )?(mobilnú )?aplikáciu$',
      '(stiahnite|nainštalujte) si *aplikáciu *(čítajte|majte|správ|spravodaj)~',
      'v našej (mobilnej )?aplikácii',
    ],
    notifications: [
      '(zapnite|povoľte|aktivujte|nastavte) (si )?*(upozorneni|notifikáci|oznámeni)~',
      'chcete (dostávať|byť) *(upozornen|notifikáci|informovan|v obraze|správy)~',
      '(buďte|zostaňte) (stále |vždy )?v obraze',
    ],
    subscribe: [
      '(predplaťte|kúpte|objednajte|vyskúšajte) si *(predplatné|noviny|denník|časopis|elektronick~|web)',
      'staňte sa (naším )?(predplatiteľ|abonent)~',
      'predplatné môžete *zrušiť',
      '(darujte|odomknite) *(článok|predplatné)',
    ],
    donate: [
      '(podporte|podpor) (nás|našu prácu|našu redakciu|nezávisl~|slobodné médiá|kvalitnú žurnalistiku|redakciu)',
      '(prispejte|prispieť) (nám|na našu|na chod|na nezávisl~|redakcii)',
      'staňte sa (naším )?(členom|podporovateľom|darcom)',
    ],
    listen: [
      '(vypočujte|pustite|počúvajte) (si )?(náš|naše|nový|celý) *(podcast|podkast|diel|epizód|reláci)~',
      '(odoberajte|sledujte) (náš )?(podcast|podkast|reláci)~',
      '(podcast|podkast)~ *(môžete počúvať|nájdete|počúvajte) *(na|v|vo) {platform}~',
    ],
    'take-part': [
      '(hlasujte|zúčastnite sa|zapojte sa) *(našej|našom|nášho|anket~|súťaž~)',
      '(súťažte|vyhrajte|otestujte sa|vyskúšajte si) *(s nami|kvíz~|vstupenk~|lístk~)',
    ],
    tips: [
      '(napíšte|píšte|zavolajte|pošlite|posielajte) (to )?(nám|redakcii|autorovi|autorke)',
      '(máte|viete|poznáte) *(tip|zaujímav~|príbeh) *(pre nás|o ktorom|redakci~|napíšte)',
      '(našli|objavili|všimli) (ste|ste si) (v článku |v texte )?chyb~',
      'našli ste chyb~',
      'podeľte sa (s nami|o svoj|o svoje|o vaše)',
    ],
  },
  related: {
    lead: [
      '(čítajte|prečítajte si|pozrite si|vypočujte si|sledujte|viac) (aj|tiež|viac|tu)',
      '(čítajte|prečítajte si|viac|pozri|pozrite si|neprehliadnite|súvisiaci článok|súvisiace):',
      '(viac|podrobnosti) (čítajte|o téme|o tom|k téme|informácií|nájdete|sa dočítate)',
      '(o téme|o prípade|o tom) sme (už )?písali',
      'písali sme',
      '(mohlo by|môže) vás (tiež )?zaujímať',
    ],
    follow: [
      '(čítať|čítajte|prečítať|zistiť|zobraziť) (viac|ďalej|celý článok|celé)',
      'celý (článok|text)( tu| čítajte tu)?',
      'viac (tu|informácií|v článku)',
      'pokračovať v čítaní',
    ],
    heading: [
      '(čítajte|prečítajte si|pozrite si) (aj|tiež|ďalej|viac)',
      '(súvisiace|podobné|odporúčané|najnovšie|posledné|ďalšie|najčítanejšie|populárne|obľúbené) (článk|správ|tém|text|vide|obsah)~',
      '(súvisiace|odporúčame|odporúčané|najčítanejšie|najnovšie|populárne|k téme|práve sa deje|neprehliadnite)$',
      '(mohlo by|môže|mohli by) vás (tiež )?zaujímať',
      '(najčítanejšie|najsledovanejšie|najdiskutovanejšie)',
      '(viac|ďalšie) (k téme|z rubriky|o téme|zo sekcie|z kategórie)',
      '(výber|tipy|odporúčania) redakcie',
      '(hlavné|čerstvé) správy',
      '(predchádzajúci|nasledujúci|ďalší) článok',
    ],
    seeAll: [
      '(zobraziť|ukázať|načítať) (všetk|ďalšie|viac)~',
      'ďalšie (články|správy)',
      'všetky (články|správy)',
      'viac (článkov|správ)',
    ],
  },
  keep: {
    gate: [
      '(predplaťte|prihláste|kúpte) *(pokračovať|dočítať|čítať ďalej|čítajte ďalej|odomkn)~',
      '(článok|text|obsah) je (dostupný |určený )?(len |iba )?pre predplatiteľov',
      'zostáva vám *(článku|textu|obsahu)',
    ],
    sponsored: [
      '(reklama|inzercia|komerčné oznámenie|sponzorovaný obsah|platený obsah)',
      'advertoriál',
      'v spolupráci s',
      'pr článok',
    ],
    note: ['(oprava|aktualizácia|zdroj):', 'článok (pôvodne )?vyšiel', 'prevzaté z', '(affiliate|partnersk~) odkaz~'],
    comments: ['(komentáre|diskusia|vstúpiť do diskusie)', 'pridať komentár', 'názory čitateľov'],
  },
} as const satisfies CuePhrases
