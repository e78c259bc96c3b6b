import type { CuePhrases } from '../cue-phrases.ts'

export const icelandic = {
  language: 'is',
  promotion: {
    follow: [
      '(fylgstu|fylgdu|fylgið) (með okkur|okkur)',
      '^(fylgstu|fylgdu)* a {platform}',
      '(bættu|veldu|stilltu)* (uppahaldsheimild|forgangsheimild|valinn miðil)',
    ],
    newsletter: [
      '(skraðu þig|gerstu askrifandi)* (frettabref~|postlista~)',
      'frettabref~ okkar',
      '(i|beint i) (posthólfið þitt|tölvupostinn þinn|innholfið þitt)',
      'með þvi að skra* (samþykki~)',
      '(netfang|netfangið þitt)$',
    ],
    app: ['(sæktu|naðu i|hlaðið niður)* (appið|app|smaforritið)'],
    notifications: ['(kveiktu a|leyfðu|virkjaðu)* tilkynning~', '(misstu ekki af|vertu fyrst~ að vita)'],
    subscribe: [
      '(gerstu askrifandi|kauptu askrift|taktu askrift|prófaðu askrift)',
      '(lestu|flettu) (blaðið|blaði dagsins)',
    ],
    donate: [
      '(styrktu|styðjið|styddu)* (blaðamennsku|okkur|miðilinn|fjölmiðil)',
      '^(styrkja|styrktu|gerast styrktaraðili)( nuna)?$',
    ],
    listen: ['(hlustaðu|hlustið)* (hlaðvarp~|þattinn|hlaðvarpið)'],
    'take-part': ['(taktu þatt|svaraðu|kjostu)* (könnun~|leik~|getraun~|herna)'],
    tips: [
      '(sendu|hafðu|hafið)* (okkur|samband við ritstjorn|abendingu|frettaskot)',
      '(ertu með|hefur þu)* (abendingu|frettaskot|frett)',
    ],
  },
  related: {
    lead: [
      '(lesa|lestu|sja|sjaðu|horfðu|lesið)( )?(einnig|lika|meira|nanar|aftur|:)',
      '(meira|nanar) (um|fra|her)',
      '(tengdar frettir|tengd frett|tengt efni|myndskeið|myndband|viðtal|greining|myndir|sja nanar|horfa)( )?(:|-)?',
    ],
    follow: [
      '(lesa|sja|lestu|skoða)( meira| nanar| alla frettina| frettina| allt| greinina)?',
      '(meira|næsta|fyrri|næsta frett|afram|smelltu her)',
    ],
    heading: [
      '(tengdar frettir|tengt efni|tengdar greinar|skylt efni|svipaðar frettir|fleiri frettir|aðrar frettir|nyjustu frettir|nyjast|nyjustu)',
      '(mest|vinsælast|vinsælt) (lesið|lesnar|skoðað|horft|a|i|deilt)',
      '(lesa|lestu|sja|sjaðu) (einnig|lika|meira|næst)',
      '(meira|fleira) (um|fra|i|ur)',
      '(vinsælt|vinsælast|mælt með|fyrir þig|helst i frettum|i brennidepli|nuna|ekki missa af|þetta gæti þer likað|myndskeið|næsta frett)$',
    ],
    seeAll: ['(sja|skoða|syna|lesa|hlaða) (allt|meira|fleiri|allar)( frettir)?', '(fleiri|allar|meira) frettir'],
  },
  keep: {
    gate: [
      '(skraðu þig|gerstu askrifandi|skraðu þig inn|innskraning)* (til að|og) (lesa|halda afram)',
      '(aðeins|eingöngu|bara) fyrir askrifendur',
    ],
    sponsored: ['(auglysing|auglysingar|kynning|kostað|kostað efni|samstarf|i samstarfi við *|kynningarefni)'],
    note: [
      '^(leiðretting|uppfært|athugasemd ritstjornar|athugasemd)( )?(:|kl)',
      '(frettin|greinin|frettinni) (var|hefur verið) (uppfærð|leiðrett|breytt)',
    ],
    comments: ['(athugasemdir|ummæli|skrifa athugasemd|umræða|skrifa ummæli)$'],
  },
} as const satisfies CuePhrases
