import type { CuePhrases } from '../cue-phrases.ts'

/** Estonian. */
export const et = {
  language: 'et',
  promotion: {
    follow: [
      '(jälgi|jälgige|leia|leiad) meid',
      '(liitu|liituge) (meie|meiega|{platform}~)',
      '(jälgi|jälgige|telli) (meie )?*(kanalit|lehte|kontot) *{platform}~',
      '(lisa|lisage|määra|vali) *(eelistatud|lemmik)~ *allik~',
      'oleme (ka )?{platform}~',
    ],
    newsletter: [
      '(telli|tellige|liitu|liituge) *(uudiskir)~',
      '(sisesta|sisestage) (oma )?*(e-post|meiliaadress|e-maili)~',
      '(tellides|liitudes|vajutades) *(nõustu|kinnitad|kinnitate)~',
      '(saad|saate|võid|võite) *igal ajal (tühistada|loobuda|lahkuda)',
      '(aitäh|täname), et (tellisid|liitusid|tellisite|liitusite)',
    ],
    app: [
      '(lae|laadi|laadige|tõmba) *(meie|tasuta) *(äpp|rakendus|äpi)~',
      '^(lae|laadi|laadige|tõmba) alla (äpp|rakendus|mobiilirakendus)$',
      'meie (äpis|rakenduses)',
    ],
    notifications: [
      '(lülita|lülitage|luba|lubage|telli) *(teavitus)~',
      'kas soovid *(teavitus|uudiseid)~',
      '(ole|olge) (alati )?kursis',
    ],
    subscribe: [
      '(hakka|saa) (meie )?(püsi)?tellija~',
      '(telli|tellige) (kohe|ajaleht|ajakiri|digileht|digipakett|paberleht|leht|päevaleht)~',
      '(loe|lugege) (paberlehest|digilehte|e-lehte)',
    ],
    donate: [
      '(toeta|toetage) (meid|meie|sõltumatu|vaba ajakirjandus|ajakirjandus)~',
      '(anneta|annetage) (meile|meie|toimetus|sõltumatu)~',
      '(hakka|hakake) (meie )?(toetaja|liikme)~',
    ],
    listen: [
      '(kuula|kuulake|vaata|vaadake) *(meie|uut) *(podcast|taskuhääling|saadet|kanalit)~',
      '(telli|jälgi) *(podcast|taskuhääling)~',
    ],
    'take-part': [
      '(osale|osalege|hääleta|hääletage) *(meie|küsitluses|loosimises|konkursil|viktoriinis)',
      '(võida|võitke) *(pilet|auhin)~',
    ],
    tips: [
      '(kirjuta|kirjutage|saada|saatke|anna|andke) (meile|toimetusele|vihje|teada toimetusele)',
      '(märkasid|leidsid|leidsite) (vea|viga|artiklis viga)',
      '(on sul|sul on|kas sul on) *(vihje|lugu)~ *(kirjuta|saada|anna)~',
    ],
  },
  related: {
    lead: [
      '(loe|lugege|vaata|vaadake|kuula) (ka|lisaks|veel|edasi|lähemalt|rohkem|pikemalt)',
      '(loe ka|seotud|seotud artikkel|seotud lood|vaata|lisaks|loe):',
      '(rohkem|lähemalt|pikemalt) (loe|infot|saab|teemast)',
      'loe *(siit|artiklist)$',
    ],
    follow: ['(loe|vaata) (edasi|lähemalt|rohkem|siit|kogu artiklit|artiklit|pikemalt|veel)', '(rohkem|kliki siia)'],
    heading: [
      '(seotud|sarnased|soovitatud|viimased|värsked|teised|populaarsed|populaarsemad|loetumad|loetuimad|olulisemad) (artiklid|lood|uudised|teemad|videod|postitused)',
      '(loetumad|loetuimad|loetuim|populaarsed|populaarseimad|viimased|seotud|soovitame|loe ka|värskemad|toimetus soovitab|kuum|päevakorral|hetkel kuum|enim loetud|uudised)$',
      '(sulle|sind|teid) (võib|võiks|võivad) *(huvi|meeldi)~',
      '(loe|vaata) (ka|lisaks|veel)',
      '(veel|rohkem) (uudiseid|teemal|samal teemal|lugusid)',
      'toimetus(e)? (soovitab|valik|soovitus)~',
      '(enim|kõige) (loetud|loetumad|vaadatud|kommenteeritud)',
    ],
    seeAll: ['(vaata|näita|kõik) (kõiki|kõik|rohkem|veel|uudised|artiklid)', 'rohkem (uudiseid|artikleid|lugusid)'],
  },
  keep: {
    gate: [
      '(telli|logi sisse|registreeru) *(et|ja) (lugeda|jätkata|loe edasi)',
      '(artikkel|sisu) *(ainult )?tellijale~',
    ],
    sponsored: ['(reklaam|sisuturundus|sponsoreeritud|toetatud sisu|partnersisu|reklaamtekst)'],
    note: ['(parandus|allikas|täpsustus):', '(artikkel|lugu) (ilmus|avaldati) *esmakordselt'],
    comments: ['(kommentaarid|kommenteeri|lisa kommentaar|loe kommentaare)'],
  },
} as const satisfies CuePhrases
