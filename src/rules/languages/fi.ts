import type { CuePhrases } from '../cue-phrases.ts'

export const fi = {
  language: 'fi',
  promotion: {
    follow: [
      '(seuraa|tykkaa) (meita|meidan)',
      '(seuraa|liity)* (facebookissa|instagramissa|whatsappissa|x:ssa|tiktokissa|telegramissa|youtubessa|whatsapp-kanav~|kanavaamme|ryhmaamme)',
      '(lisaa|valitse|aseta)* (ensisijai~|suosikkilah~|suosituksi) (lahte~|lahde)',
    ],
    newsletter: [
      '(tilaa|liity|saat|lue)* (uutiskirje~)',
      'uutiskirjeemme',
      '(suoraan )?(sahkopostiisi|postilaatikkoosi)',
      '(tilaamalla|rekisteroitymalla|ilmoittautumalla)* (hyvaksyt|hyvaksyn)',
      '(voit perua|voit peruuttaa)* (tilauksen|milloin tahansa)',
      'kiitos (tilauksesta~|ilmoittautumisesta~|rekisteroitymisesta~)',
      '^(syota |anna |kirjoita )?sahkoposti(osoite|osoitteesi)?$',
    ],
    app: ['(lataa|kokeile|kayta)* (sovelluksemme|sovellus|appi)'],
    notifications: [
      '(ota kayttoon|salli|laita|kytke)* (ilmoitukset|push-ilmoitukset|uutishalytykset)',
      '(pysy|pysyt)* (ajan tasalla|karryilla)',
      'ala missaa',
    ],
    subscribe: [
      '^tilaa* (nyt|heti|lehti|digi|euro~|tasta)',
      '^(kokeile|lue)* (kuukausi|kuukautta|viikkoa)',
      '(lue|selaa) (nakoislehti|nakoislehtea|paivan lehti|digilehti)',
    ],
    donate: [
      '(tue|lahjoita)* (journalismia|toimintaamme|tyotamme|meita|lahjoituksella)',
      '^(lahjoita|liity jaseneksi|tue meita)( nyt| tasta)?$',
      '(lahjoituksesi|tukesi)* (auttaa|mahdollistaa|avulla)',
    ],
    listen: ['(kuuntele|tilaa)* (podcast~|podca~)', '(katso|kuuntele) (ohjelmamme|kanavamme|lahetyksemme)'],
    'take-part': [
      '(vastaa|osallistu|aanesta)* (kyselyymme|kyselyyn|kilpailuun|visaan|aanestykseen|tasta)',
      '(testaa tietosi|kerro mielipiteesi|tee testi)',
    ],
    tips: [
      '(kerro|laheta|ota yhteytta|vinkkaa)* (meille|toimitukseen|toimitukselle|juttuvinkki|uutisvinkki|toimittajaan)',
      '(onko sinulla|tiedatko)* (vinkki|juttuvinkki|uutisvinkki|tietoa)* (meille|kerro|laheta|toimituks~)',
      '(huomasitko|loysitko)* virheen',
    ],
  },
  related: {
    lead: [
      '(lue|katso|kuuntele)( )?(myos|lisaa|tasta|aiheesta|koko|seuraavaksi|:)',
      '(lisaa|aiheesta) (aiheesta|lisaa|muualla|uutisia)',
      '(video|kuvat|analyysi|kommentti|haastattelu|nakokulma|juuri nyt|lue|katso|kuvasarja)( )?:',
    ],
    follow: [
      '(lue|katso|nayta)( lisaa| koko juttu| koko artikkeli| juttu| artikkeli| tasta| myos)?',
      '(lisaa|seuraava|edellinen|jatka lukemista|seuraava artikkeli)',
    ],
    heading: [
      '(lue|katso|kuuntele) (myos|lisaa|seuraavaksi)',
      '(luetuimmat|katsotuimmat|suosituimmat|jaetuimmat|kommentoiduimmat|tuoreimmat|uusimmat|viimeisimmat|luetuin)',
      '(lisaa|muita|aiheeseen liittyvat|aiheeseen liittyvaa|samasta|muut|uusimmat|tuoreimmat|suositellut) (aiheesta|uutisia|juttuja|artikkeleita|artikkelit|uutiset|jutut|kirjoittajalta|sivustolta)',
      '(aiheesta|suosittelemme|sinulle|juuri nyt|poimintoja|toimitus suosittelee|toimituksen valinnat|saatat pitaa myos|sinua voisi kiinnostaa|nyt luetuinta|etusivulla|paauutiset|videot|ala missaa|seuraava artikkeli)$',
    ],
    seeAll: [
      '(nayta|katso|lue|lataa) (kaikki|lisaa)( uutiset| artikkelit| jutut)?',
      '(kaikki|lisaa) (uutiset|uutisia|artikkelit|jutut|juttuja)',
    ],
  },
  keep: {
    gate: [
      '(tilaa|kirjaudu|rekisteroidy)* (lukeaksesi|jatkaaksesi|ja lue|ja jatka)',
      '(artikkeli|juttu|sisalto)* (vain|on)* (tilaajille|tilaajille~)',
      '(oletko jo|joko olet) tilaaja',
    ],
    sponsored: [
      '(mainos|mainokset|kaupallinen yhteistyo|sponsoroitu|ilmoitus|maksettu sisalto|mainossisalto|yhteistyossa *|juttu jatkuu mainoksen jalkeen|artikkeli jatkuu mainoksen jalkeen)',
    ],
    note: [
      '^(oikaisu|korjaus|paivitys|tarkennus|juttua korjattu|juttua paivitetty|juttua muokattu|korjattu|lisatty)( )?(:|-|kello)',
      '(juttua|artikkelia|otsikkoa) (on )?(korjattu|paivitetty|muokattu|tarkennettu)',
    ],
    comments: [
      '(kommentit|kommentoi|keskustelu|keskustele|lukijoiden kommentit|kirjoita kommentti|nayta kommentit|mielipiteet)$',
    ],
  },
} as const satisfies CuePhrases
