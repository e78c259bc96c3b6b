import type { Examples } from '../examples-of.ts'

export const examples: Examples = {
  promotion: {
    follow: {
      match: [
        'Suivez-nous sur Google Actualités',
        "Retrouvez toute l'actualité sur WhatsApp",
        'Rejoignez notre chaîne WhatsApp',
        'Ajoutez le journal à vos sources préférées sur Google',
        'Nous suivre sur Facebook',
      ],
      nearMiss: [
        'Les loups suivent les troupeaux',
        'Elle publie ses vidéos sur Instagram',
        'La mairie a ouvert une chaîne WhatsApp',
        'Le charbon reste la source préférée du pays',
        'Il est devenu célèbre sur Facebook',
      ],
    },
    newsletter: {
      match: [
        'Inscrivez-vous à notre newsletter',
        'Recevoir la newsletter',
        "L'essentiel dans notre newsletter",
        'Chaque matin dans votre boîte mail',
        "Toute l'actualité tous les matins par email",
        'En vous inscrivant, vous acceptez nos conditions',
        'Vous pouvez vous désinscrire à tout moment',
        'Merci pour votre inscription !',
        'Votre adresse e-mail',
        'Je souhaite recevoir les offres des partenaires',
        "Je m'inscris",
      ],
      nearMiss: [
        'La banque a envoyé une lettre à ses clients',
        'La newsletter du ministre fait scandale',
        'Il a lancé une newsletter',
        'Sa boîte mail a été piratée',
        'Il a répondu par email',
        'En cliquant, il a ouvert le virus',
        'Les parents se désinscrivent de la liste',
        'Merci à tous, dit-elle',
        'Votre adresse a changé, écrit la banque',
        'Je souhaite la paix, dit-elle',
        "S'inscrire à temps reste difficile",
      ],
    },
    app: {
      match: [
        'Téléchargez notre nouvelle application',
        "Télécharger l'application gratuite",
        'À lire aussi sur notre application',
      ],
      nearMiss: [
        "Les clients ont téléchargé l'application",
        'Les usagers doivent télécharger une application',
        "Sur l'application de la ville, rien",
      ],
    },
    notifications: {
      match: [
        'Activez les notifications',
        'Restez informés en temps réel',
        "Ne manquez rien de l'actualité",
        'Soyez le premier informé',
      ],
      nearMiss: [
        'Les notifications nuisent au sommeil',
        'Restez chez vous, demande le préfet',
        "Il n'a manqué aucun match",
        'Elle fut la première à savoir lire',
      ],
    },
    subscribe: {
      match: [
        "S'abonner",
        'Abonnez-vous à partir de 1 €',
        "Profitez de notre offre d'abonnement",
        'Essayez trois mois pour 1 €',
        '1 € le premier mois, sans engagement',
        'Feuilleter le journal',
        'Offrez un abonnement',
        'Je découvre les offres',
      ],
      nearMiss: [
        "Beaucoup de gens s'abonnent au câble",
        'Les clients profitent de la baisse',
        'Il a purgé trois mois pour vol',
        'Le contrat est résilié',
        'Il aime lire à la plage',
        'Les maires offrent un repas',
        'Je découvre un pays, dit-il',
      ],
    },
    donate: {
      match: [
        'Vous pouvez nous faire un don',
        'Faire un don',
        'Soutenez notre journalisme',
        'Faites un don',
        "Votre soutien nous permet d'enquêter",
        'Devenez membre',
        'Nous existons grâce à nos lecteurs',
        'Nous avons besoin de votre soutien',
      ],
      nearMiss: [
        "L'on peut encore lui faire un don pour la carde",
        'Les élus soutiennent la presse locale',
        'Elle a donné un rein',
        "Le soutien de l'État baisse",
        'Ils deviennent membres du parti',
        'Sauvé grâce aux voisins',
        'Ils ont besoin de pluie',
      ],
    },
    listen: {
      match: ['Écoutez notre podcast', 'À écouter sur toutes les plateformes', 'Regardez notre émission'],
      nearMiss: [
        'Elle anime un podcast sur le jardin',
        "L'album est premier sur Spotify",
        'Ils regardent la chaîne du voisin',
      ],
    },
    'take-part': {
      match: ['Participez à notre sondage', 'Testez vos connaissances', 'Dites-nous tout en commentaire'],
      nearMiss: ['Dix pays participent au sommet', 'Il a donné son avis', 'Les commentaires étaient fermés'],
    },
    tips: {
      match: [
        'Écrivez-nous en toute sécurité',
        'Contactez la rédaction',
        'Vous avez une information à nous transmettre ?',
        'Envoyez vos photos',
        'Signaler une erreur',
      ],
      nearMiss: [
        'Les témoins écrivent au juge',
        'Il a alerté la police',
        "Avez-vous une histoire d'amour à raconter ?",
        'Il a envoyé des photos à sa mère',
        'Une erreur a coûté la victoire',
      ],
    },
  },
  related: {
    lead: {
      match: [
        'À lire aussi : Le pont fermera en juin',
        'Lire aussi : La grève continue',
        'Pour aller plus loin : notre enquête',
        'DÉCRYPTAGE : Ce que change la loi',
        'Article suivant : Les prix montent',
        'Cliquez ici pour lire notre article',
      ],
      nearMiss: [
        "À l'école, les élèves patientent",
        'Lire reste un plaisir',
        'Plus de la moitié a voté',
        'Enquête ouverte après le feu',
        'Article premier de la loi',
        "Cliquez vite, dit l'escroc",
      ],
    },
    follow: {
      match: ['Lire la suite', 'En savoir plus'],
      nearMiss: ["Lire la suite en s'abonnant", 'La suite du procès en mai'],
    },
    heading: {
      match: [
        'À lire aussi',
        'Lire aussi',
        'Sur le même sujet',
        'Les plus lus',
        'Articles similaires',
        'Plus de nouvelles',
        'Vous aimerez aussi',
        'À la une',
      ],
      nearMiss: [
        "À l'eau : le bac coule",
        "Lire l'avenir dans le marc",
        'Sur le pont, la fête',
        'Les plus jeunes votent peu',
        'Autres temps, autres prix',
        'Plus de cent morts',
        'Vous pourriez perdre vos droits',
        'Tendances : le retour du lin',
      ],
    },
    seeAll: {
      match: ['Voir tous les articles', 'Voir plus'],
      nearMiss: ["Toute l'actualité tient en un mot, dit-il", 'Voir plus loin que le mur'],
    },
  },
  keep: {
    gate: {
      match: [
        'Abonnez-vous pour lire la suite',
        'Cet article est réservé aux abonnés',
        'Déjà abonné ? Connectez-vous',
        'Il vous reste 70 % de cet article à lire',
      ],
      nearMiss: [
        'Il se lève pour lire la lettre',
        "L'article sur la réserve naturelle",
        'Il était déjà tard',
        'Il vous reste du pain, dit-elle',
      ],
    },
    sponsored: {
      match: ['Contenu partenaire', 'Proposé par une banque'],
      nearMiss: ['Publicité mensongère : amende record', 'Le maire propose une taxe'],
    },
    note: {
      match: [
        'Rectificatif : le nom était erroné',
        'Cet article a été modifié le 3 mai',
        'Initialement publié par un magazine',
        'Contient des liens affiliés',
        'Dans une première version, le nom était faux',
        'Avec AFP',
      ],
      nearMiss: [
        'La correction des copies',
        "L'article de loi passe",
        'Un pont initialement prévu',
        'Des liens avec la mafia',
        'Dans une version du conte, il meurt',
        'Avec son frère',
      ],
    },
    comments: {
      match: ['Vos réactions', 'Laisser un commentaire', 'Réagissez à cet article'],
      nearMiss: ['Commentaires racistes : un élu jugé', 'Laisser le chien dehors', 'Réactions en chaîne'],
    },
  },
}
