import type { Examples } from '../examples-of.ts'

export const examples: Examples = {
  promotion: {
    follow: {
      match: [
        'Fylgstu með okkur á Facebook',
        'Fylgstu með fréttum á Instagram',
        'Veldu okkur sem forgangsheimild á Google',
        'Fylgist með fréttunum á Instagram',
        'Finndu okkur á Facebook',
        'Gakktu í hópinn okkar',
      ],
      nearMiss: [
        'Úlfarnir eltu hjörðina',
        'Hún varð fræg á Instagram',
        'Kol eru helsti orkugjafinn',
        'Hann fylgdi okkur heim',
        'Hún gekk í björgunarsveit',
      ],
    },
    newsletter: {
      match: [
        'Skráðu þig á fréttabréfið',
        'Meira í fréttabréfi okkar',
        'Fréttirnar beint í tölvupóstinn þinn',
        'Með því að skrá þig samþykkir þú skilmálana',
        'Netfangið þitt',
        'Fréttabréfið',
        'Fáðu helstu fréttir í tölvupósti',
        'Þú getur hvenær sem er afskráð þig',
        'Takk fyrir skráninguna',
        'Já, ég vil fá tilboð',
        'Skrá mig',
      ],
      nearMiss: [
        'Bankinn sendi bréf',
        'Fréttabréf klúbbsins',
        'Hótanir voru í pósthólfi hennar',
        'Með því að hlaupa náði hann',
        'Netfangið var lesið',
        'Hún fékk hótanir frá bankanum',
        'Takk fyrir allt, sagði hún',
        'Skráning hófst í gær',
      ],
    },
    app: {
      match: ['Sæktu appið okkar', 'Sækja appið', 'Lestu áfram í appinu'],
      nearMiss: ['Appið hrundi', 'Appið var selt'],
    },
    notifications: {
      match: [
        'Kveiktu á tilkynningum',
        'Misstu ekki af neinu',
        'Fáðu tilkynningar í símann',
        'Vertu vel upplýst',
        'Ekki missa af fréttum',
      ],
      nearMiss: ['Tilkynningum fjölgar', 'Hún missti af vagninum', 'Ekki missti hún af lestinni', 'Fáir fengu svar'],
    },
    subscribe: {
      match: [
        'Gerðu vel og gerstu áskrifandi',
        'Lestu blaðið',
        'Prófaðu þrjá mánuði frítt',
        'Gerast áskrifandi',
        'Enginn binditími',
        'Gefðu áskrift',
      ],
      nearMiss: ['Áskrifendum fækkar', 'Blaðið hættir', 'Hann sat inni í þrjá mánuði', 'Áskrift hækkar í verði'],
    },
    donate: {
      match: [
        'Styrktu óháða blaðamennsku',
        'Styrktu',
        'Gerast bakhjarl',
        'Með þínum stuðningi lifir blaðamennskan',
        'Gerstu bakhjarl',
      ],
      nearMiss: ['Styrkur til bænda lækkar', 'Styrkja þarf brúna', 'Stuðningur við bændur minnkar'],
    },
    listen: {
      match: ['Hlustaðu á hlaðvarpið', 'Horfðu á þáttinn', 'Þátturinn er aðgengilegur á öllum hlaðvarpsveitum'],
      nearMiss: ['Hún stýrir hlaðvarpi um garða', 'Horfur á markaði versna'],
    },
    'take-part': {
      match: ['Taktu þátt í könnuninni', 'Taktu prófið', 'Prófaðu þekkingu þína', 'Segðu þína skoðun í athugasemdum'],
      nearMiss: ['Könnunin sýnir jafntefli', 'Kjósendur vilja breytingar'],
    },
    tips: {
      match: [
        'Sendu okkur ábendingu',
        'Ertu með fréttaskot?',
        'Hafðu samband',
        'Áttu frétt?',
        'Sendu línu',
        'Fannstu villu?',
      ],
      nearMiss: [
        'Lögreglan fékk ábendingu',
        'Ertu með ráð handa ungum?',
        'Lögregla hafði samband við föðurinn',
        'Villa fannst í kerfinu',
      ],
    },
  },
  related: {
    lead: {
      match: [
        'Lesa meira: Brúin lokar í júní',
        'Meira um málið: höfnin',
        'Tengd frétt: Verð hækkar',
        'Myndband: Ný brú opnuð',
        'Horfðu einnig: Ný brú',
        'Smelltu hér til að lesa meira',
        'Næsta frétt: Verð hækkar',
        'Ekki missa af: Ný brú',
      ],
      nearMiss: [
        'Lestur er hollur',
        'Meirihlutinn kaus',
        'Horfur eru slæmar',
        'Myndirnar vöktu athygli',
        'Næsta ár verður betra',
      ],
    },
    follow: {
      match: ['Lesa meira', 'Næsta frétt', 'Lesa viðtalið', 'Halda áfram að lesa'],
      nearMiss: ['Lesa meira í áskrift', 'Næsta ár verður betra', 'Lesa alla nóttina'],
    },
    heading: {
      match: [
        'Tengdar fréttir',
        'Mest lesið',
        'Lesa einnig',
        'Meira úr íþróttum',
        'Helst í fréttum',
        'Helstu fréttir',
        'Um sama efni',
        'Ritstjórn mælir með',
        'Meira eftir sama höfund',
        'Vinsælustu fréttirnar',
        'Mest lesnu fréttir vikunnar',
      ],
      nearMiss: [
        'Tengsl við mafíuna',
        'Mest rigning í suðri',
        'Lesa þarf skýrsluna',
        'Meirihlutinn kaus',
        'Vinsælt bað lokar',
        'Fréttir af veðri eru slæmar',
        'Meira en tíu slasaðir',
      ],
    },
    seeAll: {
      match: ['Sjá allar fréttir', 'Fleiri fréttir', 'Sýna fleiri greinar'],
      nearMiss: ['Sjá allar stjörnur í nótt', 'Fleiri fréttir voru rangar', 'Sjá fleiri tækifæri í ferðaþjónustu'],
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
