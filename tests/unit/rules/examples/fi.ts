import type { Examples } from '../examples-of.ts'

export const examples: Examples = {
  promotion: {
    follow: {
      match: [
        'Seuraa meitä Google Newsissa',
        'Seuraa uutisia Instagramissa',
        'Lisää lehti ensisijaiseksi lähteeksi Googlessa',
        'Seuraa uutisia somessa',
        'Lisää lehti suosikkilähteeksi Googlessa',
        'Liity WhatsApp-kanavalle',
        'Klikkaa tästä ja seuraa',
      ],
      nearMiss: [
        'Sudet seurasivat laumaa',
        'Hän tuli tunnetuksi Instagramissa',
        'Hiili on yhä tärkein lähde',
        'Poliisi seurasi autoa',
        'Video levisi somessa',
      ],
    },
    newsletter: {
      match: [
        'Tilaa uutiskirje',
        'Lisää kertoo uutiskirjeemme',
        'Tärkeimmät uutiset suoraan sähköpostiisi',
        'Tilaamalla hyväksyt käyttöehdot',
        'Voit perua tilauksen milloin tahansa',
        'Kiitos tilauksesta!',
        'Sähköpostiosoite',
        'Uutiskirjeet',
        'Päivän tärkeimmät sähköpostiin',
        'Hyväksyn käyttöehdot',
        'Rekisteröidy',
        'Tarkista sähköpostisi',
        'Sähköpostiosoitteesi',
      ],
      nearMiss: [
        'Pankki lähetti kirjeen',
        'Seuran uutiskirje ilmestyi',
        'Hänen sähköpostinsa murrettiin',
        'Tilaamalla pizzan hän säästi',
        'Lento peruttiin',
        'Kiitos kaikesta, hän sanoi',
        'Sähköposti kaatui yöllä',
        'Uutiskirjeen lähetti pankki',
        'Uhkaukset tulivat sähköpostitse yöllä',
        'Hyväksyn tuloksen, hän sanoi',
      ],
    },
    app: {
      match: ['Lataa sovellus ilmaiseksi', 'Asenna sovellus', 'Lue sovelluksessa'],
      nearMiss: ['Sovellus kaatui aamulla', 'Sovelluksen latasi miljoona ihmistä', 'Vika oli sovelluksessa, hän sanoo'],
    },
    notifications: {
      match: [
        'Salli ilmoitukset',
        'Pysy ajan tasalla',
        'Älä missaa uutisia',
        'Näin et missaa mitään',
        'Saat uutiset puhelimeesi',
        'Tiedä ensimmäisten joukossa',
      ],
      nearMiss: [
        'Ilmoitukset lisääntyivät viime vuonna',
        'Kartta ei ole ajan tasalla',
        'Hän myöhästyi junasta',
        'Hän myöhästyi',
      ],
    },
    subscribe: {
      match: [
        'Tilaa nyt 1 eurolla',
        'Kokeile 3 kuukautta eurolla',
        'Lue näköislehti',
        'Hanki digitilaus',
        'Voit lopettaa milloin vain',
        'Nyt vain 5 euroa kuukaudessa',
        'Näköislehti',
      ],
      nearMiss: [
        'Tilat myytiin nyt',
        'Hän istui kolme kuukautta',
        'Näköislehti maksaa enemmän',
        'Tilaus peruttiin',
        'Vuokra nousee 30 euroa',
      ],
    },
    donate: {
      match: [
        'Tue riippumatonta journalismia',
        'Lahjoita nyt',
        'Lahjoituksesi auttaa meitä',
        'Ryhdy kuukausilahjoittajaksi',
        'Lukijoiden tuella voimme jatkaa',
        'Pidätkö työstämme?',
      ],
      nearMiss: [
        'Tuki viljelijöille pienenee',
        'Lahjoita verta, sairaala pyytää',
        'Lahjoitus auttaa lapsia',
        'Jäsenet äänestävät',
      ],
    },
    listen: {
      match: [
        'Kuuntele podcastimme',
        'Katso ohjelmamme',
        'Kuuntele koko jakso Spotifyssa',
        'Katso suorana',
        'Jakso löytyy kaikissa podcast-palveluissa',
      ],
      nearMiss: ['Hän tekee podcastia puutarhoista', 'He katsovat merta', 'Jakso sai kritiikkiä'],
    },
    'take-part': {
      match: [
        'Vastaa kyselyyn',
        'Testaa tietosi',
        'Äänestä tästä',
        'Osallistu keskusteluun',
        'Kerro kommenteissa',
        'Testaa tunnetko',
      ],
      nearMiss: [
        'Kysely näyttää tasapeliä',
        'Tiedot testattiin',
        'Äänestäjät haluavat muutosta',
        'Hän kirjoitti kirjeen',
      ],
    },
    tips: {
      match: [
        'Lähetä juttuvinkki',
        'Onko sinulla vinkki meille?',
        'Huomasitko virheen?',
        'Anna palautetta',
        'Onko sinulla juttuvinkki?',
        'Ilmoita virheestä',
        'Ota yhteyttä meihin',
        'Haluamme kuulla tarinasi',
      ],
      nearMiss: [
        'Poliisi sai vihjeen',
        'Onko sinulla vinkki nuorille?',
        'Pankki löysi vuodon',
        'Poliisi sai vinkin',
        'Virhe huomattiin ajoissa',
      ],
    },
  },
  related: {
    lead: {
      match: [
        'Lue myös: Silta suljetaan kesäkuussa',
        'Lisää aiheesta: satama',
        'Analyysi: Mitä laki muuttaa',
        'Arvio: Näytelmä sillasta',
        'Lue täältä: Uusi silta',
        'Seuraava juttu: Hinnat nousevat',
        'Klikkaa tästä lisää',
      ],
      nearMiss: [
        'Lukeminen on terveellistä',
        'Lisäksi satoi vettä',
        'Video leviää',
        'Seuraava vuosi on parempi',
        'Kuvat leviävät',
      ],
    },
    follow: {
      match: ['Lue koko juttu', 'Jatka lukemista', 'Lue haastattelu', 'Edellinen juttu'],
      nearMiss: ['Lue koko juttu tilaajana', 'Seuraava vuosi on parempi', 'Seuraava vuosi'],
    },
    heading: {
      match: [
        'Lue myös',
        'Luetuimmat',
        'Lisää aiheesta',
        'Suosittelemme',
        'Lue seuraavaksi',
        'Liittyvät artikkelit',
        'Luetuimmat tänään',
        'Lisää juttuja',
      ],
      nearMiss: [
        'Lue tulevaisuus kupista',
        'Luetut kirjat palautettiin',
        'Muita ei löytynyt',
        'Juuri nyt satamassa palaa',
        'Uutiset säästä ovat huonoja',
        'Live-musiikki kiinnostaa',
      ],
    },
    seeAll: {
      match: ['Näytä kaikki', 'Lisää uutisia', 'Lataa lisää juttuja'],
      nearMiss: ['Katso kaikki tähdet tänä yönä', 'Kaikki uutiset olivat vääriä', 'Näytä kaikki linnut'],
    },
  },
  keep: {
    gate: {
      match: ['Kirjaudu lukeaksesi lisää', 'Tämä artikkeli on vain tilaajille', 'Oletko jo tilaaja?'],
      nearMiss: ['Hän meni kotiin lukemaan', 'Artikkeli myytiin', 'Oletko jo syönyt?'],
    },
    sponsored: {
      match: ['Kaupallinen yhteistyö'],
      nearMiss: ['Mainos suututti katsojat'],
    },
    note: {
      match: ['Oikaisu: Nimi oli väärin', 'Juttua on korjattu 3.5.'],
      nearMiss: ['Korjaus maksaa miljoonan', 'Siltaa on korjattu'],
    },
    comments: {
      match: ['Kommentit'],
      nearMiss: ['Kommentit kuninkaasta'],
    },
  },
}
