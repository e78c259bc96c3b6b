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
    ],
    newsletter: [
      '(bhalisela|bhalisa) *(incwadi yezindaba|i-newsletter|iphephandaba lethu)~',
      '(faka|bhala) (ikheli lakho le-imeyili|i-imeyili yakho)',
      'siyabonga ngokubhalisa',
    ],
    app: ['(landa|dawuniloda|layisha) *(uhlelo lwethu|i-app yethu)~', '^(landa|dawuniloda) i-app$'],
    notifications: ['(vula|thola) *(izaziso|izexwayiso) *(zethu|zezindaba)~'],
    subscribe: [
      '(bhalisela|thenga) *(iphephandaba|i-e-paper|ushicilelo)~ *(namuhla|manje|lethu|lwethu)',
      'bhalisa manje',
    ],
    donate: ['(sekela|weseka) *(ubuntatheli obuzimele|umsebenzi wethu|ubuntatheli)~'],
    listen: ['(lalela|buka) *(i-podcast yethu|uhlelo lwethu|isiteshi sethu)~'],
    'take-part': [
      '(vota|hlanganyela|ngenela) *(umncintiswano wethu|inhlolovo yethu|kwinhlolovo)~',
      'sitshele ukuthi ucabangani',
    ],
    tips: ['(sibhalele|sithumelele|xhumana nathi)'],
  },
  related: {
    lead: [
      '(funda|bheka|buka) (futhi|nalokhu|kabanzi|okuningi)',
      '(funda nalokhu|funda kabanzi|funda futhi|funda):',
      '(funda|bheka) la',
    ],
    follow: ['(funda|bheka) (kabanzi|okuningi|indaba ephelele|lonke udaba)', 'chofoza lapha'],
    heading: [
      '(izindaba|udaba) (ezihlobene|ezintsha|ezifana|zakamuva|ezidumile|eziningi|ezinye|ezifundwa kakhulu)',
      '(ezifundwa|okufundwa) kakhulu',
      '(ongakuthanda|ezidumile|ezihlobene|zakamuva|funda nalokhu)$',
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
