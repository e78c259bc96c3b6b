import type { CuePhrases } from '../cue-phrases.ts'
import { inCyrillic } from '../in-cyrillic.ts'
import { hr } from './hr.ts'

/** Serbian: the phrases of Croatian hold ekavian forms; here they are in both scripts, with what only Serbian says. */
export const sr = {
  language: 'sr',
  promotion: {
    follow: [
      ...hr.promotion.follow,
      ...inCyrillic(hr.promotion.follow),
      '(пратите|запратите|прати|лајкујте|пронађите) нас',
      '(можете нас|нас можете) (пратити|пронаћи|наћи)',
      '^(пратите|прати|запратите) *(на|преко|путем) (телеграму|јутјубу|икс|тиктоку)',
    ],
    newsletter: [
      ...hr.promotion.newsletter,
      ...inCyrillic(hr.promotion.newsletter),
      '(унесите|упишите) (своју |вашу )?*(е-пошт|e-mail)~',
      '^(наш )?(њузлетер|билтен)$',
      '^(ваша |ваш )?(имејл адреса|мејл адреса|имејл|е-пошта|адреса е-поште)$',
      '(директно|сваког јутра|једном недељно) *(у ваш|на ваш) (инбокс|сандучић)',
      '^(слажем се|прихватам|желим да примам) *(њузлетер|билтен)~',
    ],
    app: [
      ...hr.promotion.app,
      ...inCyrillic(hr.promotion.app),
      '(преузмите|скините|инсталирајте) *(нашу|мобилну) *апликациј~',
    ],
    notifications: [
      ...hr.promotion.notifications,
      ...inCyrillic(hr.promotion.notifications),
      '(укључите|омогућите|дозволите) *(обавештењ|нотификациј)~',
      '(будите|останите) (увек )?(у току|информисани)',
      '^(не )?(пропустите|пропусти) (ниједн|ништа|важн|најважниј)~',
    ],
    subscribe: [
      ...hr.promotion.subscribe,
      ...inCyrillic(hr.promotion.subscribe),
      'постаните (наш )?претплатник',
      '^(изаберите|активирајте) (свој |своју )?(пакет|претплату)',
      'претплату *(откажете|прекинете) *(било када|у било|кад год|у сваком)',
    ],
    donate: [
      ...hr.promotion.donate,
      ...inCyrillic(hr.promotion.donate),
      'подржите (нас|слободне медије)',
      'постаните (наш )?(члан|донатор)',
      '^(донирајте|подржите нас|подржите)( сада| одмах)?$',
      '(уз вашу|ваше) (подршк|донациј|претплат|чланарин)~ *(новинарств|редакциј)~',
    ],
    listen: [
      ...hr.promotion.listen,
      ...inCyrillic(hr.promotion.listen),
      '(послушајте|слушајте|гледајте) (и )?(наш|нашу|нови) *(подкаст|емисиј|епизод|канал)~',
      '^(слушајте|гледајте|пратите) (нас )?(уживо|пренос уживо)$',
      '^(послушајте|слушајте|гледајте|погледајте) *(емисију|епизоду|разговор) *на (јутјубу|спотифају)',
    ],
    'take-part': [
      ...hr.promotion['take-part'],
      ...inCyrillic(hr.promotion['take-part']),
      '^(гласајте|учествујте)( овде| сада)?$',
    ],
    tips: [
      ...hr.promotion.tips,
      ...inCyrillic(hr.promotion.tips),
      '^(имате|имаш) *(причу|вест|дојаву|тему|информацију)( за нас)?$',
      '(пошаљите|шаљите|поделите) *(фотографиј|снимк|видео|причу|питањ|вест)~ *(редакциј|на наш вајбер)~',
      '^(контактирајте|јавите се|обратите се) *(нас|нам|редакциј|аутор|новинар)~',
    ],
  },
  related: {
    lead: [...hr.related.lead, ...inCyrillic(hr.related.lead)],
    follow: [
      ...hr.related.follow,
      ...inCyrillic(hr.related.follow),
      '(следећи|претходни|следећа|претходна)( чланак| текст| вест)?',
    ],
    heading: [
      ...hr.related.heading,
      ...inCyrillic(hr.related.heading),
      '(изаберите|најкоментарисаније)$',
      '(најчитаније|најгледаније|најкоментарисаније|најпопуларније|најновије) (ове|дана)',
      '(последњи|остали) (чланци|текстови|садржај)',
    ],
    seeAll: [...hr.related.seeAll, ...inCyrillic(hr.related.seeAll), '(све|више)( вести| чланке| текстове)?'],
  },
  keep: {
    gate: [...hr.keep.gate, ...inCyrillic(hr.keep.gate)],
    sponsored: [
      ...hr.keep.sponsored,
      ...inCyrillic(hr.keep.sponsored),
      '(оглас|реклама|промо|спонзорисано|плаћени оглас)',
    ],
    note: [...hr.keep.note, ...inCyrillic(hr.keep.note), '(исправка|извор|ажурирано):', 'преузето (са|из)'],
    comments: [...hr.keep.comments, ...inCyrillic(hr.keep.comments)],
  },
} as const satisfies CuePhrases
