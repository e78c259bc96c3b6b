import type { CuePhrases } from '../cue-phrases.ts'

/** Czech. */
export const cs = {
  language: 'cs',
  promotion: {
    follow: [
      '(sledujte|sleduj|najdete|přidejte si|lajkujte) nás (na|v|ve|i|také|mezi)',
      '(přidejte|připojte) se (k nám|do naší|do našeho|k našemu|k naší)',
      '(odebírejte|sledujte) náš (kanál|profil|účet)',
      'jsme (i |také |též )?na {platform}~',
      '(přidejte|nastavte|zvolte) (si )?*(preferovan|oblíben|upřednostňovan)~ zdroj~',
      'na {platform}~ nás (sledujte|najdete|můžete)',
      'staňte se (naším|našimi) (fanoušk|sledujíc)~',
    ],
    newsletter: [
      '(přihlaste|přihlas|zapište) se *k odběru',
      '(odebírejte|objednejte si|přihlaste se k|získejte) *(newsletter|zpravodaj)~',
      '(přihlášením|odesláním|registrací|zadáním) *(souhlasíte|souhlasím|beru na vědomí|vyjadřujete)',
      '(odhlásit|zrušit) *(kdykoli|kdykoliv) *můžete',
      'můžete *(kdykoli|kdykoliv) (odhlásit|zrušit)',
      '(děkujeme|díky) za (přihlášení|odběr|registraci)',
      '(zadejte|vyplňte|vložte) *(e-mail|email)~',
      '(přímo |rovnou )?do (vaší |vašeho )(e-mailové |emailové )?(schránky|e-mailu|emailu)',
      '(nejnovější|nejdůležitější|hlavní) zprávy do (e-mailu|emailu|schránky)',
    ],
    app: [
      '(stáhněte|nainstalujte|vyzkoušejte) (si )?(naši|naší|novou|bezplatnou) *aplikac~',
      '^(stáhněte|nainstalujte) (si )?(mobilní )?aplikac~$',
      '(stáhněte|nainstalujte) si *aplikaci *(čtěte|mějte|zprávy|zpravodajsk)~',
      'v naší (mobilní )?aplikaci',
    ],
    notifications: [
      '(zapněte|povolte|aktivujte|nastavte) (si )?*(upozornění|notifikac~|oznámení)',
      'chcete (dostávat|být) *(upozornění|notifikace|informován|v obraze|zprávy)~',
      '(buďte|zůstaňte) (stále |vždy )?v obraze',
    ],
    subscribe: [
      '(předplaťte|kupte|pořiďte|objednejte|vyzkoušejte) si *(předplatn~|noviny|magazín|deník|časopis|e-noviny|elektronick~)',
      'staňte se (naším )?(předplatitel|abonent)~',
      'předplatné můžete *zrušit',
      '(čtěte|listujte) *(v elektronické podobě|digitální vydání|e-paper)',
      '(darujte|odemkněte) *(článek|předplatné)',
    ],
    donate: [
      '(podpořte|podpoř) (nás|naši práci|naši redakci|nezávisl~|svobodná média|kvalitní žurnalistiku|redakci)',
      '(přispějte|přispět) (nám|na naši|na provoz|na nezávisl~|redakci)',
      'staňte se (naším )?(členem|podporovatelem|dárcem)',
    ],
    listen: [
      '(poslechněte|pusťte|poslouchejte) (si )?(náš|naše|nový|celý) *(podcast|podkast|díl|epizod|pořad)~',
      '(odebírejte|sledujte) (náš )?(podcast|podkast|pořad)~',
      '(podcast|podkast|pořad)~ *(můžete poslouchat|najdete|poslouchejte) *(na|v|ve) {platform}~',
    ],
    'take-part': [
      '(hlasujte|zúčastněte se|zapojte se) *(naší|našem|našeho|anket~|soutěž~)',
      '(soutěžte|vyhrajte|otestujte se|vyzkoušejte si) *(s námi|kvíz~|vstupenk~)',
    ],
    tips: [
      '(napište|pište|zavolejte|pošlete|zašlete|posílejte) (to )?(nám|redakci|autorovi|autorce)',
      '(máte|víte|znáte) *(tip|zajímav~|příběh) *(pro nás|o kterém|redakc~|napište)',
      '(našli|objevili|všimli) jste (si )?(v článku |v textu )?chyb~',
      '(kontaktujte|obraťte se na) (naši |autor)~',
      'podělte se (s námi|o svůj|o své|o vaše)',
    ],
  },
  related: {
    lead: [
      '(čtěte|přečtěte si|podívejte se|poslechněte si|sledujte|více|víc) (také|též|i|více|rovněž|zde)',
      '(čtěte|přečtěte si|více|viz|mohlo by vás zajímat|nepřehlédněte|podívejte se|poslechněte si):',
      '(více|víc|podrobnosti) (čtěte|o tématu|o tom|k tématu|informací|najdete)',
      '(o tématu|o případu|o tom) (jsme|už jsme) psali',
      'psali jsme',
      '(mohlo by|mohlo|může) vás (také )?zajímat',
    ],
    follow: [
      '(číst|čtěte|přečíst|zjistit|zobrazit) (více|víc|dál|dále|celý článek|celé)',
      'celý (článek|text)( zde| čtěte zde)?',
      '(více|víc) (zde|informací|v článku)',
      'pokračovat (ve čtení|na článek)',
    ],
    heading: [
      '(čtěte|přečtěte si|podívejte se) (také|též|i|dále|více)',
      '(související|podobné|doporučené|doporučované|nejnovější|poslední|další|nejčtenější|populární|oblíbené) (článk|zpráv|témat|text|vide|obsah)~',
      '(související|doporučujeme|doporučované|nejčtenější|nejnovější|populární|k tématu|právě se děje|aktuálně|mohlo by vás zajímat|nepřehlédněte)$',
      '(mohlo by|mohlo|může|mohou) vás (také )?zajímat',
      '(nejčtenější|nejsledovanější|nejdiskutovanější)',
      '(více|víc|další) (k tématu|z rubriky|o tématu|ze sekce|z kategorie)',
      '(výběr|tipy|doporučení) redakce',
      '(hlavní|čerstvé) zprávy',
      '(předchozí|následující|další) článek',
    ],
    seeAll: [
      '(zobrazit|ukázat|načíst) (vše|všechny|další|více)~',
      'další (články|zprávy)',
      'všechny (články|zprávy)',
      'více (článků|zpráv)',
    ],
  },
  keep: {
    gate: [
      '(předplaťte|přihlaste|pořiďte|kupte) *(pokračovat|dočíst|čtěte dál|číst dál|odemkn)~',
      '(článek|text|obsah) je (dostupný |určen )?(jen |pouze )?(pro|jen pro) předplatitele',
      'zbývá vám *(článku|textu|obsahu)',
    ],
    sponsored: [
      '(reklama|inzerce|komerční sdělení|sponzorovaný obsah|placený obsah)',
      'advertorial',
      'komerční (článek|prezentace)',
      've spolupráci s',
    ],
    note: [
      '(oprava|aktualizace|zdroj):',
      'článek (původně )?vyšel',
      'převzato z',
      '(affiliate|partnersk~) odkaz~',
      'článek jsme (opravili|doplnili|aktualizovali)',
    ],
    comments: ['(komentáře|diskuse|diskuze|vstoupit do diskuse)', 'přidat komentář', 'názory čtenářů'],
  },
} as const satisfies CuePhrases
