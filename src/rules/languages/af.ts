import type { CuePhrases } from '../cue-phrases.ts'

/** Afrikaans. */
export const af = {
  language: 'af',
  promotion: {
    follow: [
      'volg (ons|gerus ons|vir ons)',
      'sluit (by ons|aan by ons)~',
      '(teken in|skryf in) op *({platform}|kanaal)~',
      '(voeg|stel|kies) *(voorkeurbron|voorkeur-bron|gekose bron)',
    ],
    newsletter: [
      '(teken in|skryf in|registreer) *nuusbrie~',
      'deur (in te teken|te registreer|in te skryf) *(stem jy|aanvaar jy|gee jy|stem u)',
      'jy kan *enige tyd *(uitteken|kanselleer)',
      'dankie (dat jy|vir jou) (ingeteken|inskrywing|intekening)',
      '(vul|tik|voer) jou e-pos~ *(in|hier)',
    ],
    app: [
      '(laai|kry) (gerus )?(ons|die nuwe|die gratis) *(app|toep|toepassing) *(af|hier)',
      '^laai die (app|toep) af$',
    ],
    notifications: [
      '(skakel|sit) (jou )?*kennisgewings aan',
      '(kry|ontvang) *(nuuswaarskuwings|kennisgewings) *(foon|selfoon|ons)',
    ],
    subscribe: [
      '(teken|skryf) (nou|vandag) in',
      "word (nou |vandag )?(n|'n) intekenaar",
      '(lees|koop) (ons )?(e-koerant|digitale uitgawe)',
    ],
    donate: [
      '(ondersteun|steun) (ons joernalistiek|ons werk|onafhanklike joernalistiek|gehaltejoernalistiek|ons)',
      '(skenk|maak) *(donasie|bydrae) *(ons|joernalistiek)',
      "word (n|'n) lid (van|by) (ons|maroela|vriende)~",
    ],
    listen: [
      '(luister|kyk) (na|gerus|hier) *(ons|die nuutste) *(podsending|potgooi|program|kanaal)~',
      '(teken in|volg) *(podsending|potgooi)~',
    ],
    'take-part': [
      '(neem deel|doen mee) aan ons *',
      '(stem|wen) (in ons|nou|saam met ons)~',
      '(sê|laat weet) (vir )?ons wat jy dink',
    ],
    tips: [
      '(skryf|stuur) (gerus )?(vir|aan|na) ons',
      '(het jy|weet jy van) *(storie|nuuswenk|wenk) *(stuur|laat weet|kontak ons)~',
      'laat weet (vir )?ons',
      'stuur jou *(wenk|brief|foto|storie)~ *(na|aan)',
    ],
  },
  related: {
    lead: [
      '(lees|kyk|luister|sien) (ook|gerus|meer|nog|verder|hier)',
      '(lees ook|verwante|verwante artikel|meer|lees|sien):',
      '(lees|kyk) *(hier|volledige berig)$',
    ],
    follow: [
      'lees (meer|verder|die volle storie|die volledige artikel|hier)',
      '(klik hier|vind meer uit|die volle storie)',
    ],
    heading: [
      '(verwante|soortgelyke|aanbevole|jongste|nuutste|ander|gewilde|gewildste|meer|nog) (artikels|stories|nuus|berigte|videos|onderwerpe)',
      '(mees gelees|gewild|gewildste|meesgelees|meesgeleesde|verwant|aanbeveel|nuutste|jongste|topstories|lees ook|moenie misloop nie)$',
      '(dalk|jy sal|jy mag) *(hou|belangstel|ook)~',
      '(meer|nog) (oor|van|uit|nuus)',
      'redakteur se keuse',
      '(vorige|volgende) (artikel|berig)',
    ],
    seeAll: ['(sien|wys|bekyk) (alles|almal|meer)', '(meer|alle) (nuus|artikels|stories)'],
  },
  keep: {
    gate: ['(teken in|registreer|meld aan) om (verder|voort|te lees)~', '(slegs|net|eksklusief) vir intekenare'],
    sponsored: ['(advertensie|geborg|geborgde inhoud|advertoriaal|vennootinhoud)'],
    note: ['(regstelling|bron|verbetering):', 'hierdie (artikel|berig) *(oorspronklik|eerste) *(verskyn|gepubliseer)'],
    comments: ['(kommentaar|lewer kommentaar|los kommentaar|lesers se mening)'],
  },
} as const satisfies CuePhrases
