import type { Examples } from '../examples-of.ts'

export const examples: Examples = {
  promotion: {
    follow: {
      match: [
        'Volg ons op Google News',
        'Volg het laatste nieuws via WhatsApp',
        'Volg ook ons WhatsApp-kanaal',
        'Voeg ons toe als voorkeursbron op Google',
        'Wij zijn ook te volgen op Facebook',
      ],
      nearMiss: [
        'De wolven volgden ons',
        'Zij werd beroemd op Instagram',
        'De politie opende een WhatsApp-kanaal',
        'Kolen blijven favoriet',
        'De stoet is te volgen op straat',
      ],
    },
    newsletter: {
      match: [
        'Schrijf je in voor de nieuwsbrief',
        'Meer in onze dagelijkse nieuwsbrief',
        'Elke ochtend het nieuws in je mailbox',
        'Door je aan te melden, ga je akkoord met de voorwaarden',
        'Je kunt je op elk moment uitschrijven',
        'Bedankt voor je inschrijving!',
        'Vul je e-mailadres in',
        'Ja, ik wil de nieuwsbrief ontvangen',
        'Inschrijven',
      ],
      nearMiss: [
        'De bank stuurde een nieuwsbrief',
        'De nieuwsbrief van de club',
        'In haar mailbox zaten dreigementen',
        'Door de storm ging de boot stuk',
        'Wie vertrekt moet zich afmelden',
        'Bedankt voor alles, zei ze',
        'Je e-mailadres is misschien gestolen',
        'Ik wil recht, zei ze',
        'Inschrijven kan tot mei',
      ],
    },
    app: {
      match: ['Download onze gratis app', 'Download de app', 'Lees verder in onze app'],
      nearMiss: [
        'Reizigers gebruiken een app',
        'Wie de app downloadt, betaalt minder',
        'In de app van de stad ontbreekt alles',
      ],
    },
    notifications: {
      match: [
        'Zet meldingen aan',
        'Blijf op de hoogte',
        'Mis niets van het nieuws',
        'Wees als eerste op de hoogte van het nieuws',
      ],
      nearMiss: [
        'Meldingen van overlast nemen toe',
        'Blijf thuis, vraagt de burgemeester',
        'Hij miste geen wedstrijd',
        'Hij was de eerste op de maan',
      ],
    },
    subscribe: {
      match: [
        'Neem nu een abonnement en lees de krant',
        'Abonneer je nu',
        'Probeer drie maanden voor 1 euro',
        'Abonnement nu voor 1 euro',
        'Maandelijks opzegbaar',
        'Lees de digitale krant',
        'Geef een abonnement cadeau',
      ],
      nearMiss: [
        'Wie een abonnement neemt op de ferry, betaalt minder',
        'Abonnees lopen weg',
        'Hij zat drie maanden vast',
        'Het abonnement van de trein',
        'De huur is opgezegd',
        'De digitale kaart van het bos',
        'Hij gaf bloemen cadeau',
      ],
    },
    donate: {
      match: [
        'Help ons dat vol te houden',
        'Help ons en word donateur',
        'Word nu lid van onze krant',
        'Steun onafhankelijke journalistiek',
        'Doneer nu',
        'Met jouw steun kunnen wij verder',
        'Word donateur',
        'Wij bestaan dankzij onze lezers',
      ],
      nearMiss: [
        'Ze hielpen hem het tempo vol te houden',
        'Hij werd donateur van het museum',
        'Dat woord kreeg in Gent een nieuwe klank',
        'Steun voor de partij daalt',
        'Doneer bloed, vraagt het ziekenhuis',
        'De steun van de koning',
        'Hij wil lid worden van de club',
        'Gered dankzij de buren',
      ],
    },
    listen: {
      match: ['Luister naar onze podcast', 'Luister via Spotify', 'Kijk onze uitzending'],
      nearMiss: ['Hij maakt een podcast over tuinen', 'Het album staat op Spotify bovenaan', 'Ze kijken naar de zee'],
    },
    'take-part': {
      match: ['Doe mee aan onze quiz', 'Test je kennis'],
      nearMiss: ['De poll toont gelijkspel', 'De kennis werd getest'],
    },
    tips: {
      match: [
        'Zag u iets? Laat het ons weten',
        'Mail ons',
        "Heb je een tip voor ons of foto's?",
        'Mail de redactie',
        "Stuur je foto's in",
        'Foutje gezien?',
      ],
      nearMiss: [
        'Laat ons hopen dat het droog blijft',
        'Hij gaf ons een tip, zegt de agent',
        'Heb je een tip voor jonge spelers?',
        'De redactie verhuist',
        "Hij stuurde foto's aan zijn moeder",
        'De bank vond het lek',
      ],
    },
  },
  related: {
    lead: {
      match: [
        'Lees ook: Brug dicht in juni',
        'Meer over dit onderwerp: de haven',
        'Leestip: Het dorp zonder stroom',
        'Analyse: Wat de wet verandert',
        'Klik hier om verder te lezen',
        'Volgend artikel: Prijzen stijgen',
      ],
      nearMiss: [
        'Lezen is goed voor je',
        'Meerdere mensen gewond',
        'Misschien regent het',
        'De video ging rond',
        'Klikgedrag verraadt alles',
        'Volgend jaar regent het',
      ],
    },
    follow: {
      match: ['Lees verder', 'Lees het volledige artikel'],
      nearMiss: ['Lees verder met een abonnement', 'Het hele verhaal duurt uren'],
    },
    heading: {
      match: ['Gerelateerde artikelen', 'Meest gelezen', 'Lees ook', 'Ook interessant', 'Populair'],
      nearMiss: [
        'Andere tijden, andere prijzen',
        'Meest regen in het zuiden',
        'Lezen loont',
        'Misschien valt er sneeuw',
        'Populair strand gaat dicht',
      ],
    },
    seeAll: {
      match: ['Bekijk alle artikelen', 'Naar het overzicht'],
      nearMiss: ['Alle wegen zijn dicht', 'Naar huis, eindelijk'],
    },
  },
  keep: {
    gate: {
      match: [
        'Log in om verder te lezen',
        'Dit artikel is alleen voor abonnees',
        'Al abonnee? Log in',
        'Exclusief voor abonnees',
      ],
      nearMiss: [
        'Hij ging thuis verder lezen',
        'Dit artikel van de wet vervalt',
        'Al jaren dicht',
        'Alleen voor bewoners',
      ],
    },
    sponsored: {
      match: ['Advertentie', 'Gesponsord door een bank', 'Lees verder onder de advertentie'],
      nearMiss: ['Advertentie leidt tot boze brieven', 'De gift werd aangeboden', 'Verder onder de brug'],
    },
    note: {
      match: [
        'Correctie: de naam was fout',
        'Dit artikel is bijgewerkt op 3 mei',
        'In een eerdere versie stond een foute naam',
        'Bevat affiliate-links',
      ],
      nearMiss: [
        'De correctie van examens',
        'Het artikel van de wet',
        'In een versie van het lied',
        'De commissie vergadert',
      ],
    },
    comments: {
      match: ['Reacties', 'Plaats een reactie', 'Reageer op dit artikel'],
      nearMiss: ['Reacties van de premier', 'Laat het licht aan', 'Reagerende buizen'],
    },
  },
}
