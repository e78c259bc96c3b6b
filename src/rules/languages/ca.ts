import type { CuePhrases } from '../cue-phrases.ts'

/** Catalan. */
export const ca = {
  language: 'ca',
  promotion: {
    follow: [
      '(segueix|seguiu|segueix-nos|seguiu-nos|troba|trobeu|segueixi)(-nos)? *(a|al|també a|per) {platform}~',
      '(segueix|seguiu|trobeu|troba)-nos',
      "(uneix|uniu|apunta|apunteu|subscriu|subscriviu)(-te|-vos|'t|'us) *(canal|grup|comunitat)~",
      '(afegeix|afegiu|tria)(-nos)? *(font|fonts) (preferid|preferent|de confiança)~',
      'som a {platform}~',
    ],
    newsletter: [
      "(subscriu|subscriviu|apunta|apunteu|inscriu)(-te|-vos|'t|'us)? *(butlletí|butlletins|newsletter)~",
      '(rep|rebeu) *(butlletí|newsletter|al correu|al teu correu|al vostre correu)',
      '(en subscriure|en registrar|en enviar|subscrivint)(-te|-vos|-me|-se)? *accept~',
      '(pots|podeu) *(donar-te de baixa|donar-vos de baixa|cancel·lar)~',
      'gràcies per (subscriure|apuntar|inscriure)~',
      '(introdueix|escriu|introduïu) (el teu |el vostre )?(correu|email|e-mail)~',
    ],
    app: [
      "(descarrega|descarregueu|baixa|baixeu|instal·la)(-te|-vos)? *(la nostra app|l'app del|la nostra aplicació|l'aplicació de)~",
      "^(descarrega|descarregueu|baixa)(-te|-vos|'t)? (l'app|l'aplicació)$",
    ],
    notifications: [
      '(activa|activeu|rep|rebeu) *(notificacions|alertes)',
      'vols rebre *(notificacions|alertes|les notícies|la informació)',
    ],
    subscribe: [
      "(subscriu|subscriviu|fes|feu)(-te|-vos|'t|'us|-te'n) (ara|avui|per només|subscriptor|subscriptora|al diari)",
      "^(subscriu-te|subscriu-t'hi|subscriviu-vos)",
      "(llegeix|compra) *(l'edició digital|l'edició impresa|el pdf)",
    ],
    donate: [
      '(dona|doneu)(-nos)? suport (al|a) (periodisme|nostre|nostra|mitjà)~',
      "(fes|feu)(-te|-vos|'t|'us) (soci|sòcia|subscriptor|subscriptora|socis|col·laborador)~",
      '(ajuda|ajudeu)(-nos)? a (continuar|fer|seguir fent) *periodisme',
    ],
    listen: [
      '(escolta|escolteu|mira|mireu) (el nostre|els nostres|la nostra) *(podcast|pòdcast|programa|canal)~',
      '(escolta|escolteu) *(podcast|pòdcast)~ *(a|al) {platform}~',
    ],
    'take-part': [
      '(participa|participeu|vota|voteu) *(enquesta|concurs|sorteig|joc)~',
      '(guanya|guanyeu) *(entrades|premi)~',
      '(digues|digueu)-nos',
    ],
    tips: [
      "(escriu|escriviu|envia|envieu|explica|expliqueu)(-nos|'ns)",
      '(has|heu) (detectat|trobat) (un error|una errada)',
      "(tens|teniu) *(una història|informació|una pista) *(escriu|envia|explica)(-nos|'ns)",
    ],
  },
  related: {
    lead: [
      '(llegeix|llegiu|mira|vegeu|escolta|consulta) (també|més|aquí)',
      '(llegeix|més informació|també et pot interessar|notícia relacionada|notícies relacionades|relacionat|et pot interessar):',
      "(et pot|us pot|potser) (interessar|t'interessa)",
      'més (informació|detalls|notícies) (aquí|sobre)',
    ],
    follow: [
      "(llegir|llegeix|veure|saber-ne) (més|la notícia|l'article|la notícia completa|tot l'article)",
      '(continua|segueix) llegint',
      'més informació',
    ],
    heading: [
      '(notícies|articles|temes|continguts|vídeos|continguts) (relacionats|relacionades|recomanats|recomanades|destacats|destacades|més llegides)',
      '(el més|la més|els més|les més|més) (llegit|vist|llegides|llegits|popular|comentat|recent)~',
      '(també )?(et|us) (pot|pots|podria|poden) interessar',
      '(últimes|darreres) (notícies|hores)',
      '(recomanem|recomanat|relacionat|destacats|destacat|última hora|més notícies|tendències|populars)$',
      '(llegeix|llegiu) també',
      'més (notícies|sobre|de|articles)',
      "(la selecció|la tria|les recomanacions) (de l'editor|de la redacció|del director)",
    ],
    seeAll: ['(veure|mostra|vegeu) (més|tot|totes|tots)', '(més|totes les) notícies'],
  },
  keep: {
    gate: [
      "(subscriu|registra|inicia)(-te|'t|-t'hi| sessió) per (continuar|llegir|seguir)~",
      '(contingut|article) (exclusiu|només) per a subscriptors',
    ],
    sponsored: ['(publicitat|contingut patrocinat|patrocinat|publireportatge|branded content|contingut de marca)'],
    note: ["(correcció|font|fe d'errates|rectificació):", 'aquest article *(es va publicar|publicat)'],
    comments: ['(comentaris|comenta|deixa un comentari|opinions dels lectors)'],
  },
} as const satisfies CuePhrases
