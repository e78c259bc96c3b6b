import type { CuePhrases } from '../cue-phrases.ts'

/** Slovene. */
export const sl = {
  language: 'sl',
  promotion: {
    follow: [
      '(sledite|spremljajte|sledi|spremljaj|všečkajte|poiščite) (nam|nas)',
      '(pridružite|pridruži) se (nam|naši|našemu|našim)~',
      '(naročite|prijavite|sledite) *(našemu|naš) kanal~',
      '(dodajte|nastavite|izberite) *(priljubljen|prednostn|želen)~ vir~',
      'smo (tudi )?na {platform}~',
    ],
    newsletter: [
      '(naročite|prijavite|naroči|prijavi) se na *(e-novice|novice|novičnik|glasilo|newsletter|e-novic)~',
      '(vpišite|vnesite) *(e-naslov|e-pošt|elektronski naslov|email)~',
      '(s prijavo|z oddajo|s klikom) *(strinjate|sprejemate|soglašate)~',
      '(lahko se )?(kadarkoli|kadar koli) *odjavite',
      'hvala (za prijavo|ker ste se prijavili)',
    ],
    app: [
      '(prenesite|naložite|namestite) (si )?(našo|brezplačno|mobilno) *aplikacij~',
      '^(prenesite|naložite) (si )?aplikacijo$',
      'v naši (mobilni )?aplikaciji',
    ],
    notifications: [
      '(vklopite|omogočite|dovolite) *(obvestil)~',
      '(želite prejemati|prejemajte) *(obvestil|novic)~',
      '(ostanite|bodite) (vedno )?(na tekočem|obveščeni)',
    ],
    subscribe: [
      '(postanite|postani) (naš )?naročnik~',
      '(naročite se|naročite) (na |zdaj|časopis|revij|digitaln)~',
      '(berite|prelistajte|kupite) *(digitalno izdajo|e-časopis|tiskano izdajo)',
    ],
    donate: [
      '(podprite|podpri) (nas|naše delo|neodvisno novinarstvo|neodvisne medije|kakovostno novinarstvo)',
      '(donirajte|namenite) *(uredništv|medij|novinarstv|dohodnin)~',
      '(postanite|postani) (naš )?(član|podpornik|donator)',
    ],
    listen: [
      '(poslušajte|prisluhnite|oglejte si|glejte) *(naš|našo|našemu|novi) *(podkast|podcast|oddaj|kanal)~',
      '(naročite se na|spremljajte) *(podkast|podcast)~',
    ],
    'take-part': [
      '(sodelujte|glasujte) v *(naši|našem|anketi|nagradni|kvizu)~',
      '(osvojite|preizkusite) *(vstopnic|nagrad|kviz)~',
    ],
    tips: [
      '(pišite|pošljite|sporočite|javite) (nam|uredništvu|na uredništvo)',
      '(imate|poznate) *(zgodbo|informacijo|novico|predlog) *(pišite nam|pošljite nam|zaupajte nam|za nas)',
      '(opazili|našli) ste napako',
    ],
  },
  related: {
    lead: [
      '(preberite|berite|poglejte|oglejte si|poslušajte|preberi) (tudi|še|več|si tudi)',
      '(preberite|več|povezano|sorodno|povezane novice|preberi še|poglejte|priporočamo|sorodni članki):',
      '(več|podrobneje) (o|preberite|v|si preberite)',
      'o tem smo (že )?(pisali|poročali)',
    ],
    follow: [
      '(preberi|preberite|beri|poglej|berite) (več|naprej|dalje|članek|celoten članek|vse)',
      '(več|nadaljuj z branjem)',
      'kliknite tukaj',
    ],
    heading: [
      '(povezani|sorodni|podobni|priporočeni|najnovejši|zadnji|najbolj brani|ostali) (članki|prispevki|vsebine)',
      '(povezane|sorodne|podobne|priporočene|najnovejše|zadnje|najbolj brane|ostale|sveže) (novice|vsebine|teme|zgodbe)',
      '(najbolj|največ) (brano|brani|brane|gledano|komentirano|priljubljeno)~',
      '(najnovejše|povezano|sorodno|priporočamo|priporočeno|izpostavljeno|ne spreglejte|aktualno|v trendu|preberite še|zadnje|iz rubrike)$',
      '(morda|mogoče) (vas|te|bi) *zanima~',
      '(preberite|poglejte) (tudi|še)',
      '(več|še) (iz|o|novic|v rubriki|na temo)',
      '(izbor|izbira) (urednik|uredništv)~',
    ],
    seeAll: ['(prikaži|poglej|vse) (vse|več|novice)', 'več (novic|člankov)'],
  },
  keep: {
    gate: [
      '(naročite se|prijavite se) *(za nadaljevanje|in berite|za branje|da)~',
      '(članek|vsebina) *(samo |le )?za naročnike',
    ],
    sponsored: [
      '(oglas|oglasno sporočilo|promocijsko sporočilo|sponzorirana vsebina|promo|plačana objava|naročena vsebina)',
    ],
    note: ['(popravek|vir|pojasnilo):', 'članek je bil (prvotno )?objavljen'],
    comments: ['(komentarji|komentiraj|dodaj komentar|mnenja bralcev)'],
  },
} as const satisfies CuePhrases
