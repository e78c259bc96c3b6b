import type { CuePhrases } from '../cue-phrases.ts'

/** Croatian, Bosnian, Montenegrin in Latin letters; Serbian builds on it. */
export const hr = {
  language: 'hr',
  aliases: ['bs', 'sh', 'cnr'],
  promotion: {
    follow: [
      '(pratite|zapratite|prati|zaprati|lajkajte|lajkujte|pronađite|nađite) nas',
      'zapratite (naš|našu|{platform})~',
      '(pridružite|pridruži) (nam se|se našoj|se našem|se našoj|se na|se {platform}~|se *zajednici|se *grupi|se *kanalu)~',
      '(pretplatite|prijavite|preplatite) se *(kanal|{platform})~',
      '(pratiti|pronaći|naći) nas možete',
      '(možete nas|nas možete) (pratiti|pronaći|naći)',
      '(sada )?smo i na {platform}~',
      '(dodajte|dodaj|postavite|odaberite|izaberite) *(preferiran|omiljen|poželjn|željen)~ izvor~',
      '(vijesti|vesti) *(čitajte|pratite) *(i )?(na|u|preko) (našem|našoj|{platform})~',
    ],
    newsletter: [
      '(prijavite|pretplatite|prijavi|pretplati|upišite) se *(newsletter|bilten|njuzleter)~',
      '(primajte|želite primati|želite da primate|saznajte) *(newsletter|bilten|e-mail|mejl|email)~',
      '(prijavom|pretplatom|slanjem|registracijom) *(prihvaćate|prihvatate|pristajete|slažete|dajete)',
      '(možete se odjaviti|odjaviti se možete|možete da se odjavite) *(u svakom|bilo kada|kad god|u bilo)',
      'hvala (vam )?(na prijavi|na pretplati|što ste se prijavili|što ste se pretplatili)',
      '(unesite|upišite) *(e-mail|email|mail|imejl|mejl)~',
      '(najvažnije|najnovije) (vijesti|vesti) *(inbox|sandučić|mail|mejl|e-mail)~',
    ],
    app: [
      '(preuzmite|skinite|instalirajte|preuzmi) *(našu aplikaciju|našu mobilnu|besplatnu|novu aplikaciju)~',
      '(preuzmite|skinite|instalirajte) (mobilnu )?aplikaciju *(portala|čitajte|budite|pratite|vijesti)',
      '^(preuzmite|skinite|preuzmi|instalirajte) (mobilnu )?aplikaciju$',
      '(u|preko) naše *(aplikacije|aplikaciji)',
    ],
    notifications: [
      '(uključite|aktivirajte|omogućite|dopustite|dozvolite) *(obavijest|obavešten|obavješten|notifikacij)~',
      'želite (li )?(primati|dobivati|dobijati|da dobijate|da primate) *(obavijest|obavešten|obavješten|notifikacij|najnovij)~',
      '(budite|ostanite|budi) (uvijek |uvek |stalno )?(u toku|u tijeku|informirani|informisani)',
    ],
    subscribe: [
      '(pretplatite|pretplati|preplatite) se (na|već|i|odmah|za|sada)',
      '(postanite|postani) (naš )?pretplatnik',
      '(čitajte|kupite|prelistajte|listajte) *(digitalno|elektronsko|elektroničko|tiskano|štampano|novo) (izdanje|broj)',
      '(poklonite|darujte) (pretplatu|članak|ovaj članak)',
    ],
    donate: [
      '(podržite|podrži|podupirite) (nas|naš rad|naš portal|našu redakciju|neovisno novinarstvo|neovisne medije|nezavisno novinarstvo|nezavisne medije|slobodne medije)',
      '(podržite|podrži) *(novinarstv|redakcij|medij|portal)~',
      '(donirajte|uplatite|doniraj) *(redakcij|portal|naš|novinarstv|za naš)~',
      '(postanite|postani) (naš )?(član|podržavatelj|donator|podržavalac)',
    ],
    listen: [
      '(poslušajte|slušajte|pogledajte|gledajte) (i )?(naš|našu|naše|novi|novu) *(podcast|podkast|emisij|epizod|kanal)~',
      '(pretplatite se|zapratite) *(podcast|podkast)~',
    ],
    'take-part': [
      '(sudjelujte|učestvujte|glasajte|glasujte|odgovorite) (u|na) *(našoj|našem|naš|anket|nagradn|kviz)~',
      '(osvojite|riješite|rešite|igrajte) (s nama|sa nama|ulaznic|kviz|karte|nagrad)~',
    ],
    tips: [
      '(pišite|javite|pošaljite|šaljite|dojavite) (nam|redakciji|autoru)',
      '(imate|znate|vidjeli ste|želite) *(priču|vijest|vest|informacij|temu|dojavu) *(javite nam|pošaljite nam|za nas|pišite nam|podijeliti s nama)',
      '(primijetili|uočili|primetili) ste (grešku|pogrešku)',
      '(kontaktirajte|javite se) (redakciju|redakciji|autora)',
    ],
  },
  related: {
    lead: [
      '(pročitajte|čitajte|pročitaj|pogledajte|pogledaj|poslušajte|saznajte|vidi) (i|još|više|također|takođe|ovdje|ovde|kako|detaljnije)',
      '(pročitajte|pogledajte|čitajte|vezano|povezano|povezane vijesti|vidi|više|preporučujemo|ne propustite|izdvajamo):',
      '(više|detaljnije|opširnije) (o|na|čitajte|pročitajte|pogledajte|ovdje|ovde|u)',
      '(o tome smo|kao što smo|već smo) *(pisali|objavili)',
      'ne propustite',
    ],
    follow: [
      '(pročitaj|pročitajte|čitaj|čitajte|saznaj|saznajte|pogledaj|pogledajte|vidi) (više|dalje|još|cijeli članak|ceo tekst|cijeli tekst|cijelu vijest|celu vest)',
      '(opširnije|detaljnije|više)( ovdje| ovde)?',
      '(cijeli|ceo) (članak|tekst)( pročitajte| ovdje| ovde)?',
      'kliknite (ovdje|ovde)',
    ],
    heading: [
      '(pročitajte|čitajte|pogledajte) (i|još|više|također|takođe)',
      '(povezane|slične|preporučene|najnovije|posljednje|poslednje|najčitanije|ostale|popularne|izdvojene|vezane|važne|glavne|druge) (vijesti|vesti|teme|objave)',
      '(povezani|slični|preporučeni|najnoviji|posljednji|najčitaniji|ostali|popularni) (članci|sadržaj|tekstovi)',
      '(najčitanije|najnovije|povezano|vezano|preporučujemo|preporučeno|preporuka|izdvojeno|izdvajamo|popularno|u trendu|ne propustite|aktualno|u fokusu|top vijesti|top vesti|komentirano|najkomentiranije)$',
      '(možda|moglo|mogle|mogli) *(zanima|interes)~',
      '(više|još|ostalo) (iz|o|na|s|sa|vijesti|vesti|o temi|na temu)',
      '(izbor|preporuka|preporuke) (urednik|uredništv|redakcij)~',
      '(prethodni|sljedeći|sledeći|idući) (članak|tekst)',
    ],
    seeAll: [
      '(prikaži|pogledaj|vidi|pogledajte) (sve|više|još)( vijesti| vesti)?',
      '(sve|više|još) (vijesti|vesti|članci|članaka)',
      'učitaj još',
    ],
  },
  keep: {
    gate: [
      '(pretplatite se|prijavite se|registrirajte se) *(za nastavak|kako biste|da biste|i nastavite) *(čita|pročita)~',
      '(članak|sadržaj|tekst) *(samo |isključivo )?za pretplatnike',
    ],
    sponsored: [
      '(oglas|reklama|promo|sponzorirano|sponzorisano|plaćeni oglas|promotivni sadržaj|sponzorirani sadržaj|plaćeni sadržaj|advertorijal)',
      'partnerski sadržaj',
    ],
    note: [
      '(ispravak|ispravka|izvor|ažurirano):',
      '(članak|tekst) je (izvorno|prvobitno|preuzet|objavljen)~',
      'preuzeto (s|sa|iz)',
    ],
    comments: ['(komentari|komentiraj|komentirajte|ostavi komentar|komentar čitatelja|vaši komentari|napiši komentar)'],
  },
} as const satisfies CuePhrases
