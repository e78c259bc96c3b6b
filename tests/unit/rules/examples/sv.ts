import type { Examples } from '../examples-of.ts'

export const examples: Examples = {
  promotion: {
    follow: {
      match: [
        'Följ oss på Google News',
        'Följ nyheterna på Instagram',
        'Gå med i vår kanal',
        'Lägg till oss som föredragen källa på Google',
      ],
      nearMiss: [
        'Vargarna följde flocken',
        'Hon blev känd på Instagram',
        'Polisen öppnade en kanal',
        'Kol är fortfarande vanligast',
      ],
    },
    newsletter: {
      match: [
        'Anmäl dig till nyhetsbrevet',
        'Mer finns i vårt nyhetsbrev',
        'Det viktigaste direkt i din inkorg',
        'Genom att anmäla dig godkänner du villkoren',
        'Du kan när som helst avregistrera dig',
        'Tack för din anmälan!',
        'Ange din e-postadress',
      ],
      nearMiss: [
        'Banken skickade ett nyhetsbrev',
        'Klubbens nyhetsbrev läcker',
        'I hennes inkorg låg hot',
        'Genom att klicka smittades datorn',
        'Du kan välja färg',
        'Tack för allt, sa hon',
        'Hennes e-postadress stals i går',
      ],
    },
    app: {
      match: ['Ladda ner vår app', 'Läs vidare i vår app'],
      nearMiss: ['Appen kraschade', 'I stadens app saknas allt'],
    },
    notifications: {
      match: ['Slå på notiser', 'Håll dig uppdaterad', 'Missa aldrig en nyhet'],
      nearMiss: ['Notiser stör sömnen', 'Han hölls informerad', 'Hon missade tåget'],
    },
    subscribe: {
      match: ['Bli prenumerant', 'Prova tre månader för 1 krona', 'Läs e-tidningen', 'Avsluta när du vill'],
      nearMiss: [
        'Prenumeranterna flyr',
        'Han satt tre månader i fängelse',
        'E-tidningen kostar mer',
        'Mötet avslutades',
      ],
    },
    donate: {
      match: ['Stöd vår journalistik', 'Donera nu', 'Med ditt stöd kan vi fortsätta'],
      nearMiss: ['Stödet till böner minskar', 'Donera blod, ber sjukhuset', 'Kungens stöd'],
    },
    listen: {
      match: ['Lyssna på vår podd', 'Lyssna där poddar finns', 'Se vår sändning'],
      nearMiss: ['Hon gör podd om trädgård', 'Det finns många poddar', 'De ser på havet'],
    },
    'take-part': {
      match: ['Svara på vår enkät', 'Testa dina kunskaper'],
      nearMiss: ['Enkäten visar dött lopp', 'Kunskaperna testades'],
    },
    tips: {
      match: ['Tipsa oss', 'Har du tips till oss?', 'Skicka in dina bilder', 'Hittat fel i texten?'],
      nearMiss: [
        'Polisen fick ett tips',
        'Har du tips för unga spelare?',
        'Han skickade bilder till sin mamma',
        'Banken hittade felet',
      ],
    },
  },
  related: {
    lead: {
      match: [
        'Läs också: Bron stängs i juni',
        'Mer om ämnet: hamnen',
        'Lästips: Byn utan el',
        'Missa inte den sista fyren',
      ],
      nearMiss: ['Läsning är nyttigt', 'Mera regn väntas', 'Video sprids snabbt', 'Missade chansen'],
    },
    follow: {
      match: ['Läs hela artikeln', 'Fortsätt läsa'],
      nearMiss: ['Läs hela artikeln som prenumerant', 'Nästa år blir det bättre'],
    },
    heading: {
      match: ['Läs också', 'Mest läst', 'Senaste nytt', 'Lästips'],
      nearMiss: [
        'Läs din framtid i sumpen',
        'Mest regn i söder',
        'Andra tider, andra priser',
        'Just nu brinner det i hamnen',
      ],
    },
    seeAll: {
      match: ['Visa fler', 'Fler nyheter'],
      nearMiss: ['Se alla stjärnor i natt', 'Fler nyheter var falska'],
    },
  },
  keep: {
    gate: {
      match: ['Logga in för att läsa vidare', 'Artikeln är för prenumeranter', 'Redan prenumerant?'],
      nearMiss: ['Han gick hem för en lur', 'Artikeln såldes dyrt', 'Redan stängt'],
    },
    sponsored: {
      match: ['Annons'],
      nearMiss: ['Annons väckte ilska'],
    },
    note: {
      match: ['Rättelse: Namnet var fel', 'Artikeln har uppdaterats', 'I en tidigare version stod fel namn'],
      nearMiss: ['Rättelsen av proven', 'Artikeln om lagen', 'I en version av sången'],
    },
    comments: {
      match: ['Kommentarer'],
      nearMiss: ['Kommentarer från kungen'],
    },
  },
}
