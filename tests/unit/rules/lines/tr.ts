import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ["Bizi Google News'te takip edin"],
    newsletter: ['Bültenimize abone olun'],
    app: ['Uygulamamızı indirin'],
    notifications: ['Bildirimleri açın'],
    subscribe: ['Hemen abone olun'],
    donate: ['Bağımsız gazeteciliği destekleyin'],
    listen: ['Podcastimizi dinleyin'],
    'take-part': ['Anketimize katılın'],
    tips: ['Bize yazın'],
  },
  lead: ['İLGİLİ HABER Yeni köprü', 'AYRICA OKUYUN: Yeni köprü', 'Haberin devamı için tıklayın'],
  heading: ['En çok okunanlar', 'İlgili haberler', 'Editörün seçtikleri'],
  stay: [
    'Bildirimleri açık unutan çoban sabaha kadar uyumadı.',
    'Bakan, partinin bültenine yazı verdi.',
    'Uygulamayı bir milyon kişi indirdi.',
    'Vatandaşlar 155 polis ihbar hattını aradı.',
    'Son konuşması büyük ilgi gördü.',
    'Desteğinizle kazandık, dedi.',
  ],
}
