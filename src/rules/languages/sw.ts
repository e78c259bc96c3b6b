import type { CuePhrases } from '../cue-phrases.ts'

/** Swahili. */
export const sw = {
  language: 'sw',
  promotion: {
    follow: [
      '(tufuate|tufuatilie|tufwate|tupate|ungana nasi|jiunge nasi)',
      '(fuatilia|fuata|jiunge na) *(ukurasa|chaneli|kundi|akaunti) (wetu|yetu|letu|zetu)~',
      '(pata|soma) habari (zetu|zaidi) *(kupitia|kwenye) {platform}~',
      '(ongeza|weka|chagua) *chanzo *(unachopendelea|pendwa)',
    ],
    newsletter: [
      '(jisajili|jiandikishe|jiunge) *(jarida|barua pepe|newsletter)~',
      '(weka|ingiza|andika) *barua pepe (yako)?~',
      'kwa (kujisajili|kujiandikisha|kujiunga)(,)? *unakubali',
      '(unaweza|waweza) kujiondoa *wakati wowote',
      'asante kwa (kujisajili|kujiandikisha|kujiunga)',
    ],
    app: ['(pakua|download|sakinisha) (app|programu|aplikesheni|apu) (yetu|ya habari)~', '^pakua (app|programu)$'],
    notifications: [
      '(pokea|pata) (arifa|taarifa) *(zetu|za habari|papo hapo)~',
      '(washa|ruhusu) (arifa|taarifa)',
      'usipitwe na *(habari|taarifa)',
    ],
    subscribe: [
      '(jisajili|jiunge|lipia) *(gazeti|nakala|toleo) *(digitali|mtandaoni|letu|yetu)~',
      '(soma|nunua) *(gazeti letu|toleo la kidijitali|e-paper)',
    ],
    donate: [
      '(tuunge mkono|saidia uandishi|unga mkono uandishi|changia uandishi|unga mkono kazi yetu)',
      '(changia|toa mchango) *(uandishi|kazi yetu|kutuwezesha)',
      'kuwa (mwanachama|mfadhili) wetu',
    ],
    listen: [
      '(sikiliza|tazama|angalia) *(podikasti|podcast|kipindi|makala|chaneli) (yetu|chetu|zetu|hapa|hii)~',
      'sabskraibu~',
    ],
    'take-part': [
      '(shiriki|piga kura) (katika|kwenye|kwa) *(kura yetu|shindano letu|maoni yetu|utafiti wetu)',
      '(tuambie|toa) maoni yako',
    ],
    tips: [
      '(tuandikie|tutumie|wasiliana nasi|tupigie)',
      '(una|je una) *(habari|taarifa|kisa) *(tuandikie|tutumie|wasiliana nasi)',
    ],
  },
  related: {
    lead: [
      '(soma|tazama|sikiliza|angalia) (pia|zaidi|hapa)',
      '(soma pia|soma zaidi|habari zinazohusiana|pia soma|tazama):',
      '(pia soma|unaweza pia kusoma|unaweza kusoma pia|habari zaidi)',
    ],
    follow: [
      '(soma|tazama|jifunze) (zaidi|habari kamili|makala kamili|taarifa kamili)',
      '(bonyeza|bofya) hapa( kusoma)?',
      'endelea kusoma',
    ],
    heading: [
      '(habari|makala|taarifa|video|mada) (zinazohusiana|zinazofanana|nyingine|mpya|za hivi punde|zilizosomwa|maarufu|zaidi|kuu|inayohusiana|zinazovuma|mpya zaidi|motomoto)',
      '(zilizosomwa|iliyosomwa|zinazosomwa) (zaidi|sana)',
      '(maarufu|mpya|zinazovuma|inayovuma|pia soma|soma pia|gumzo mitandaoni|zinazohusiana|tunapendekeza|usikose)$',
      '(unaweza|huenda) *(pia )?(kupenda|ukapenda|kuvutiwa)~',
      '(zaidi kutoka|zaidi kuhusu|habari zaidi|soma pia|chaguo la mhariri)',
    ],
    seeAll: ['(tazama|ona|soma) (zote|zaidi|habari zote)', 'habari (zote|zaidi)'],
  },
  keep: {
    gate: ['(jisajili|ingia|lipia) *(ili|kuendelea) *(kusoma|uendelee)~', 'kwa (waliojisajili|wanachama) (tu|pekee)'],
    sponsored: ['(tangazo|matangazo|maudhui yaliyofadhiliwa|imedhaminiwa|yaliyodhaminiwa)'],
    note: ['(marekebisho|chanzo|masahihisho):', 'makala hii *ilichapishwa'],
    comments: ['(maoni|toa maoni|andika maoni|maoni ya wasomaji)'],
  },
} as const satisfies CuePhrases
