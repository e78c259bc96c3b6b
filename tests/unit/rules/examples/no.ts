import type { Examples } from '../examples-of.ts'

export const examples: Examples = {
  promotion: {
    follow: {
      match: [
        'Følg oss på Google News',
        'Følg nyhetene på Instagram',
        'Følg vår kanal',
        'Legg til oss som foretrukken kilde på Google',
      ],
      nearMiss: [
        'Ulvene fulgte flokken',
        'Hun ble kjent på Instagram',
        'Politiet åpnet en kanal',
        'Kull er fortsatt vanligst',
      ],
    },
    newsletter: {
      match: [
        'Meld deg på nyhetsbrevet',
        'Mer i vårt nyhetsbrev',
        'Det viktigste rett i innboksen din',
        'Ved å melde deg på godtar du vilkårene',
        'Du kan når som helst melde deg av',
        'Takk for påmeldingen!',
        'Din e-postadresse',
      ],
      nearMiss: [
        'Banken sendte ut et brev',
        'Klubbens brev',
        'Det lå trusler i innboksen hennes',
        'Ved å klikke ble han lurt',
        'Du kan velge farge',
        'Takk for alt, sa hun',
        'Noen stjal e-postadressen hennes',
      ],
    },
    app: {
      match: ['Last ned vår app', 'Les videre i vår app'],
      nearMiss: ['Appen krasjet', 'I byens app mangler alt'],
    },
    notifications: {
      match: ['Slå på varsler', 'Hold deg oppdatert', 'Gå ikke glipp av noe'],
      nearMiss: ['Varsler om flom i nord', 'Han ble holdt informert', 'Hun gikk hjem'],
    },
    subscribe: {
      match: ['Bli abonnent', 'Prøv tre måneder for 1 krone', 'Les e-avisen', 'Ingen binding'],
      nearMiss: ['Abonnentene rømmer', 'Han satt tre måneder i fengsel', 'E-avisen koster mer', 'Møtet ble avsluttet'],
    },
    donate: {
      match: ['Støtt uavhengig journalistikk', 'Bli medlem', 'Med din støtte kan vi fortsette'],
      nearMiss: ['Støtten til bønder minker', 'Doner blod, ber sykehuset', 'Kongens støtte'],
    },
    listen: {
      match: ['Lytt til podkasten vår', 'Se vår sending'],
      nearMiss: ['Hun lager podkast om hager', 'De ser på havet'],
    },
    'take-part': {
      match: ['Svar på vår undersøkelse', 'Test kunnskapene dine'],
      nearMiss: ['Målingen viser dødt løp', 'Kunnskapen ble testet'],
    },
    tips: {
      match: ['Tips oss', 'Har du tips til oss?', 'Send dine bilder til oss', 'Funnet feil i saken?'],
      nearMiss: [
        'Politiet fikk et tips',
        'Har du tips til unge spillere?',
        'Han sendte bilder til moren',
        'Banken fant lekkasjen',
      ],
    },
  },
  related: {
    lead: {
      match: ['Les også: Broen stenger i juni', 'Mer om saken', 'Analyse: Slik ble loven', 'Neste sak Prisene stiger'],
      nearMiss: ['Lesing er sunt', 'Mye regn ventes', 'Videoen spres fort', 'Neste år blir bedre'],
    },
    follow: {
      match: ['Les hele saken', 'Fortsett å lese'],
      nearMiss: ['Les hele saken som abonnent', 'Neste år er bedre'],
    },
    heading: {
      match: ['Les også', 'Mest lest', 'Siste nytt', 'Redaksjonen anbefaler'],
      nearMiss: [
        'Les fremtiden i gruten',
        'Mest regn i sør',
        'Andre tider, andre priser',
        'Akkurat nå brenner det i havnen',
      ],
    },
    seeAll: {
      match: ['Vis flere saker', 'Flere nyheter'],
      nearMiss: ['Se alle stjernene i natt', 'Flere nyheter var falske'],
    },
  },
  keep: {
    gate: {
      match: ['Logg inn for å lese videre', 'Saken er forbeholdt abonnenter', 'Allerede abonnent?'],
      nearMiss: ['Han gikk hjem for en lur', 'Saken ble solgt', 'Allerede stengt'],
    },
    sponsored: {
      match: ['Annonsørinnhold'],
      nearMiss: ['Reklame vekker sinne'],
    },
    note: {
      match: ['Rettelse: Navnet var feil', 'Saken er oppdatert', 'I en tidligere versjon sto feil navn'],
      nearMiss: ['Rettelsen av prøvene', 'Saken om loven', 'I en annen sang'],
    },
    comments: {
      match: ['Kommentarer'],
      nearMiss: ['Kommentarer fra kongen'],
    },
  },
}
