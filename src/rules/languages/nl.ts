import type { CuePhrases } from '../cue-phrases.ts'

export const nl = {
  language: 'nl',
  promotion: {
    follow: [
      '(volg|volgt|like|vind|bezoek) ons',
      '^(volg|volgt)* (op|via) {platform}',
      '(volg|abonneer|bekijk|word lid|meld je|sluit je)* (ons|onze)*(kanaal|kanalen|community|groep|pagina)',
      '(voeg|kies|stel|maak)* (voorkeursbron|favoriete bron|voorkeurbron)',
      '(ook )?te volgen (op|via) {platform}',
    ],
    newsletter: [
      '(schrijf je in|schrijf u in|meld je aan|meld u aan|abonneer je|abonneer u|inschrijven|aanmelden|ontvang|lees|krijg)* (nieuwsbrief|nieuwsbrieven|mailing)',
      '(onze|ons)* (nieuwsbrief|nieuwsbrieven)',
      '(in|direct in|rechtstreeks in) (je|jouw|uw) (mailbox|inbox|mail|e-mail)',
      '(door|wanneer) (je|u|jij)* (in te schrijven|aan te melden|abonneren|te klikken|inschrijft|aanmeldt)* (ga|gaat|akkoord|geef)',
      '(je|u) kunt (je|u|jezelf)* (uitschrijven|afmelden)',
      '(bedankt|dank je|dank u) voor (je|uw|het) (inschrijving|aanmelding|inschrijven|aanmelden)',
      '^(vul )?(je|uw|jouw) (e-mailadres|mailadres|email)( in)?$',
      '^(ja|ik)* (wil|ga akkoord|ontvang)* (nieuwsbrief~|aanbiedingen|e-mails|per e-mail)',
      '^(aanmelden|inschrijven|abonneren|schrijf je in|meld je aan|ik schrijf me in)$',
    ],
    app: [
      '(download|installeer|gebruik|probeer|open|haal)* (onze|ons)* app',
      '^(download|installeer|haal)* app',
      '(in|via|met|op) onze (app|nieuwsapp)',
    ],
    notifications: [
      '^(zet|schakel|ontvang|activeer|krijg)* (meldingen|notificaties|pushberichten|pushmeldingen|alerts)',
      '^(blijf|blijf altijd) (op de hoogte|geinformeerd|up-to-date|up to date|bij)',
      '^(mis|mis nooit|je mist) (niets|geen|niks|meer|nooit)',
      '^wees* (als eerste|op de hoogte)',
    ],
    subscribe: [
      '^(neem|sluit) (nu |vandaag |snel )?een (abonnement|proefabonnement)',
      '^(word abonnee|abonneer|neem een abonnement|abonneer je|bekijk onze abonnementen|bekijk de abonnementen)',
      '^(probeer|lees|krijg)* (maanden|maand|weken) (voor|gratis)',
      '^(abonnement|abonnee|digitaal abonnement)* (vanaf|nu voor|korting op)',
      '(maandelijks opzegbaar|op elk moment opzegbaar|elk moment opzeggen|altijd opzegbaar)',
      '(lees|bekijk|open|blader) (de|het|onze) (digitale krant|e-paper|krant van vandaag|digitale editie|digitale versie)',
      '(geef|doe) (een abonnement|dit artikel) cadeau',
    ],
    donate: [
      'help ons* (vol te houden|door te gaan|te blijven|journalistiek)',
      '(en|of) word (donateur|lid|vriend|supporter)',
      '^word (nu |vandaag )?(donateur|lid)',
      '^(steun|help) (ons|onze|onafhankelijke)* (journalistiek|redactie|werk|krant|verder|ons)',
      '^(doneer|steun ons|word lid|word vriend|doneren|geef)( nu| vandaag)?$',
      '(jouw|je|uw|dankzij jouw) (steun|donatie|bijdrage|lidmaatschap)* (ons|wij|kunnen|journalistiek)',
      '^word (lid|donateur|vriend|vaste|supporter)',
      '(mogelijk gemaakt|dankzij|steun van) (onze|door onze) (leden|lezers|donateurs)',
    ],
    listen: [
      '(luister|abonneer|beluister)* (onze|naar de|naar)* podcast',
      '(te beluisteren|luister|beluister)* (via spotify|op spotify|apple podcasts|je favoriete podcastapp|favoriete podcast)',
      '(kijk|bekijk) (onze|naar onze) (video~|uitzending|show|programma)',
    ],
    'take-part': [
      '(doe|vul|stem|speel|beantwoord)* (mee|onze|deze) (aan|met|poll|enquete|quiz|vragenlijst|prijsvraag|stelling)',
      '(test je kennis|geef je mening|stem nu|stem mee|doe mee en win|koop je tickets|laat het ons weten|laat het weten in de|praat mee)',
    ],
    tips: [
      '(mail|tip|contacteer|stuur|app|bel) ons',
      'laat het ons weten',
      '(heb je|heeft u|heb jij|hebt u)* (tip|nieuwstip|informatie|vraag|verhaal) (voor ons|voor de redactie|over dit|die je)',
      '(mail|stuur|neem contact op met|tip)* (de redactie|onze redactie|onze verslaggever)',
      '(stuur|deel|upload) (je|jouw|uw) (foto~|video~|verhaal|ervaring~|nieuwstip)',
      '(foutje|fout|taalfout|tikfout) (gezien|gevonden|ontdekt)',
    ],
  },
  related: {
    lead: [
      '(lees|kijk|bekijk|luister|zie)( )?(ook|verder|meer|hier|terug|alles|onze|het|de|:|>)',
      '(meer|meer nieuws|verder) (over|lezen|uit|van|weten|in|nieuws|op|hierover)',
      '(ook interessant|interessant|lees meer|gerelateerd|gerelateerde artikelen|gerelateerd artikel|aanbevolen|misschien ook interessant|mis niet|niet te missen|leestip|zie ook|dit vind je misschien|bekijk ook|eerder schreven we|terugkijken|terugluisteren|dossier)',
      "(video|lees|kijk|bekijk|analyse|interview|reportage|live|liveblog|podcast|opinie|column|achtergrond|in beeld|reconstructie|exclusief|explainer|foto's|luister|fotoserie)( )?:",
      '(klik|tik) hier (voor|om|en)',
      '(volgend|vorig|volgende|vorige) (artikel|bericht|verhaal)',
    ],
    follow: [
      '(lees|lees meer|lees verder|lees het artikel|lees het hele artikel|lees het volledige artikel|lees het hele verhaal|meer|meer lezen|meer informatie|meer weten|bekijk|bekijk meer|bekijk de video|verder lezen|verder|klik hier|volgende|vorige|naar artikel|volledig artikel|ga verder met lezen)',
      '(lees|bekijk|open) (hier )?(het|de) (hele|volledige|complete|gehele) (artikel|verhaal|interview|bericht)( hier)?',
    ],
    heading: [
      "(gerelateerd|gerelateerde|vergelijkbare|aanbevolen|populaire|laatste|meer|ander|andere|overig|recente|nieuwste|uitgelichte|het laatste) (artikelen|nieuws|berichten|artikel|verhalen|video's|onderwerpen|over|uit|van|in|voor jou|op)",
      '(meest|best|veel|het meest|nu het meest) (gelezen|bekeken|recent|gedeeld|populair|besproken|recente|beluisterd|gelezen in)',
      '(lees|kijk|bekijk|luister|zie) (ook|meer|verder|nu)',
      '(ook interessant|misschien vind je dit|dit vind je misschien|vind je ook|misschien ook|dit interesseert je|ook voor jou|andere lezers|anderen lezen|anderen bekeken|aanbevolen voor|aangeraden|uit de redactie|keuze van de redactie|tips van de redactie|redactietips|net binnen|niet te missen|mis dit niet)',
      "(gerelateerd|aanbevolen|populair|trending|hoofdpunten|uitgelicht|voor jou|topverhalen|nieuws|video's|in het nieuws|volgend artikel|vorig artikel|meer nieuws|hoogtepunten|net binnen|het laatste nieuws|laatste nieuws|dossier|podcasts|bekijk|ook in het nieuws|net gepubliceerd|dit moet je weten)$",
    ],
    seeAll: [
      "(alle|meer|bekijk alle|bekijk alles|toon meer|laad meer|meer laden|bekijk meer|alles|toon alle|lees alles)( nieuws| artikelen| berichten| video's| verhalen)?( over *| uit *| van *)?",
      '(naar|meer) (het |de )?(overzicht|nieuwsoverzicht|dossier|voorpagina|nieuws|artikelen)',
    ],
  },
  keep: {
    gate: [
      '(abonneer|log in|registreer|maak een account|meld je aan|word abonnee|inloggen|neem een abonnement)* (om|en)* (verder te lezen|verder lezen|te lezen|lees verder|verder)',
      '(dit|deze)* (artikel|verhaal|inhoud)* (alleen voor|exclusief voor|voor abonnees)',
      '(al|ben je al|reeds|heb je al een) (abonnee|lid|account|abonnement)',
      '(alleen|exclusief) voor (abonnees|leden)',
    ],
    sponsored: [
      '(advertentie|advertenties|gesponsord|gesponsorde inhoud|partnerbijdrage|branded content|partnercontent|ingezonden mededeling|in samenwerking met *|aangeboden door *|sponsored|reclame|advertorial|promotie|betaalde inhoud)',
      '(gesponsord|mogelijk gemaakt|gepresenteerd|aangeboden) door*',
      '(artikel gaat verder onder|lees verder onder|tekst loopt door onder|gaat verder na)* (advertentie|video|foto|reclame)',
    ],
    note: [
      '^(correctie|rectificatie|noot van de redactie|update|verbetering|aanvulling|naschrift|redactionele noot)( )?:',
      '(dit|het) (artikel|verhaal|bericht) (is|werd|verscheen)* (aangepast|bijgewerkt|verscheen|eerder|gepubliceerd|verschenen|vertaald|gewijzigd)',
      'in een eerdere versie',
      '(affiliate|commissie)(-| )(link~|over)',
    ],
    comments: [
      '(reacties|reactie|discussie|jouw reactie|alle reacties|ingezonden brieven|lezersreacties|geen reacties|comments)$',
      '(plaats|geef|schrijf|laat|bekijk|lees|toon|voeg)* (een reactie|je reactie|reacties|alle reacties|reactie toe)',
      '(reageer|praat mee|discussieer mee)',
    ],
  },
} as const satisfies CuePhrases
