import type { CuePhrases } from '../cue-phrases.ts'

/** Azerbaijani. */
export const az = {
  language: 'az',
  promotion: {
    follow: [
      'bizi *(izləyin|izlə|təqib edin|bəyənin)',
      '(kanalımıza|səhifəmizə|qrupumuza) *(qoşulun|abunə olun|qoşul)',
      '{platform}~ *(kanalımız|səhifəmiz|qrupumuz)~',
      '{platform}~ *(izləyin|abunə olun|qoşulun)',
      '(seçilmiş|üstün tutulan|tərcih edilən) mənbə~ *(əlavə|seç)~',
    ],
    newsletter: [
      '(bülletenimizə|xəbər bülletenimizə|bülletenə|xəbər bülleteninə) *(abunə|yazıl|qeydiyyat)~',
      '(e-poçt|elektron poçt) ünvanınızı (daxil|yazın)~',
      'abunə olmaqla *(razı|qəbul)~',
      '(istədiyiniz|istənilən) (vaxt|zaman) *(imtina|ləğv) edə bilərsiniz',
      'abunə olduğunuz üçün təşəkkür~',
    ],
    app: ['(tətbiqimizi|mobil tətbiqimizi) *(yükləyin|yüklə|endirin)', '^tətbiqi (yüklə|yükləyin|endirin)$'],
    notifications: [
      '(bildirişləri|bildirişlərə) *(aktiv edin|açın|icazə verin|abunə olun)',
      '(ən son|son) xəbərlərdən *(xəbərdar olun|xəbərdar ol)',
    ],
    subscribe: [
      '(indi|elə indi|bu gün) abunə olun',
      '^abunə (ol|olun)$',
      '(qəzetimizə|jurnalımıza|qəzetə) *abunə olun',
    ],
    donate: [
      '(müstəqil jurnalistikanı|müstəqil mediaya|müstəqil medianı|bizə|redaksiyamıza) *dəstək (ol|olun|verin)',
      '(ianə|maddi dəstək) *(edin|verin) *(redaksiya|jurnalist)~',
    ],
    listen: [
      '(podkastımızı|verilişimizi|kanalımızı|proqramımızı) *(dinləyin|izləyin)',
      'podkast~ *{platform}~ *dinləyin',
    ],
    'take-part': [
      '(sorğumuzda|müsabiqəmizdə|sorğuda) *(iştirak edin|səs verin)',
      '(fikrinizi|rəyinizi) *(bizimlə|bölüşün|yazın)',
    ],
    tips: [
      'bizə (yazın|göndərin|bildirin|müraciət edin)',
      '(səhv|xəta) *(görmüsünüz|tapmısınız|aşkar etsəniz|aşkarladınız)~',
      '(mətndə|yazıda) *(səhv|xəta) *(ctrl|seçin)~',
    ],
  },
  related: {
    lead: [
      '(həmçinin|bunu da|həm də|daha ətraflı|bunları da) (oxu|oxuyun|bax|baxın)~',
      '(həmçinin oxuyun|oxuyun|oxu|ətraflı|əlaqəli xəbər|oxşar xəbər|mövzu ilə bağlı):',
      '(ətraflı|daha ətraflı) (burada|oxuyun|məlumat)',
    ],
    follow: ['(davamını|ətraflı|daha çox|hamısını|xəbəri) (oxu|oxuyun|bax)', '(ətraflı|davamı)'],
    heading: [
      '(oxşar|əlaqəli|son|digər|ən son|populyar|gündəmin|seçilmiş|tövsiyə olunan) (xəbərlər|yazılar|məqalələr|videolar)',
      '(ən çox|çox) (oxunan|oxunanlar|baxılan|izlənən)~',
      '(sizi|sizə) *(maraqlandıra|maraqlı)~',
      '(xəbər lenti|gündəm|populyar|son xəbərlər|tövsiyə edirik|ən çox oxunanlar|bənzər xəbərlər|redaktorun seçimi|aktual)$',
      '(əvvəlki|növbəti|sonrakı) (xəbər|yazı)',
    ],
    seeAll: ['(bütün|daha çox|digər) (xəbərlər|xəbər|yazılar)', '(hamısına bax|daha çox göstər|hamısı)'],
  },
  keep: {
    gate: ['(oxumağa davam|davamını oxumaq) *(abunə|daxil|qeydiyyat)~', 'yalnız abunəçilər üçün'],
    sponsored: ['(reklam|sponsorlu|sponsorlu məzmun|tərəfdaş xəbəri)'],
    note: ['(düzəliş|mənbə|qeyd):', '(yazı|məqalə) ilk dəfə *dərc'],
    comments: ['(şərhlər|şərh yaz|rəylər|şərh bildir)'],
  },
} as const satisfies CuePhrases
