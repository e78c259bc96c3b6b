import type { Examples } from '../examples-of.ts'

export const examples: Examples = {
  promotion: {
    follow: {
      match: [
        'Følg os på Google News',
        'Følg nyhederne på Instagram',
        'Følg vores kanal',
        'Tilføj os som foretrukken kilde på Google',
      ],
      nearMiss: [
        'Ulvene fulgte flokken',
        'Hun blev kendt på Instagram',
        'Politiet åbnede en kanal',
        'Kul er stadig mest brugt',
      ],
    },
    newsletter: {
      match: [
        'Tilmeld dig nyhedsbrevet',
        'Mere i vores nyhedsbrev',
        'Det vigtigste direkte i din indbakke',
        'Ved at tilmelde dig accepterer du vilkårene',
        'Du kan altid afmelde dig',
        'Tak for din tilmelding!',
        'Din e-mail',
      ],
      nearMiss: [
        'Banken sendte et brev',
        'Klubbens brev',
        'Der lå trusler i hendes indbakke',
        'Ved at klikke blev han snydt',
        'Du kan vælge farve',
        'Tak for alt, sagde hun',
        'Nogen stjal hendes e-mail i går',
      ],
    },
    app: {
      match: ['Hent vores app', 'Læs videre i vores app'],
      nearMiss: ['Appen brød ned', 'I byens app mangler alt'],
    },
    notifications: {
      match: ['Få notifikationer', 'Hold dig opdateret', 'Gå aldrig glip af en nyhed'],
      nearMiss: ['Varsler om storm i nord', 'Han blev holdt orienteret', 'Hun gik hjem'],
    },
    subscribe: {
      match: ['Bliv abonnent', 'Prøv tre måneder for 1 krone', 'Læs dagens avis', 'Ingen binding'],
      nearMiss: [
        'Abonnenterne flygter',
        'Han sad tre måneder i fængsel',
        'E-avisen koster mere',
        'Mødet blev afsluttet',
      ],
    },
    donate: {
      match: ['Støt uafhængig journalistik', 'Bliv medlem', 'Med din støtte kan vi fortsætte'],
      nearMiss: ['Støtten til landmænd falder', 'Doner blod, beder hospitalet', 'Kongens støtte'],
    },
    listen: {
      match: ['Lyt til vores podcast', 'Se vores udsendelse'],
      nearMiss: ['Hun laver podcast om haver', 'De ser på havet'],
    },
    'take-part': {
      match: ['Svar på vores spørgsmål', 'Test din viden'],
      nearMiss: ['Målingen viser dødt løb', 'Viden blev testet'],
    },
    tips: {
      match: ['Skriv til os', 'Har du tips til os?', 'Send dine billeder til os', 'Fundet fejl i artiklen?'],
      nearMiss: [
        'Politiet fik et tip',
        'Har du tips til unge spillere?',
        'Han sendte billeder til sin mor',
        'Banken fandt fejlen',
      ],
    },
  },
  related: {
    lead: {
      match: [
        'Læs også: Broen lukker i juni',
        'Mere om sagen',
        'Analyse: Sådan blev loven',
        'Næste artikel Priserne stiger',
      ],
      nearMiss: ['Læsning er sundt', 'Meget regn ventes', 'Videoen spredes hurtigt', 'Næste år bliver bedre'],
    },
    follow: {
      match: ['Læs hele artiklen', 'Fortsæt læsning'],
      nearMiss: ['Læs hele artiklen som abonnent', 'Næste år er bedre'],
    },
    heading: {
      match: ['Læs også', 'Mest læste', 'Seneste nyt', 'Redaktionen anbefaler'],
      nearMiss: [
        'Læs fremtiden i kaffegrums',
        'Mest regn i syd',
        'Andre tider, andre priser',
        'Lige nu brænder det i havnen',
      ],
    },
    seeAll: {
      match: ['Vis flere artikler', 'Flere nyheder'],
      nearMiss: ['Se alle stjernerne i nat', 'Flere nyheder var falske'],
    },
  },
  keep: {
    gate: {
      match: ['Log ind for at læse videre', 'Artiklen er forbeholdt abonnenter', 'Allerede abonnent?'],
      nearMiss: ['Han gik hjem for en lur', 'Artiklen blev solgt', 'Allerede lukket'],
    },
    sponsored: {
      match: ['Annonce'],
      nearMiss: ['Reklame vækker vrede'],
    },
    note: {
      match: ['Rettelse: Navnet var forkert', 'Artiklen er opdateret', 'I en tidligere version stod et forkert navn'],
      nearMiss: ['Rettelsen af prøverne', 'Sagen om loven', 'I en anden sang'],
    },
    comments: {
      match: ['Kommentarer'],
      nearMiss: ['Kommentarer fra kongen'],
    },
  },
}
