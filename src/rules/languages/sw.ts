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
      '^(fuata|fuatilia|tazama|pata)* (kwenye|katika|kupitia) (ukurasa wetu|chaneli yetu|mitandao ya kijamii|{platform})~',
      '(bonyeza|bofya) hapa *(kujiunga|kutufuata|kufuatilia)',
      '^(jiunge|ungana)* (whatsapp|telegram) (channel|chaneli|group|kundi)',
    ],
    newsletter: [
      '(jisajili|jiandikishe|jiunge) *(jarida|barua pepe|newsletter)~',
      '(weka|ingiza|andika) *barua pepe (yako)?~',
      'kwa (kujisajili|kujiandikisha|kujiunga)(,)? *unakubali',
      '(unaweza|waweza) kujiondoa *wakati wowote',
      'asante kwa (kujisajili|kujiandikisha|kujiunga)',
      '^(pokea|pata)* (kwa barua pepe|kwenye barua pepe|kwenye baruapepe|kwa baruapepe)~',
      '^(barua pepe|barua pepe yako|anwani ya barua pepe|jisajili|jiandikishe)$',
    ],
    app: [
      '(pakua|download|sakinisha) (app|programu|aplikesheni|apu) (yetu|ya habari)~',
      '^pakua (app|programu)$',
      '^(pakua|pata|sakinisha)* (app|aplikesheni|programu)* (yetu|sasa|hapa|play store|app store)',
    ],
    notifications: [
      '(pokea|pata) (arifa|taarifa) *(zetu|za habari|papo hapo)~',
      '(washa|ruhusu) (arifa|taarifa)',
      'usipitwe na *(habari|taarifa)',
      '^(pata|pokea) (habari|taarifa)* (papo hapo|zinapotokea|kwenye simu yako)',
      '^(endelea|baki) (kufahamishwa|kuhabarika|kupata taarifa)',
      '^usikose (habari|taarifa|kufuatilia)',
    ],
    subscribe: [
      '(jisajili|jiunge|lipia) *(gazeti|nakala|toleo) *(digitali|mtandaoni|letu|yetu)~',
      '(soma|nunua) *(gazeti letu|toleo la kidijitali|e-paper)',
      '^(jiandikishe|lipia|nunua)* (sasa|leo|kwa mwezi)$',
      '^(soma|nunua|pata) *(nakala ya leo|gazeti la leo|toleo la leo)',
    ],
    donate: [
      '(tuunge mkono|saidia uandishi|unga mkono uandishi|changia uandishi|unga mkono kazi yetu)',
      '(changia|toa mchango) *(uandishi|kazi yetu|kutuwezesha)',
      'kuwa (mwanachama|mfadhili) wetu',
      '^(changia|tuchangie|tuunge mkono)( sasa| leo| hapa)?$',
      '(mchango|msaada|ufadhili) wako *uandishi',
      '^(kuwa|jiunge kama) (mwanachama|mfadhili|msomaji mlipaji)',
    ],
    listen: [
      '(sikiliza|tazama|angalia) *(podikasti|podcast|kipindi|makala|chaneli) (yetu|chetu|zetu|hapa|hii)~',
      'sabskraibu~',
      '^(sikiliza|tazama)* (mubashara|moja kwa moja|kwenye spotify|kwenye youtube)',
    ],
    'take-part': [
      '(shiriki|piga kura) (katika|kwenye|kwa) *(kura yetu|shindano letu|maoni yetu|utafiti wetu)',
      '(tuambie|toa) maoni yako',
      '^(shiriki|jibu|cheza)* (shindano|kura ya maoni|chemsha bongo|utafiti)* (letu|yetu|wetu|hapa|sasa)',
      '^(piga kura|toa maoni)( yako)? (hapa|sasa)',
    ],
    tips: [
      '(tuandikie|tutumie|wasiliana nasi|tupigie)',
      '(una|je una) *(habari|taarifa|kisa) *(tuandikie|tutumie|wasiliana nasi)',
      '^(tuma|tutumie)* (habari|picha|video|maoni|hadithi)* (yako|zako|kwetu|kwa mhariri)',
      'wasiliana na (mhariri|mwandishi|chumba cha habari)',
    ],
  },
  related: {
    lead: [
      '(soma|tazama|sikiliza|angalia) (pia|zaidi|hapa)',
      '(soma pia|soma zaidi|habari zinazohusiana|pia soma|tazama):',
      '(pia soma|unaweza pia kusoma|unaweza kusoma pia|habari zaidi)',
      '(habari zinazohusiana|habari inayohusiana|makala inayohusiana|video|picha|uchambuzi|tazama|sikiliza|zaidi)( )?:',
      '(usikose|fahamu zaidi|jifunze zaidi|kwa habari zaidi|bonyeza hapa|bofya hapa)',
      '(angalia|tazama) (video|picha|hapa)',
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
      '(habari za hivi punde|habari kuu|habari mpya|video|picha|matukio|zilizopita|makala zaidi|usipitwe|inayofuata|iliyotangulia|uteuzi wa mhariri|mubashara|tunapendekeza)$',
      '(kwa|katika|kuhusu) (mada|sehemu) (hii|hiyo)$',
      '(habari|makala) (inayofuata|iliyotangulia|iliyopita|za leo|zilizopita)',
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
