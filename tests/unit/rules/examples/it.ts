import type { Examples } from '../examples-of.ts'

export const examples: Examples = {
  promotion: {
    follow: {
      match: [
        'Seguici su Google News',
        'Iscriviti al nostro canale WhatsApp',
        'Aggiungi il giornale alle tue fonti preferite su Google',
        'Seguici anche sui social',
      ],
      nearMiss: [
        'I lupi seguono il gregge',
        'Il comune ha aperto un canale WhatsApp',
        'Il carbone è la fonte preferita',
        'Seguì la strada verso il mare',
      ],
    },
    newsletter: {
      match: [
        'Iscriviti alla newsletter',
        'Ricevi le notizie via email',
        'Il meglio nella nostra newsletter',
        'Ogni mattina nella tua casella di posta',
        'Iscrivendoti accetti i termini',
        'Puoi disiscriverti in ogni momento',
        'Grazie per esserti iscritto!',
        'Inserisci la tua email',
        'Desidero ricevere offerte e promozioni',
        'Iscriviti',
      ],
      nearMiss: [
        'La banca ha inviato una newsletter',
        'Ha risposto via email',
        'La newsletter del partito',
        'La sua casella di posta era piena',
        'Cliccando sul link ha perso tutto',
        'Nessuno può cancellare la storia',
        'Grazie per il pane, disse',
        'Rubata la password della sua email',
        'Voglio giustizia, disse',
        'Iscriversi costa troppo',
      ],
    },
    app: {
      match: ['Scarica la nostra app', 'Leggilo sulla nostra app', 'Scarica gratis la app'],
      nearMiss: [
        "Chi scaricava l'applicazione pagava meno",
        'Nella app del comune manca tutto',
        'Chi scarica app spende di più',
      ],
    },
    notifications: {
      match: [
        'Attiva le notifiche',
        'Resta sempre aggiornato',
        'Non perderti nessuna notizia',
        'Per restare sempre aggiornato clicca qui',
      ],
      nearMiss: [
        'Le notifiche disturbano il sonno',
        'Restano chiuse le scuole',
        'Non ha perso nessuna gara',
        'Vuole restare sindaco',
      ],
    },
    subscribe: {
      match: [
        'Abbonati a 1 euro al mese',
        'Prova tre mesi a 1 euro',
        'Scopri le offerte di abbonamento',
        'Disdici quando vuoi',
        'Regala un abbonamento',
        'Sfoglia il giornale',
      ],
      nearMiss: [
        'Gli abbonati a teatro crescono',
        'Ha scontato tre mesi per furto',
        "L'offerta dei medici cala",
        'Il volo è stato annullato',
        'Regala fiori alla madre',
        "L'edizione digitale del codice",
      ],
    },
    donate: {
      match: [
        'Sostieni il nostro giornalismo',
        'Dona ora',
        'Fai una donazione',
        'Il tuo contributo ci permette di indagare',
        'Diventa sostenitore',
        'Abbiamo bisogno del tuo sostegno',
      ],
      nearMiss: [
        'Il sindaco sostiene la squadra',
        'Dona un rene al fratello',
        'Ha fatto una donazione al museo',
        'Il sostegno del papa',
        'Diventò socio del club',
        'Hanno bisogno di acqua',
      ],
    },
    listen: {
      match: ['Ascolta il nostro podcast', 'Ascoltalo su Spotify', 'Guarda il nostro programma'],
      nearMiss: ['Conduce un podcast di giardini', 'Il disco è primo su Spotify', 'Guardano il mare'],
    },
    'take-part': {
      match: ['Partecipa al nostro sondaggio', 'Dicci la tua', 'Facci sapere nei commenti'],
      nearMiss: ['Il sondaggio dà un pareggio', 'Hanno messo alla prova il ponte', 'I commenti erano chiusi'],
    },
    tips: {
      match: [
        'Scrivici in redazione',
        'Hai una segnalazione da raccontarci?',
        'Scrivi alla redazione',
        'Hai trovato un errore?',
      ],
      nearMiss: [
        'I testimoni scrivono al giudice',
        "Hai una storia d'amore?",
        'Scriveva al giudice',
        'La banca trovò un errore',
      ],
    },
  },
  related: {
    lead: {
      match: [
        'Leggi anche: Il ponte chiude a giugno',
        'Per approfondire: la nostra inchiesta',
        'VIDEO: La nave in fiamme',
        'Articolo successivo: Prezzi su',
        'Clicca qui per leggere il rapporto',
      ],
      nearMiss: [
        'Leggere fa bene',
        'Perde il treno e cammina',
        'Video del rogo vietato',
        'Articolo primo della legge',
        'Clicca oggi, paghi domani',
      ],
    },
    follow: {
      match: ['Leggi tutto'],
      nearMiss: ['Leggi tutto il codice, consiglia'],
    },
    heading: {
      match: [
        'Articoli correlati',
        'I più letti',
        'Leggi anche',
        'Ti potrebbe interessare',
        'Altro su questo tema',
        'In evidenza',
      ],
      nearMiss: [
        'Notizie false: come nascono',
        'Più pioggia al sud',
        'Leggi razziali, la memoria',
        'Potrebbe piovere lunedì',
        'Altro che pace',
        'Tendenze moda di maggio',
      ],
    },
    seeAll: {
      match: ['Vedi tutti gli articoli', 'Altre notizie'],
      nearMiss: ['Vedi tutto il mare', 'Altre notizie false sul voto'],
    },
  },
  keep: {
    gate: {
      match: [
        'Abbonati per continuare a leggere',
        'Questo articolo è riservato agli abbonati',
        'Sei già abbonato?',
        'Hai raggiunto il limite di articoli gratuiti',
      ],
      nearMiss: ['Torna a casa per leggere', 'Posto riservato ai disabili', 'È già primavera', 'Superò il limite'],
    },
    sponsored: {
      match: ['Contenuto sponsorizzato', 'Sponsorizzato da una banca'],
      nearMiss: ['Pubblicità ingannevole, multa', 'Il piano presentato ieri'],
    },
    note: {
      match: [
        'Errata corrige: il nome era un altro',
        'Questo articolo è stato aggiornato il 3 maggio',
        'Originariamente pubblicato da una rivista',
        'Contiene link di affiliazione',
        'In una precedente versione il nome era errato',
      ],
      nearMiss: [
        'La correzione dei compiti',
        'Il decreto cade',
        'Un ponte originariamente rosso',
        'La commissione vota',
        'In una versione del mito muore',
      ],
    },
    comments: {
      match: ['Commenti', 'Lascia un commento', 'Partecipa alla discussione'],
      nearMiss: ['Commenti razzisti: condannato', 'Lascia la casa al figlio', 'Commentano in pochi'],
    },
  },
}
