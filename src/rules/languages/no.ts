import type { CuePhrases } from '../cue-phrases.ts'

export const no = {
  language: 'no',
  aliases: ['nb', 'nn'],
  promotion: {
    follow: [
      '(følg|lik|finn|find) (oss|os)',
      '^følg* (pa|i|via) {platform}',
      '(følg|bli med i|bliv medlem af|abonner pa)* (var|vare|vores) (kanal~|gruppe|side)',
      '(legg til|tilføj|velg|vælg|gjør|gør)* (foretrukken kilde|foretrukket kilde|foretrukne kilder|foretrukne kilde)',
    ],
    newsletter: [
      '(meld deg|meld dig|tilmeld dig|abonner|fa|skriv dig op)* (nyhetsbrev~|nyhedsbrev~)',
      '(vart|vare|vores|vore) (daglige |gratis )?(nyhetsbrev~|nyhedsbrev~)',
      '(i|til) (innboksen din|din innboks|din indbakke|din mail|din e-post|din mailboks)',
      '(ved at|ved a) (melde|tilmelde|registrere|abonnere|klikke|trykke)* (godtar|accepterer|godkender|samtykker|godkjenner)',
      '(du kan|kan du)* (melde deg av|afmelde|avmelde|framelde)',
      '(takk|tak) for (pameldingen|din tilmelding|din pamelding|at du abonnerer|at du meldte)',
      '^(skriv |indtast |tast inn )?(din )?(e-postadresse|e-mail|e-mailadresse|e-post)$',
    ],
    app: [
      '(last ned|hent|download|bruk|brug|prøv)* (var|vores)* app',
      '(i|via|med) (var|vores) (app|nyhetsapp|nyhedsapp)',
    ],
    notifications: [
      '^(sla pa|aktiver|fa|tillad|sla)* (varsler|varslinger|notifikationer|pushvarsler|push-beskeder|pushbeskeder)',
      '^(hold deg|hold dig|bliv|bli) (oppdatert|opdateret|informert|orienteret)',
      '^(ga ikke glipp|ga aldrig glip)* (av|af)',
    ],
    subscribe: [
      '^(abonner|bli|bliv|tegn|kjøp abonnement|køb abonnement|bestill|fa)* (na|nu|abonnent|abonnement|i dag)',
      '^(prøv|les|læs|fa)* (maneder|maned|uker|uger) (for|gratis)',
      '(les|læs|bla i) (e-avisen|e-avisa|eavisen|dagens avis)',
      '(ingen binding|ingen bindingstid|avslutt nar du vil|opsig nar som helst|si opp nar)',
    ],
    donate: [
      '(støtt|støt|hjelp|hjælp)* (oss|os|uavhengig|uafhængig|var|vores|fri) (journalistikk|journalistik|arbeid|arbejde|avis|med)',
      '^(doner|støtt oss|støtt os|støt os|vipps|bli medlem|bliv medlem|gi en gave|giv et bidrag)( na| nu| i dag)?$',
      '(din støtte|dit bidrag|ditt bidrag|med din støtte)* (oss|os|vi|journalistik~)',
    ],
    listen: [
      '(lytt|lyt|hør|abonner)* (var|vores|podkasten|podcasten|vare|til|pa)* (podkast~|podcast~)',
      '(se|følg) (var|vores|vart) (sending|program|udsendelse|kanal)',
    ],
    'take-part': [
      '(delta|deltag|svar|stem|doe med) (i|pa) (var|vores|avstemning~|afstemning~|quizen|undersøkelse~|konkurrence~)',
      '(test kunnskapene dine|test din viden|si din mening|sig din mening|stem her|stem na|stem nu|ta quizen|tag quizzen)',
    ],
    tips: [
      '(tips|kontakt|skriv til|send|ring til|mail til) (oss|os|redaksjonen|redaktionen|journalisten|vores redaktion)',
      '(har du|kender du)* (tips|innspill|informasjon|oplysninger|en historie) (til oss|til os|om denne|om saken|til redaksjonen|til redaktionen|vi bør)',
      '(send inn|send|del) (dine|ditt|dit|din)* (bilder|billeder|tips|historie|leserbrev|læserbrev|video~) (til oss|til os|inn|ind|her|til redak~)',
      '(funnet|fundet|sett|set) (en )?(feil|fejl) i (saken|artikkelen|artiklen)',
    ],
  },
  related: {
    lead: [
      '(les|læs|se|lytt|lyt|hør)( )?(ogsa|mer|mere|videre|hele|her|flere|:)',
      '(mer|mere|flere) (om|fra|i|her|nyheter|nyheder|saker|artikler)',
      '(relatert|relateret|bakgrunn|baggrund|tidligere|fakta|anbefalt|anbefalet|analyse|video|tv|kommentar|leder|kronikk|quiz|intervju|interview|overblik|overblikk|neste sak|næste artikel|forrige sak|live|direkte|podkast|siste nytt)( )?:',
      '(les ogsa|læs ogsa|relaterte saker|relaterede artikler|ga ikke glipp|saken fortsetter|klikk her|klik her|neste sak|næste artikel|forrige sak|forrige artikel|du vil kanskje|du vil maske|anbefalte artikler|anbefalede artikler)',
    ],
    follow: [
      '(les|læs|se|vis)( mer| mere| hele| saken| hele saken| hele artiklen| artiklen| artikkelen| hele artikkelen| videre| her| mer her| mere her| hele intervjuet| hele historien| videoen)?',
      '(mer|mere|neste|næste|forrige|klikk her|klik her|fortsett a lese|fortsæt læsning|neste sak|næste artikel)',
    ],
    heading: [
      '(les|læs|se|lytt|lyt|hør) (ogsa|mer|mere|na|nu|videre)',
      '(mest|mest pa) (lest|leste|læste|læst|sett|sette|sete|delt|delte|populær~|kommentert|kommenterede|klikket)',
      '(mer|mere|flere|siste|seneste|lignende|relaterte|relaterede|andre|anbefalte|anbefalede|populære|populære|utvalgte|nyeste) (om|fra|i|nyheter|nyheder|saker|artikler|nytt|nyt|innen|for deg|til dig|videoer|historier)',
      '(relatert|relateret|anbefalt|anbefalet|anbefaler|populært|populært|trender|trending|siste|seneste|toppsaker|tophistorier|redaksjonen anbefaler|redaktionen anbefaler|vi anbefaler|for deg|til dig|akkurat na|lige nu|neste sak|næste artikel|forrige sak|forsiden na|andre leser|andre læser|ogsa interessant|du vil kanskje ogsa like|du vil maske ogsa|maske er du interesseret i|i korte trekk|video|videoer|leseverdig|ga ikke glipp)$',
    ],
    seeAll: [
      '(vis|se|les|læs|til|last|indlæs) (mer|mere|alle|flere|alt|forsiden)( saker| artikler| nyheter| nyheder| om *| fra *)?',
      '(flere|alle|mer|mere) (saker|artikler|nyheter|nyheder|videoer)( om *| fra *)?',
    ],
  },
  keep: {
    gate: [
      '(abonner|logg inn|log ind|logg deg inn|bli abonnent|bliv abonnent|opret|registrer deg|kjøp abonnement)* (for a|for at|og) (lese|læse|fortsette|fortsætte|les videre|læs videre|lese videre)',
      '(saken|artikkelen|artiklen|innholdet|indholdet)* (er|kun|bare)* (for abonnenter|forbeholdt|abonnent~)',
      '(allerede|er du allerede) (abonnent|kunde|medlem)',
    ],
    sponsored: [
      '(annonse|annonsør|annonsørinnhold|annonce|annoncer|sponset|sponset innhold|sponsoreret|sponsoreret indhold|sponsoreret af *|reklame|i samarbeid med *|i samarbejde med *|betalt innhold|betalt indhold|artikkelen fortsetter under annonsen|artiklen fortsætter efter annoncen|saken fortsetter under annonsen|kommersielt samarbeid|kommercielt samarbejde|partnerinnhold|partnerindhold)',
    ],
    note: [
      '^(rettelse|presisering|præcisering|oppdatering|opdatering|korrigering|redaksjonens kommentar|rettet)( )?:',
      '(artikkelen|artiklen|saken|teksten) (er|ble|blev|har)* (oppdatert|opdateret|korrigert|rettet|endret|ændret|først publisert|bragt|oversatt|oversat)',
      'i en tidligere (versjon|utgave|version|udgave)',
    ],
    comments: [
      '(kommentarer|kommentar|kommenter|debatt|debat|diskusjon|alle kommentarer|skriv en kommentar|skriv kommentar|se kommentarer|leserbrev|læserbreve|delta i debatten|deltag i debatten)$',
    ],
  },
} as const satisfies CuePhrases
