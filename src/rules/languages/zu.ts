import type { CuePhrases } from '../cue-phrases.ts'

/** Zulu. */
export const zu = {
  language: 'zu',
  aliases: ['xh'],
  promotion: {
    follow: [
      '(silandele|sithole|landela ikhasi lethu|sijoyine)~',
      '(joyina|landela) *(isiteshi|ikhasi|iqembu) (sethu|lethu) *',
      'silandele ku{platform}~',
      '^(landela|silandele|joyina)* (ku-|ku|kwi-|ngo-){platform}',
      '(engeza|khetha|yenza)* (umthombo|njengomthombo) (owuthandayo|othandwayo|owukhethayo)',
    ],
    newsletter: [
      '(bhalisela|bhalisa) *(incwadi yezindaba|i-newsletter|iphephandaba lethu)~',
      '(faka|bhala) (ikheli lakho le-imeyili|i-imeyili yakho)',
      'siyabonga ngokubhalisa',
      '^(thola|yamukela)* (nge-imeyili|nge-email|ku-imeyili yakho|kwi-imeyili yakho)',
      'ngokubhalisa(,)?* (uyavuma|uvumelana|wamukela)',
      '^(ikheli le-imeyili|ikheli lakho le-imeyili|i-imeyili yakho)$',
    ],
    app: [
      '(landa|dawuniloda|layisha) *(uhlelo lwethu|i-app yethu)~',
      '^(landa|dawuniloda) i-app$',
      '^(landa|dawuniloda|thola)* (i-app|uhlelo lokusebenza)* (manje|lapha|yethu|lwethu|namuhla)',
    ],
    notifications: [
      '(vula|thola) *(izaziso|izexwayiso) *(zethu|zezindaba)~',
      '^(ungaphuthelwa|ungaphuthelwe) *(izindaba|yizindaba|lutho|indaba)~',
      '^hlala (unolwazi|wazi ngezindaba)~',
    ],
    subscribe: [
      '(bhalisela|thenga) *(iphephandaba|i-e-paper|ushicilelo)~ *(namuhla|manje|lethu|lwethu)',
      'bhalisa manje',
      '^(bhalisa|bhalisela|thenga) (lapha|namuhla|ngenyanga)',
    ],
    donate: [
      '(sekela|weseka) *(ubuntatheli obuzimele|umsebenzi wethu|ubuntatheli)~',
      '^(nikela|sisekele|siweseke|yiba yilungu)( manje| lapha| namuhla| lethu)?$',
      '(ngosizo|ngokusekelwa|ngokwesekwa) (lwabafundi bethu|ngabafundi bethu|abafundi bethu)',
    ],
    listen: [
      '(lalela|buka) *(i-podcast yethu|uhlelo lwethu|isiteshi sethu)~',
      '^(lalela|buka|bukela)* (bukhoma|ku-youtube|ku-spotify|ku-apple podcasts)',
    ],
    'take-part': [
      '(vota|hlanganyela|ngenela) *(umncintiswano wethu|inhlolovo yethu|kwinhlolovo)~',
      'sitshele ukuthi ucabangani',
      '^(beka|yisho|nika|shiya) (umbono|uvo) (wakho|lwakho)',
      '^(vota|ngenela) (lapha|manje|umncintiswano|inhlolovo)',
    ],
    tips: [
      '(sibhalele|sithumelele|xhumana nathi)',
      '^(thumela|thumelela)* (izindaba|indaba|imibono|izithombe|ividiyo)* (kithi|ehhovisi lethu|kumhleli)',
      '(unendaba|unolwazi|unemibuzo)* (sithinte|xhumana nentatheli|xhumana nomhleli)',
    ],
  },
  related: {
    lead: [
      '(funda|bheka|buka) (futhi|nalokhu|kabanzi|okuningi)',
      '(funda nalokhu|funda kabanzi|funda futhi|funda):',
      '(funda|bheka) la',
      '(funda|bheka|buka|bukela) (lapha|le ndaba|nale|ngakumbi|ngokugcwele|okunye|kwakhona|nakhu)',
      '(indaba ehlobene|okuhlobene|izindaba ezihlobene|bukela|ividiyo|isithombe|izithombe)( )?:',
    ],
    follow: ['(funda|bheka) (kabanzi|okuningi|indaba ephelele|lonke udaba)', 'chofoza lapha'],
    heading: [
      '(izindaba|udaba) (ezihlobene|ezintsha|ezifana|zakamuva|ezidumile|eziningi|ezinye|ezifundwa kakhulu)',
      '(ezifundwa|okufundwa) kakhulu',
      '(ongakuthanda|ezidumile|ezihlobene|zakamuva|funda nalokhu)$',
      '(izindaba|iindaba) (zakamuva|zamva|eziphambili|ezisematheni|ezinxulumeneyo|ezishisayo|ezivelele|zosuku|zanamuhla)',
      '(okuhlobene|okwakamuva|okusematheni|ungaphuthelwa|ukukhetha komhleli|okukhethwe umhleli|amavidiyo|indaba elandelayo|indaba edlule|ezona zifundwayo)$',
    ],
    seeAll: ['(bheka|buka) (zonke|okuningi)', 'zonke izindaba'],
  },
  keep: {
    gate: ['(bhalisa|ngena) *ukuze *(ufunde|uqhubeke)~'],
    sponsored: ['(isikhangiso|okukhangisayo|okuxhaswe)~'],
    note: ['(ukulungiswa|umthombo):'],
    comments: ['(imibono|amazwana|shiya umbono)'],
  },
} as const satisfies CuePhrases
