import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Ikuti kami di Google News'],
    newsletter: ['Daftar newsletter kami'],
    app: ['Unduh aplikasi kami'],
    notifications: ['Aktifkan notifikasi'],
    subscribe: ['Berlangganan sekarang'],
    donate: ['Dukung jurnalisme independen'],
    listen: ['Dengarkan podcast kami'],
    'take-part': ['Ikuti polling kami'],
    tips: ['Kirimkan tulisan Anda ke redaksi'],
  },
  lead: ['Baca juga: Jembatan baru', 'Simak selengkapnya'],
  heading: ['Berita terkait', 'Terpopuler', 'Pilihan Redaksi'],
  stay: [
    'Menteri bergabung dengan grup WhatsApp warga.',
    'Aplikasi itu diunduh satu juta orang.',
    'Bantu kami, teriak perempuan itu.',
    'Yayasan itu menyumbang dana untuk media independen.',
  ],
}
