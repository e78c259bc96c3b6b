import type { CuePhrases } from '../cue-phrases.ts'

/** Turkish. */
export const tr = {
  language: 'tr',
  promotion: {
    follow: [
      'bizi *(takip edin|takip et|takip edebilirsiniz|beğenin)',
      '{platform}~ *(takip edin|takip et|abone ol|abone olun)',
      '(kanalımıza|kanalına|grubumuza|sayfamıza|topluluğumuza) *(katılın|katıl|abone ol|abone olun)',
      '{platform}~ *(kanalımız|hesabımız|sayfamız|grubumuz)~',
      '(tercih edilen|tercih ettiğiniz|öncelikli) *kaynak~ *(ekle|ekleyin|seç|seçin|olarak)~',
      '(haberlerimizi|gelişmeleri|haberleri) *{platform}~ *(takip edin|okuyun)',
    ],
    newsletter: [
      '(bültenimize|bültenlerimize|bültene|bültenine|e-bültenimize|e-bültene) *(abone ol|kayıt ol|kaydol|üye ol)~',
      '(abone|üye|kayıt) olarak *(kabul|onay)~',
      'istediğiniz (zaman|an) *(ayrıl|iptal|abonelikten|çık)~',
      '(abone olduğunuz|kaydolduğunuz|aboneliğiniz) için teşekkür~',
      '(e-posta|eposta|mail) adresinizi (girin|giriniz|yazın|yazınız)',
      '(haberler|gelişmeler|özet)~ *(e-posta|gelen) kutunuz~',
    ],
    app: [
      '(uygulamamızı|mobil uygulamamızı) *(indir|yükle)~',
      'uygulamasını (hemen |şimdi |ücretsiz )?(indirin|indir|yükleyin)',
      '^(mobil )?(uygulamayı|uygulamamızı) (indir|indirin)$',
      'haber uygulamas~ *(indir|yükle)~',
    ],
    notifications: [
      '(bildirimleri|bildirimlere|bildirimlerimizi)( hemen| şimdi)? (aç|açın|açarak|izin ver|izin verin|abone ol|abone olun)',
      '(son dakika|anlık|önemli) *(haber|gelişme|bildirim)~ *(anında haberdar|cebinize|almak ister)~',
      '(gelişmelerden|haberlerden) *(haberdar ol|haberdar olun)~',
    ],
    subscribe: [
      '(hemen |şimdi |siz de )(abone olun|abone ol)',
      '(gazetemize|dergimize|gazeteye|dijital aboneliğ|e-gazete|e-gazeteye)~ *(abone ol|oku|satın al)~',
      '(dijital|yıllık|aylık) abonelik~ *(başla|satın al|fırsat|tıkla)~',
      '^abone (ol|olun)$',
    ],
    donate: [
      '(gazetemize|bağımsız|özgür|habercilik|gazeteciliğe|gazeteciliği|basına) *(destek ol|destek olun|destek verin|destekleyin)',
      '(bağış yapın|bağışta bulunun|bağış yap|patreon) *(gazeteci|bağımsız|destek|bize)~',
      '(destekçimiz|okurumuz|üyemiz) (ol|olun)',
    ],
    listen: [
      '(podcastimizi|podcastlerimizi|podcastimize|yayınımızı|programımızı|kanalımızı) *(dinle|izle|abone|takip)~',
      '(podcast|yayın)~ *{platform}~ *(dinleyin|dinleyebilirsiniz|izleyin)',
    ],
    'take-part': [
      '(anketimize|yarışmamıza|çekilişimize|ankete|testimize|testimizi) *(katılın|katıl|oy verin|çöz)~',
      '(sizce|siz ne düşünüyorsunuz) *(yorum|oy ver)~',
      '(görüşlerinizi|yorumlarınızı|düşüncelerinizi) *(bizimle )?(paylaşın|yazın|bekliyoruz)',
    ],
    tips: [
      'bize (yazın|ulaşın|gönderin|bildirin|iletin|anlatın)',
      '(haber|ihbar|fotoğraf|video|şikayet)~ bize (gönderin|iletin|ulaştırın)',
      '(ihbar hattımız|whatsapp ihbar hattı)~',
      '(hata|yanlış)~ (mı )?(gördünüz|bildirin|bildir)',
    ],
  },
  related: {
    lead: [
      '(ilgili|benzer|bağlantılı) (haber|haberler|içerik|yazı)',
      '(ayrıca|bunu da|bunları da|bu haberi de|şunları da) (oku|okuyun|okuyabilirsiniz|bakın|inceleyin)',
      '(ayrıca|bunu da okuyun|önerilen haber|haberin devamı|detaylar|devamı|okumadan geçmeyin|oku|bakınız|ilgili):',
      '(haberin )?(detayları|devamı|ayrıntılar|detaylar|tamamı) *için (tıklayın|tıklayınız)',
      '(daha fazla|daha fazlası) (oku|için|bilgi)~',
      'ilginizi çekebilir',
    ],
    follow: [
      '(devamını|haberin devamını|tamamını|haberin tamamını|haberi|yazının devamını) (oku|okuyun|okumak için tıklayın|okumak için tıklayınız|gör)',
      '(daha fazla|daha fazlasını) (oku|göster|bilgi)',
      '(haberin |haberin tüm )?(detayları|detaylar|devamı|ayrıntıları|ayrıntılar|tamamı) için (tıklayın|tıklayınız)',
      'habere git',
    ],
    heading: [
      '(ilgili|benzer|önerilen|son|diğer|popüler|güncel|öne çıkan|sıradaki|bağlantılı|günün) (haberler|haber|içerikler|içerik|videolar|yazılar|konular|başlıklar|manşetler|galeriler)',
      '(en çok|çok) (okunan|okunanlar|izlenen|konuşulan|yorumlanan|paylaşılan|arananlar)~',
      '(ilgini|ilginizi|ilginizi de|dikkatinizi) (çekebilir|çekecek|çeken)~',
      '(editörün|editörden|editörün seçtikleri|sizin için) (seçtik|seçim|öneri|önerilen)~',
      '(popüler|trend|gündem|önerilenler|son dakika|öne çıkanlar|manşetler|sizin için|özel içerikler|bunlar da var|tavsiye edilenler|bunlara da bakın)$',
      '(daha fazla|kategorinin diğer|yazarın diğer) (haber|yazı|içerik|gündem)~',
      '(önceki|sonraki|sıradaki) haber',
      'günün (önemli )?(manşetleri|haberleri|öne çıkanları)',
    ],
    seeAll: [
      '(tümünü|hepsini|tüm haberleri|daha fazla|daha fazlasını) (gör|göster|oku|yükle)',
      'tüm (haberler|yazılar)',
      'daha fazla haber',
    ],
  },
  keep: {
    gate: [
      '(devam etmek|okumak) için *(abone ol|üye ol|giriş yap|kayıt ol)~',
      'bu (içerik|haber|yazı) *(abonelere|üyelere) özel~',
    ],
    sponsored: [
      '(reklam|advertorial|sponsorlu|sponsorlu içerik|ilan|resmi ilanlar|tanıtım|bu bir reklamdır)',
      'iş birliği',
    ],
    note: [
      '(düzeltme|kaynak|güncelleme|editörün notu):',
      'bu (yazı|haber|makale) *(ilk olarak|yayımlanmıştır)',
      '(satış ortaklığı|affiliate)',
    ],
    comments: ['(yorumlar|yorum yap|yorum yaz|yorum ekle|okur yorumları|haber yorumları)'],
  },
} as const satisfies CuePhrases
