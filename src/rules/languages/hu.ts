import type { CuePhrases } from '../cue-phrases.ts'

/** Hungarian. */
export const hu = {
  language: 'hu',
  promotion: {
    follow: [
      '(kövess|kövessen|kövessetek|kövessék|lájkolj|lájkoljon|lájkoljatok) (minket|bennünket|be minket)',
      '(kövesse|kövesd|kövessétek) (a |az )?*(csatornánk|oldalunk|profilunk|{platform})~',
      '(iratkozz|iratkozzon|iratkozzatok) fel *csatorná~',
      '(csatlakozz|csatlakozzon|csatlakozzatok) (hozzánk|*csoportunk~|*csatornánk~|*közösségünk~)',
      '(már |itt is )?(fenn|ott) vagyunk (a |az )?*{platform}~',
      '(további|friss) *híreinket *{platform}~',
      '(add|adja|jelöld|állítsa|állítsd) (hozzá|be|meg) *(előnyben részesített|kedvenc|preferált) *(forrás)~',
    ],
    newsletter: [
      '(iratkozz|iratkozzon|iratkozzatok) fel *(hírlevel|hírlevél)~',
      '(kérje|kérd|rendelje meg|olvassa) (a )?*hírlevel(ünk|ünket|einket)',
      'feliratkozás~ (elfogad|hozzájárul)~',
      'a feliratkozással *(elfogad|hozzájárul)~',
      'bármikor (leiratkozhat|lemondhat)~',
      '(köszönjük|köszi) (a feliratkozást|hogy feliratkozott|hogy feliratkoztál)',
      '(adja meg|add meg|írja be|írd be) (az )?(e-mail|email)~',
      '(legfontosabb|legfrissebb) híre~ *(postaládá|e-mail~|email~)~',
    ],
    app: [
      '(töltse|töltsd|töltsétek) le *(applikációnk|alkalmazásunk|appunk|mobilapp|hírapp)~',
      '^(töltse|töltsd) le az (appot|alkalmazást|applikációt)$',
      '(alkalmazásunk|applikációnk)~ *(letölt|elérhető)~',
    ],
    notifications: [
      '(kapcsolja|kapcsold|engedélyezze|engedélyezd|kérjen|kérj) *értesítés~',
      '(szeretne|szeretnél|akar|akarsz) *értesítés~ *(kapni|hírek~)',
      '(ne maradj|ne maradjon) le *(híre|cikke|semmi)~',
    ],
    subscribe: [
      '(fizessen|fizess|fizessetek) elő',
      '(legyen|légy|legyél) (ön is |te is )?előfizető~',
      '(vásárolja meg|vedd meg|olvassa|lapozza) *(digitális|e-paper|nyomtatott) (lap|szám|kiadás)~',
      'előfizetés~ bármikor lemondható',
    ],
    donate: [
      '(támogass|támogasson|támogassatok|támogassanak) (minket|bennünket)',
      '(támogasd|támogassa|támogassák|segítse|segítsd) (a |az )?*(munkánk|lapunk|szerkesztőségünk|független|újságírás)~',
      '(adója|adód|adó) (1|egy) (százalék|%)~ *(nekünk|lapunk|alapítványunk|szerkesztőség)~',
      '(legyél|legyen|légy) (te is |ön is )?*(támogatónk|tagja klub|klubtag|törzstag)~',
    ],
    listen: [
      '(hallgassa|hallgasd|hallgassátok|nézze|nézd) (meg |meg a |a )?*(podcastünk|podcastunk|adásunk|műsorunk|csatornánk)~',
      '(iratkozz|iratkozzon) fel *podcast~',
      '(podcastünk|podcastunk|műsorunk)~ *{platform}~',
    ],
    'take-part': [
      '(szavazz|szavazzon|szavazzatok) (te is|ön is|nálunk|itt|most)',
      '(vegyen|vegyél|vegyetek) részt *(játékunk|kvízünk|felmérésünk|szavazásunk|nyereményjáték)~',
      '(töltse|töltsd) ki *(kvízünk|kérdőívünk|tesztünk)~',
    ],
    tips: [
      '(írjon|írj|írjatok|küldjön|küldj|küldjetek|jelezze|jelezd) (nekünk|szerkesztőség~|a szerkesztőség~)',
      '(küldje|küldd|küldjétek|ossza|oszd) (el|meg) (nekünk|velünk|*szerkesztőség~)',
      '(hibát talált|hibát találtál|elírást talált)~',
      'van (egy )?(jó )?(sztorija|sztorid|története|történeted|témája|témád|híre|híred)',
    ],
  },
  related: {
    lead: [
      '(olvasta|olvastad|látta|láttad|hallotta) már',
      '(olvassa|olvasd|nézze|nézd|hallgassa) (el|meg|tovább|el ezt|el azt|ezt) (is|korábbi|a)',
      '(ezt is|ezeket is|ezt se hagyja|erről is|bővebben|részletek|korábban|kapcsolódó|ajánljuk|kapcsolódó cikkünk|kapcsolódó cikk|ez is érdekelheti):',
      '(ezt is|ezeket is) (olvassa|olvasd|ajánljuk|olvastad|olvasta)',
      '(erről|a témáról|az ügyről|részletesen|bővebben) *(itt|ebben a cikkünkben|cikkünkben|korábban) *(írtunk|olvashat|írtuk)~',
      '(korábban|itt) írtunk',
      '(bővebben|részletek|részletesen) (itt|erről|a témáról|ide kattintva)',
    ],
    follow: [
      '(tovább olvasok|tovább|elolvasom|olvass tovább|olvassa tovább|tovább a cikkre|tovább a cikkhez|teljes cikk)',
      '(teljes|a teljes) (cikk|írás|interjú)~ (itt|ide kattintva)',
      '(kattintson|kattints) (ide|a részletekért)~',
    ],
    heading: [
      '(kapcsolódó|hasonló|ajánlott|legfrissebb|legolvasottabb|legnépszerűbb|további|friss|népszerű|korábbi) (cikk|hír|tartalm|írás|vide|anyag|tém|bejegyzés)~',
      '(kapcsolódó|ajánljuk|ajánló|ajánlott|legolvasottabb|legfrissebb|népszerű|friss|legnépszerűbb|olvasta már|ezt olvasta már|olvastad már|top hírek|címlapról ajánljuk|rovat további hírei)$',
      '(olvasta már|olvastad már|ezt olvastad már)',
      '(ez is|ezek is|ez még|önt is) (érdekelhet|érdekli|érdekelheti)~',
      '(még több|több|további) (cikk|hír|a témában|a rovatból|erről)~',
      'a szerkesztő (ajánlata|ajánlja|választása)',
      'címlapról ajánljuk',
      '(előző|következő) (cikk|hír)',
    ],
    seeAll: [
      '(az )?(összes|összes cikk|minden cikk|összes hír)( megtekintése| mutatása)?',
      '(több|további) (cikk|cikkek|hír|hírek)',
      'tovább a rovatra',
    ],
  },
  keep: {
    gate: [
      '(fizessen|fizess|jelentkezzen|lépjen) (elő|be) *(tovább|teljes cikk|folytat|elolvas)~',
      '(cikk|tartalom) *(csak )?előfizetők~ (számára|érhető)',
    ],
    sponsored: [
      '(hirdetés|x|fizetett tartalom|szponzorált tartalom|támogatott tartalom|pr cikk|promóció)',
      'támogatói tartalom',
      'partnerünk tartalma',
    ],
    note: [
      '(helyesbítés|helyreigazítás|forrás|frissítés|frissítve|javítás):',
      'a cikk (eredetileg|először) *jelent meg',
      'affiliate link~',
    ],
    comments: ['(hozzászólások|kommentek|komment|vélemények)', 'szólj hozzá', 'szóljon hozzá'],
  },
} as const satisfies CuePhrases
