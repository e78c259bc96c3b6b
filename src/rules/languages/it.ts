import type { CuePhrases } from '../cue-phrases.ts'

export const it = {
  language: 'it',
  promotion: {
    follow: [
      '(seguici|seguiteci|segui|seguite|iscriviti|unisciti)* (su|sul|al|ai|nostro|nostri|nostra)* {platform}',
      '(segui|iscriviti|unisciti|entra)* (nostro|nostra|nostri)* (canale|canali|gruppo|community|pagina|profilo)',
      '(aggiungi|scegli|imposta|inserisci|aggiungici)* (fonte preferita|fonti preferite|tra i preferiti|fonte privilegiata)',
      '^(seguici|seguiteci|ci trovi)( anche)?( su| sui social)?',
    ],
    newsletter: [
      '(iscriviti|iscrivetevi|abbonati|registrati|clicca qui per iscriverti)* (newsletter|lettera)',
      '(ricevi|ricevete|vuoi ricevere|scopri|leggi)* (newsletter|via mail|via email|per email|nella tua mail)',
      '(nostra|nostre|tutte le nostre) newsletter',
      '(ricevi|direttamente|gratis|giorno|mattina|newsletter|notizie)* (nella|sulla) (tua|vostra) (casella|casella di posta|inbox|posta elettronica|email)',
      '(iscrivendoti|cliccando|registrandoti|iscrivendosi|proseguendo)* (accetti|accetta|dichiari|acconsenti|autorizzi)',
      "(puoi|potrai|puo)* (disiscriverti|cancellarti|cancellare l'iscrizione|annullare l'iscrizione|disdire)",
      "grazie per (esserti iscritto|l'iscrizione|esserti registrato|la tua iscrizione)",
      '^(inserisci|il tuo|la tua)* (email|e-mail|indirizzo email|mail)$',
      '(acconsento|desidero|accetto|voglio)* (ricevere|trattamento)* (newsletter|offerte|dati personali|comunicazioni|promozioni)',
      '^(iscriviti|iscrivimi|registrati|abbonati)$',
    ],
    app: [
      '(scarica|scaricate|installa|usa|prova|scopri)* (la nostra|nostra)* (app|applicazione)',
      '(sulla|nella|con la|dalla) nostra (app|applicazione)',
      '^scarica* app',
    ],
    notifications: [
      '^(attiva|ricevi|abilita|attivate)* (notifiche|avvisi|alert)',
      '(rimani|restate|rimanete|tieniti|resta sempre) (sempre )?(aggiornato|aggiornata|aggiornati|informato|informati|al passo|connesso)',
      '(non perdere|non perderti|non perdetevi) (nessun~|nulla|niente|le notizie|le news|le ultime|gli aggiornamenti|i nostri)',
      '(per|vuoi) (restare|rimanere|essere) (sempre )?(aggiornato|informato|aggiornati)',
    ],
    subscribe: [
      '^(abbonati|abbonatevi|sottoscrivi) (ora|subito|a|al|alla|per|da|con)',
      '^(prova|leggi|attiva)* (mese|mesi|settimane|giorni)* (a|per|gratis|gratuit~)',
      '(scopri|approfitta|attiva)* (offert~|abbonament~|promozion~)',
      '(disdici|puoi disdire|annulla)* (quando vuoi|in qualsiasi momento)',
      "(regala|regalati) (un |l')?abbonamento",
      "(leggi|sfoglia|acquista|scarica) (il giornale|l'edizione digitale|il quotidiano|la copia digitale|l'edicola|la rivista|l'e-paper)",
    ],
    donate: [
      '(sostieni|sostienici|sostenete|aiutaci|supporta|supportaci)* (il nostro|giornalismo|informazione|a continuare|redazione|lavoro|con una donazione)',
      '^(dona|sostienici|fai una donazione|sostieni)( ora| subito| adesso)?$',
      '(fai|fate) una donazione',
      '(il tuo|con il tuo|grazie al tuo|la tua)* (sostegno|contributo|aiuto|donazione)* (ci|fondamentale|permette|possiamo|giornalismo)',
      '^(diventa|diventate) (nostro |un |un nostro )?(socio|soci|sostenitore|membro|abbonato)',
      '(abbiamo bisogno|bisogno) del tuo (aiuto|sostegno|contributo)',
    ],
    listen: [
      '^(ascolta|ascoltate|iscriviti|scopri)* (nostro|nostri|il|la)* podcast',
      '(disponibile|ascoltalo|ascoltaci)* su (spotify|apple podcasts|tutte le piattaforme)',
      '(guarda|guardate) (il nostro|la nostra|i nostri) (programma|video~|canale|diretta)',
    ],
    'take-part': [
      '^(partecipa|vota|rispondi|gioca)* (nostro|nostra|questo|al)* (sondaggio|quiz|concorso|questionario|evento)',
      "(metti alla prova|dicci la tua|di' la tua|vota ora|fai il quiz|partecipa e vinci|acquista i biglietti|iscriviti ora)",
      '(scrivici|dicci|lascia|facci sapere)* (nei commenti|cosa ne pensi)',
    ],
    tips: [
      '(scrivici|contattaci|segnalaci|inviaci|mandaci|raccontaci|scriveteci|inviateci|chiamaci|segnalateci)',
      '(hai|avete)* (una storia|una segnalazione|informazioni|una notizia)* (raccontarci|segnalarci|da raccontare a|scrivi|segnalare|contatta)',
      '(invia|manda|scrivi|contatta)* (alla redazione|la redazione|la nostra redazione|ai nostri giornalisti|le tue foto|la tua segnalazione|i tuoi video)',
      '(hai trovato|segnalaci|hai notato) un (errore|refuso)',
    ],
  },
  related: {
    lead: [
      "(leggi|leggete|guarda|ascolta|vedi|scopri|guardate)( )?(anche|pure|di piu|qui|tutto|l'articolo|il|la|inoltre|altro|:|>)",
      '(per approfondire|approfondimento|approfondisci|approfondimenti|vedi anche|articoli correlati|articolo correlato|correlati|correlato|potrebbe interessarti|ti potrebbe interessare|potrebbero interessarti|ti puo interessare|da non perdere|da leggere|non perderti|non perdere|sullo stesso argomento|sullo stesso tema|piu informazioni|maggiori informazioni|per saperne di piu|continua a leggere|altre notizie|notizie correlate|ultime notizie|le ultime|tutte le notizie)',
      '(video|videos|foto|leggi|guarda|intervista|analisi|editoriale|esclusiva|inchiesta|diretta|live|il commento|il caso|scheda|retroscena|podcast|opinione|fotogallery|gallery)( )?:',
      '(articolo|notizia) (precedente|successivo|successiva|correlata)',
      '(clicca|cliccate) qui (per|e)',
    ],
    follow: [
      "(leggi|leggi tutto|leggi di piu|leggi l'articolo|leggi l'articolo completo|continua|continua a leggere|continua la lettura|scopri di piu|guarda il video|guarda|vai all'articolo|approfondisci|di piu|altro|mostra altro|clicca qui|clicca qui per leggere|leggi qui|leggi la notizia|articolo completo|leggi ancora|successivo|precedente|vedi tutto|articolo precedente|articolo successivo)",
    ],
    heading: [
      '(articoli|notizie|contenuti|video|storie|altri|altre|ultime|ultimi|tutte le|le ultime|gli ultimi|piu) (correlati|correlate|simili|consigliati|recenti|articoli|notizie|suggeriti|popolari|news|video|da|su|dalla|storie|piu letti|contenuti|in evidenza|dalla sezione|piu lette)',
      '(i |le |gli |articoli |notizie |video )?piu (letti|lette|visti|viste|popolari|condivisi|condivise|commentati|recenti|cliccati)',
      '(leggi|guarda|vedi|scopri|ascolta) (anche|pure|altro|ancora|di piu)',
      '(potrebbe|potrebbero|ti potrebbe|ti potrebbero|ti puo|potresti)* (interessarti|interessare|interessarti anche|piacere|piacerti)',
      "altro (da|su|in|dalla|di) (questo|questa|sezione|cronaca|politica|sport|nostro|quest'autore)",
      "(correlati|in evidenza|da non perdere|consigliati|consigliati per te|raccomandati per te|raccomandati|per te|di tendenza|tendenze|in primo piano|primo piano|scelti per te|scelte dalla redazione|la scelta della redazione|ultim'ora|ultima ora|approfondimenti|per approfondire|sullo stesso tema|sullo stesso argomento|popolari|dalla home|video|rubriche|notizie del giorno|articolo successivo|articolo precedente|vedi anche|non perderti|oggi in edicola|dallo stesso autore)$",
    ],
    seeAll: [
      '(vedi|leggi|mostra|carica|scopri|guarda|tutte|tutti) (tutti|tutte|altro|altri|tutto|le altre|di piu|altre|le|gli|i)( gli| le| i)?( articoli| notizie| video| news)?',
      '(altre notizie|altri articoli|piu notizie|tutte le notizie|altri video|vai alla sezione|vai allo speciale)',
    ],
  },
  keep: {
    gate: [
      '(abbonati|registrati|accedi|iscriviti|sottoscrivi)* (per|e) (continuare|leggere|continua|accedere|sbloccare|proseguire)',
      '(questo|contenuto|articolo)* (riservato|riservata|esclusivo|solo)* (abbonati|agli abbonati|iscritti)',
      '(sei gia|gia|hai gia un) (abbonat~|registrat~|iscritt~|account)',
      '(hai raggiunto|hai esaurito)* (limite|articoli)',
    ],
    sponsored: [
      '(pubblicita|annuncio|annunci|sponsorizzato|contenuto sponsorizzato|contenuti sponsorizzati|in collaborazione con *|informazione pubblicitaria|messaggio pubblicitario|contenuto promozionale|publiredazionale|pubbliredazionale|brand content|offerto da *|promosso da *|adv|partner|continua dopo la pubblicita)',
      '(sponsorizzato|presentato|contenuto offerto|realizzato) (da|in collaborazione con)*',
    ],
    note: [
      "^(correzione|rettifica|errata corrige|nota della redazione|nota dell'autore|aggiornamento|precisazione)( )?(:|-|del)",
      "(questo articolo|questo testo|l'articolo)* (e stato|fu|e apparso|e tratto)* (pubblicato|aggiornato|modificato|corretto|tradotto)",
      '(originariamente|originalmente) (pubblicato|apparso)',
      '(link di affiliazione|link affiliati|una commissione sugli)',
      'in una (precedente|prima) versione',
    ],
    comments: [
      '(commenti|commento|i commenti|la tua opinione|i vostri commenti|nessun commento|lettere al direttore|tutti i commenti)$',
      '(lascia|scrivi|aggiungi|leggi|pubblica|mostra)* (commento|commenti|una risposta|risposta)',
      '(commenta|partecipa alla discussione|unisciti alla conversazione)',
    ],
  },
} as const satisfies CuePhrases
