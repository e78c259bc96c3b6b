import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: [
      'Silandele ku-Facebook',
      'Landela izindaba zethu ku-Facebook',
      'Engeza njengomthombo owuthandayo ku-Google',
    ],
    newsletter: [
      'Bhalisela incwadi yezindaba',
      'Thola izindaba zethu nge-imeyili',
      'Ngokubhalisa, uyavuma imigomo yethu',
      'Ikheli le-imeyili',
    ],
    app: ['Landa i-app yethu', 'Landa i-app yezindaba manje'],
    notifications: ['Thola izaziso zethu', 'Ungaphuthelwa yizindaba', 'Hlala unolwazi'],
    subscribe: ['Bhalisa manje', 'Bhalisa lapha'],
    donate: ['Sekela ubuntatheli obuzimele', 'Nikela manje', 'Sisebenza ngosizo lwabafundi bethu'],
    listen: ['Lalela i-podcast yethu', 'Lalela zonke iziqephu ku-Spotify'],
    'take-part': ['Ngenela umncintiswano wethu', 'Beka umbono wakho', 'Vota lapha'],
    tips: ['Sibhalele', 'Thumela izithombe zakho kithi', 'Unendaba, Sithinte'],
  },
  lead: [
    'Funda nalokhu: Ibhuloho elisha',
    'Funda kabanzi',
    'Funda nale: Ibhuloho elisha',
    'Funda ngakumbi',
    'Indaba ehlobene: Ibhuloho elisha',
  ],
  heading: [
    'Izindaba ezihlobene',
    'Ezifundwa kakhulu',
    'Izindaba zanamuhla',
    'Iindaba ezinxulumeneyo',
    'Ukukhetha komhleli',
    'Indaba elandelayo',
  ],
  stay: [
    'UNgqongqoshe wethule uhlelo olusha.',
    'Abantu abayisigidi balande uhlelo.',
    'Abalandeli bakhe balandela umculi ku-Facebook.',
    'Inkampani ithumele incwadi nge-imeyili ngoLwesibili.',
    'Ibhange lethule i-app entsha.',
    'Abantu baphuthelwe yitimela ekuseni.',
    'Abafundi babhalisa esikoleni esisha.',
    'Usomabhizinisi unikele ngemali esikoleni.',
    'Umculo wakhe ulalelwa ku-Spotify.',
    'Abavoti bavota emaphandleni.',
    'Umndeni uthumele izithombe emaphoyiseni.',
    'Funda isiZulu, kusho uthisha kubafundi.',
    'Izindaba zokufa kwakhe zethuse umphakathi.',
  ],
}
