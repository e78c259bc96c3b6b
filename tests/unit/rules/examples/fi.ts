import type { Examples } from '../examples-of.ts'

export const examples: Examples = {
  promotion: {
    follow: {
      match: [
        'Seuraa meitä Google Newsissa',
        'Seuraa uutisia Instagramissa',
        'Lisää lehti ensisijaiseksi lähteeksi Googlessa',
      ],
      nearMiss: ['Sudet seurasivat laumaa', 'Hän tuli tunnetuksi Instagramissa', 'Hiili on yhä tärkein lähde'],
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
      ],
      nearMiss: [
        'Pankki lähetti kirjeen',
        'Seuran uutiskirje ilmestyi',
        'Hänen sähköpostinsa murrettiin',
        'Tilaamalla pizzan hän säästi',
        'Lento peruttiin',
        'Kiitos kaikesta, hän sanoi',
        'Sähköposti kaatui yöllä',
      ],
    },
    app: {
      match: ['Lataa sovellus ilmaiseksi'],
      nearMiss: ['Sovellus kaatui aamulla'],
    },
    notifications: {
      match: ['Salli ilmoitukset', 'Pysy ajan tasalla', 'Älä missaa uutisia'],
      nearMiss: ['Ilmoitukset lisääntyivät viime vuonna', 'Kartta ei ole ajan tasalla', 'Hän myöhästyi junasta'],
    },
    subscribe: {
      match: ['Tilaa nyt 1 eurolla', 'Kokeile 3 kuukautta eurolla', 'Lue näköislehti'],
      nearMiss: ['Tilat myytiin nyt', 'Hän istui kolme kuukautta', 'Näköislehti maksaa enemmän'],
    },
    donate: {
      match: ['Tue riippumatonta journalismia', 'Lahjoita nyt', 'Lahjoituksesi auttaa meitä'],
      nearMiss: ['Tuki viljelijöille pienenee', 'Lahjoita verta, sairaala pyytää', 'Lahjoitus auttaa lapsia'],
    },
    listen: {
      match: ['Kuuntele podcastimme', 'Katso ohjelmamme'],
      nearMiss: ['Hän tekee podcastia puutarhoista', 'He katsovat merta'],
    },
    'take-part': {
      match: ['Vastaa kyselyyn', 'Testaa tietosi'],
      nearMiss: ['Kysely näyttää tasapeliä', 'Tiedot testattiin'],
    },
    tips: {
      match: ['Lähetä juttuvinkki', 'Onko sinulla vinkki meille?', 'Huomasitko virheen?'],
      nearMiss: ['Poliisi sai vihjeen', 'Onko sinulla vinkki nuorille?', 'Pankki löysi vuodon'],
    },
  },
  related: {
    lead: {
      match: ['Lue myös: Silta suljetaan kesäkuussa', 'Lisää aiheesta: satama', 'Analyysi: Mitä laki muuttaa'],
      nearMiss: ['Lukeminen on terveellistä', 'Lisäksi satoi vettä', 'Video leviää'],
    },
    follow: {
      match: ['Lue koko juttu', 'Jatka lukemista'],
      nearMiss: ['Lue koko juttu tilaajana', 'Seuraava vuosi on parempi'],
    },
    heading: {
      match: ['Lue myös', 'Luetuimmat', 'Lisää aiheesta', 'Suosittelemme'],
      nearMiss: [
        'Lue tulevaisuus kupista',
        'Luetut kirjat palautettiin',
        'Muita ei löytynyt',
        'Juuri nyt satamassa palaa',
      ],
    },
    seeAll: {
      match: ['Näytä kaikki', 'Lisää uutisia'],
      nearMiss: ['Katso kaikki tähdet tänä yönä', 'Kaikki uutiset olivat vääriä'],
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
