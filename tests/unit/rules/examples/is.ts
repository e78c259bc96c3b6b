import type { Examples } from '../examples-of.ts'

export const examples: Examples = {
  promotion: {
    follow: {
      match: [
        'Fylgstu með okkur á Facebook',
        'Fylgstu með fréttum á Instagram',
        'Veldu okkur sem forgangsheimild á Google',
      ],
      nearMiss: ['Úlfarnir eltu hjörðina', 'Hún varð fræg á Instagram', 'Kol eru helsti orkugjafinn'],
    },
    newsletter: {
      match: [
        'Skráðu þig á fréttabréfið',
        'Meira í fréttabréfi okkar',
        'Fréttirnar beint í tölvupóstinn þinn',
        'Með því að skrá þig samþykkir þú skilmálana',
        'Netfangið þitt',
      ],
      nearMiss: [
        'Bankinn sendi bréf',
        'Fréttabréf klúbbsins',
        'Hótanir voru í pósthólfi hennar',
        'Með því að hlaupa náði hann',
        'Netfangið var lesið',
      ],
    },
    app: {
      match: ['Sæktu appið okkar'],
      nearMiss: ['Appið hrundi'],
    },
    notifications: {
      match: ['Kveiktu á tilkynningum', 'Misstu ekki af neinu'],
      nearMiss: ['Tilkynningum fjölgar', 'Hún missti af vagninum'],
    },
    subscribe: {
      match: ['Gerðu vel og gerstu áskrifandi', 'Lestu blaðið'],
      nearMiss: ['Áskrifendum fækkar', 'Blaðið hættir'],
    },
    donate: {
      match: ['Styrktu óháða blaðamennsku', 'Styrktu'],
      nearMiss: ['Styrkur til bænda lækkar', 'Styrkja þarf brúna'],
    },
    listen: {
      match: ['Hlustaðu á hlaðvarpið'],
      nearMiss: ['Hún stýrir hlaðvarpi um garða'],
    },
    'take-part': {
      match: ['Taktu þátt í könnuninni'],
      nearMiss: ['Könnunin sýnir jafntefli'],
    },
    tips: {
      match: ['Sendu okkur ábendingu', 'Ertu með fréttaskot?'],
      nearMiss: ['Lögreglan fékk ábendingu', 'Ertu með ráð handa ungum?'],
    },
  },
  related: {
    lead: {
      match: ['Lesa meira: Brúin lokar í júní', 'Meira um málið: höfnin', 'Tengd frétt: Verð hækkar'],
      nearMiss: ['Lestur er hollur', 'Meirihlutinn kaus', 'Horfur eru slæmar'],
    },
    follow: {
      match: ['Lesa meira', 'Næsta frétt'],
      nearMiss: ['Lesa meira í áskrift', 'Næsta ár verður betra'],
    },
    heading: {
      match: ['Tengdar fréttir', 'Mest lesið', 'Lesa einnig', 'Meira úr íþróttum', 'Helst í fréttum'],
      nearMiss: [
        'Tengsl við mafíuna',
        'Mest rigning í suðri',
        'Lesa þarf skýrsluna',
        'Meirihlutinn kaus',
        'Vinsælt bað lokar',
      ],
    },
    seeAll: {
      match: ['Sjá allar fréttir', 'Fleiri fréttir'],
      nearMiss: ['Sjá allar stjörnur í nótt', 'Fleiri fréttir voru rangar'],
    },
  },
  keep: {
    gate: {
      match: ['Skráðu þig inn til að lesa', 'Aðeins fyrir áskrifendur'],
      nearMiss: ['Hann fór heim að sofa', 'Aðeins fyrir íbúa'],
    },
    sponsored: {
      match: ['Auglýsing'],
      nearMiss: ['Auglýsing vekur reiði'],
    },
    note: {
      match: ['Leiðrétting: Nafnið var rangt', 'Fréttin hefur verið uppfærð'],
      nearMiss: ['Leiðrétting prófa', 'Fréttin barst seint'],
    },
    comments: {
      match: ['Athugasemdir'],
      nearMiss: ['Ummæli konungs vekja athygli'],
    },
  },
}
