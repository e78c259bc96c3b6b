import type { CuePhrases } from '../cue-phrases.ts'

/** Romanian, Moldovan. */
export const ro = {
  language: 'ro',
  aliases: ['mo'],
  promotion: {
    follow: [
      '(urmărește|urmăriți|urmărește și|găsește|găsiți)-ne',
      '(urmărește|urmăriți) *(și pe|pe) {platform}~',
      '(ne puteți|ne poți|ne găsești|ne găsiți) *(urmări|găsi|pe|și pe)',
      '(dă|dați)(-ne)? (un )?(like|follow) *(pe|paginii)',
      '(abonează|abonați)-(te|vă) *(canal~|{platform}~)',
      '(alătură|alăturați)-(te|vă) *(canal~|comunit~|grup~|{platform}~)',
      '(intră|intrați) (și )?pe (canalul|grupul|pagina) (nostru|noastră|de {platform}~|{platform}~)',
      '(adaugă|adăugați|setează|alege) *surs(ă|a) (preferat|ta preferat)~',
      'suntem (și )?pe {platform}~',
    ],
    newsletter: [
      '(abonează|abonați|înscrie|înscrieți)-(te|vă) *newsletter~',
      '(primește|primești|primiți|vrei să primești) *(newsletter|pe e-mail|pe email|pe mail|în inbox)~',
      'prin (abonare|înscriere|înregistrare|completarea) *(ești de acord|sunteți de acord|accepți|acceptați)',
      'te poți dezabona *oricând',
      'vă puteți dezabona *oricând',
      '(mulțumim|îți mulțumim|vă mulțumim) (pentru|că te-ai|că v-ați) (abonare|înscriere|abonat|înscris)',
      '(introdu|introduceți|completează|scrie) *(adresa|e-mail|email)~ *(ta|dvs|tău|dumneavoastră|mail|e-mail)',
      'newsletterul nostru',
    ],
    app: [
      '(descarcă|descărcați|instalează|instalați) (gratuit )?(aplicația noastră|aplicația mobilă a|noua aplicație)~',
      '(descarcă|descărcați|instalează) *aplicația *(de știri|fii la curent|pentru a fi la curent)',
      '^(descarcă|descărcați|instalează) aplicația$',
      'în aplicația noastră',
    ],
    notifications: [
      '(activează|activați|pornește|acceptă) *notificăril~',
      '(primește|vrei să primești|primiți) *(notificări|alerte)',
      '(fii|rămâi|fiți) (mereu |permanent )?la curent',
    ],
    subscribe: [
      '(cumpără|fă-ți|faceți-vă|ia-ți) *abonament~',
      '(abonează|abonați)-(te|vă) (acum|la ediția|la revista|la ziarul|de la)',
      '(devino|deveniți) abonat',
      '(citește|citiți|cumpără) ediția (digitală|electronică|tipărită)',
      'anulezi (oricând|când vrei)',
    ],
    donate: [
      '(susține|susțineți|sprijină|sprijiniți)-ne',
      '(susține|susțineți|sprijină|sprijiniți) (jurnalism|presa|activitatea|munca|redacți|proiectul|echipa)~',
      '(donează|donați|redirecționează|redirecționați) *(redacți~|jurnalism~|presa|nostru|noastră|pentru noi|susține~)',
      '(devino|deveniți) (membru|susținător|patron|donator)',
    ],
    listen: [
      '(ascultă|ascultați|urmărește|urmăriți|vezi) *(podcastul|emisiunea|podcasturile|canalul) (nostru|noastră|noastre)',
      '(ascultă|ascultați|abonează-te) *podcast~ *(pe|și pe) {platform}~',
      '(urmărește|urmăriți|vezi|ascultă)*(în direct|live) (pe|la) {platform}~',
    ],
    'take-part': [
      '(votează|votați|răspunde|răspundeți|participă|participați) *(în|la) *(sondajul|concursul|chestionarul) (nostru|de mai jos)',
      '(înscrie-te|participă|intră) (în|la) (concurs|tombolă|quiz)~',
      'spune-ți părerea',
    ],
    tips: [
      '(scrie|scrieți|trimite|trimiteți)-ne',
      '(trimite|trimiteți) *(redacți|pe adresa redacți)~',
      '(ai|aveți|știi|știți) (o |un )?*(informați|poveste|subiect|pont|sesizar)~ *(scrie-ne|scrieți-ne|trimite-ne|trimiteți-ne|contactează-ne|redacți~)',
      'ai (observat|găsit|sesizat) (o )?(greșeal|eroare)~',
    ],
  },
  related: {
    lead: [
      '(citește|citiți|vezi|vedeți|urmărește|ascultă|află|recomandăm|vă recomandăm) (și|mai mult|mai multe|continuarea|de asemenea)',
      '(citește|citiți|vezi|vedeți|recomandări|recomandare|recomandarea autorului|pe aceeași temă|articol înrudit|citește mai mult):',
      '(mai multe|detalii) (despre|detalii|informații|pe|aici|pe această temă)',
      '(citește|citiți) (aici|pe larg|în continuare)',
      '(am scris|am relatat) (aici|și|anterior|despre)',
      'ți-ar putea plăcea',
    ],
    follow: [
      '(citește|citiți|vezi|află) (mai mult|mai multe|mai departe|articolul complet|tot articolul|continuarea|articolul|tot)',
      '(citește|vezi) (articolul|știrea|textul) (complet|integral|întreg|pe)',
      '(click|apasă|clic) (aici|pentru)( detalii| a citi)?',
      'continuă (lectura|să citești)',
    ],
    heading: [
      '(citește|vezi|citiți) (și|mai mult|mai multe)',
      '(articole|știri|subiecte|materiale|subiecte) (similare|asemănătoare|recomandate|recente|înrudite|conexe|populare|pe aceeași temă|din aceeași)',
      '(cele mai|ultimele) (citite|populare|noi|recente|vizualizate|comentate|importante știri|știri|articole)',
      '(recomandări|recomandate|recomandările|populare|trending|similare|pe aceeași temă|ultima oră|ultimele știri)$',
      '(te-ar|v-ar|ți-ar|te|s-ar) (putea|mai putea) (interesa|plăcea)',
      '(mai multe|alte|știri) (din|despre|știri|articole|subiecte)',
      '(alegerea|recomandările|recomandarea) (editor|redacți|autor)~',
      '(articolul|știrea) (următor|anterior|precedent)~',
    ],
    seeAll: [
      'vezi (toate|mai multe|tot|toate știrile|toate articolele)',
      '(mai multe|toate) (știri|știrile|articole|articolele)',
    ],
  },
  keep: {
    gate: [
      '(abonează-te|abonați-vă|autentifică-te|conectează-te) (pentru a|ca să) (citi|continua|citești|vedea)',
      '(articol|conținut)~ *(rezervat|disponibil|destinat) *abonați~',
    ],
    sponsored: [
      '(publicitate|reclamă|articol sponsorizat|conținut sponsorizat|advertorial)',
      'comunicat de presă',
      'partener',
    ],
    note: [
      '(erată|rectificare|sursa|sursă|corectură|actualizare):',
      'articol (preluat|publicat inițial)',
      'link~ (afiliat|de afiliere)~',
    ],
    comments: ['(comentarii|comentează|adaugă un comentariu|lasă un comentariu|părerea cititorilor)'],
  },
} as const satisfies CuePhrases
