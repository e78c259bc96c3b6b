import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: [
      'Bizi Facebook-da izləyin',
      'Bizi Facebookda tapın',
      'Qoşulun: kanalımız',
      'Bizə qoşulun',
      'Kanala keçmək üçün bura klikləyin',
    ],
    newsletter: ['Bülletenimizə abunə olun', 'Xəbərləri e-poçtla alın', 'E-poçt ünvanınız'],
    app: ['Tətbiqimizi yükləyin', 'Mobil tətbiqi telefonunuza yükləyin', 'Yükləyin: App Store'],
    notifications: ['Bildirişləri açın', 'Xəbərləri qaçırmayın', 'Xəbərdar olun', 'Bildirişlər alın'],
    subscribe: ['İndi abunə olun', 'Pulsuz sınayın', 'Elektron versiyanı oxuyun', 'Abunəlik alın'],
    donate: [
      'Müstəqil jurnalistikanı dəstək verin',
      'Bizi dəstəkləyin',
      'Sizin dəstəyiniz müstəqil jurnalistika üçün vacibdir',
      'Üzv olun',
    ],
    listen: ['Podkastımızı dinləyin', 'İzləyin: canlı yayım'],
    'take-part': ['Sorğumuzda iştirak edin', 'İndi səs verin', 'Sizcə necədir, şərhlərdə yazın'],
    tips: ['Bizə yazın', 'Videonuzu bizə göndərin', 'Redaksiya ilə əlaqə saxlayın', 'Xəbəriniz var?'],
  },
  lead: [
    'Həmçinin oxuyun: Yeni körpü',
    'Daha ətraflı oxuyun',
    'Foto: Yeni körpü',
    'Mövzuya aid',
    'Qaçırmayın: Yeni körpü',
  ],
  heading: ['Ən çox oxunanlar', 'Son xəbərlər', 'Bu mövzuda', 'Günün xəbərləri', 'Çox oxunanlar'],
  stay: [
    'Nazir bülletenə yazı verdi.',
    'Tətbiqi bir milyon nəfər yükləyib.',
    'Nazir sosial şəbəkədə paylaşım edib.',
    'Xəbərləri e-poçtla polisə göndərib.',
    'Bank yeni tətbiqi təqdim edib.',
    'Sakinlər hadisədən xəbərdar olublar.',
    'Abunəlik haqqı artıb.',
    'Fond xəstəxanaya ianə edib.',
    'Tamaşaçılar canlı yayımı izləyiblər.',
    'Seçicilər məntəqədə səs veriblər.',
    'Şahidlər videonu polisə göndəriblər.',
    'Mövzu ilə əlaqədar nazirlik açıqlama verib.',
    'Bu mövzuda nazir açıqlama verməyib.',
  ],
}
