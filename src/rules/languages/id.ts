import type { CuePhrases } from '../cue-phrases.ts'

/** Indonesian and Malay. */
export const id = {
  language: 'id',
  aliases: ['ms', 'in'],
  promotion: {
    follow: [
      '(ikuti|ikutilah|follow|ikut|temukan|sukai) (kami|akun kami|kanal kami|channel kami|halaman kami|saluran kami)',
      '(ikuti|ikutilah|follow|gabung|join|sertai) *(channel|kanal|saluran|grup|akun|kumpulan|media sosial) *({platform}|kami|resmi|rasmi)~',
      '(yuk|ayo|jom)(,)? (gabung|bergabung|join|ikuti|follow|sertai)',
      '(ikuti|cek|dapatkan|simak|baca|baca juga|ikut) *(berita|artikel|update|informasi|kabar|perkembangan)~ *di {platform}~',
      'kami *(hadir|ada) di {platform}~',
      '(tambahkan|jadikan|pilih|tetapkan) *(sumber|source) *(pilihan|utama|favorit|preferred)~',
      'dapatkan (update|berita|kabar|breaking) *(pilihan|terbaru|terkini|news|setiap hari)',
    ],
    newsletter: [
      '(daftar|daftarkan|berlangganan|langganan|langgan|subscribe) *(newsletter|buletin|surat berita|nawala)',
      '(masukkan|isi|isikan|tulis) *(alamat )?(email|e-mail|emel|surel)~ (anda|kamu|di)~',
      'dengan (mendaftar|berlangganan|mengklik|melanggan) *(anda|kamu|saya) *(setuju|menyetujui|bersetuju)',
      '(anda|kamu) (dapat|bisa|boleh) *(berhenti berlangganan|berhenti melanggan|unsubscribe)',
      '(terima kasih|terimakasih) (telah|sudah|kerana|karena) *(mendaftar|berlangganan|melanggan|subscribe)',
      '(kirim|langsung|terus) ke (inbox|email|e-mail|emel) (anda|kamu|mu)',
    ],
    app: [
      '(unduh|download|instal|install|muat turun|pasang) *(aplikasi kami|aplikasi berita|aplikasinya)',
      '(unduh|download|instal|muat turun) aplikasi *(baca|untuk berita|untuk membaca|dan nikmati|dan dapatkan|di sini|sekarang|disini)',
      '^(unduh|download|muat turun) (aplikasi|apps)$',
      '(baca|dapatkan) *(di|lewat|melalui) aplikasi (kami|tanpa iklan)',
      'baca (berita )?tanpa iklan',
    ],
    notifications: [
      '(aktifkan|nyalakan|hidupkan|izinkan|benarkan) (notifikasi|pemberitahuan)~',
      '(dapatkan|terima) (notifikasi|pemberitahuan|makluman) *(berita|terkini|terbaru)~',
      '(jangan ketinggalan|jangan sampai ketinggalan|jangan lewatkan) *(berita|update|info)~',
    ],
    subscribe: [
      '(berlangganan|langganan|langgan|mulai berlangganan) (sekarang|koran|digital|kompas|majalah|premium|mulai|hanya)',
      '(jadi|jadilah|menjadi) pelanggan (kami|premium|digital)',
      '(baca|beli|dapatkan) *(e-paper|epaper|edisi cetak|edisi digital)',
      '(hadiahkan|bagikan) (langganan|artikel gratis)',
    ],
    donate: [
      '(dukung|sokong) (kami|jurnalisme|media independen|kerja kami|redaksi kami|kewartawanan)',
      '(donasi|berdonasi|sumbang|donasikan) *(jurnalisme|redaksi kami|media ini|kerja kami)',
      '(jadi|jadilah|menjadi) (anggota|member|sahabat) *(kami|redaksi|media|jurnalisme)',
      'dukungan (anda|kamu|pembaca) *(kami|jurnalis)~',
    ],
    listen: [
      '(dengarkan|dengar|simak|tonton|saksikan) *(podcast|siniar|channel|kanal|program|video) (kami|*di {platform})~',
      '(subscribe|langgan|berlangganan) *(podcast|siniar|{platform})~',
    ],
    'take-part': [
      '(ikuti|ikut|ikutilah|isi|sertai) *(polling|jajak pendapat|survei|kuis|tinjauan|peraduan) (kami|ini|berikut|di bawah)~',
      '(menangkan|menangi) *(hadiah|tiket|hadiah menarik)',
      '(bagaimana|apa) (pendapat|menurut) (anda|kamu) *(komentar|tulis|polling)~',
    ],
    tips: [
      '(kirim|kirimkan|hantar|hantarkan|laporkan) *(ke redaksi|kepada kami|ke kami|ke email|ke alamat)~',
      '(hubungi|tulis kepada|kontak) redaksi',
      '(punya|memiliki|ada|mempunyai) *(informasi|cerita|kisah|berita|maklumat|tulisan)~ *(kirim ke redaksi|kirimkan ke|hantar kepada kami|hubungi redaksi|bagikan kepada kami)',
      '(menemukan|temukan) (kesalahan|kekeliruan) *(artikel|tulisan|laporkan)~',
    ],
  },
  related: {
    lead: [
      '(baca|lihat|simak|tonton|dengar|saksikan|simak video|lihat video) (juga|selengkapnya|lagi|lebih|pula)',
      '(baca|simak|lihat|tonton|artikel terkait|berita terkait|berkaitan|berita berkaitan|pilihan redaksi|selengkapnya|terkait|saksikan video):',
      '(selengkapnya|lebih lanjut|lebih lengkap) (baca|di|klik|simak)',
      'jangan lewatkan',
    ],
    follow: [
      '(baca|lihat|simak|klik) (selengkapnya|lebih lanjut|artikel lengkap|berita selengkapnya|seterusnya|lagi|di sini|disini|artikel ini)',
      '(selengkapnya|lanjut baca|lanjutkan membaca|teruskan membaca|berita selengkapnya)( di sini)?',
      '(klik|tekan) (di sini|disini|untuk membaca)',
    ],
    heading: [
      '(baca|lihat|simak) (juga|lagi|lainnya)',
      '(berita|artikel|video|konten|topik|kabar|tulisan|rekomendasi) (terkait|lainnya|lain|terbaru|terkini|terpopuler|populer|pilihan|berkaitan|rekomendasi|utama|sebelumnya|selanjutnya|menarik|popular|untuk anda|untukmu|hari ini)',
      '(terpopuler|populer|terkini|terbaru|terkait|rekomendasi|trending|tren|pilihan redaksi|pilihan editor|sorotan|headline|popular|berkaitan|lainnya|topik populer|berita|most popular)$',
      '(paling|banyak|sering) (banyak )?(dibaca|dicari|dikomentari|popular|dilihat|populer)',
      '(mungkin|anda mungkin|kamu mungkin) *(suka|tertarik|minat|sukai)~',
      '(pilihan|rekomendasi|saranan) (redaksi|editor|untuk|untukmu|pengarang)~',
      '(lebih banyak|lainnya|lagi) (dari|di|berita|tentang)',
      'berita (lain|lainnya) (dari|di|tentang)',
    ],
    seeAll: [
      '(lihat|tampilkan|baca|indeks) (semua|selengkapnya|lainnya|lebih banyak|berita)',
      '(indeks|semua) (berita|artikel)',
      '(selengkapnya|lihat lagi|muat lagi|muat lebih banyak)',
    ],
  },
  keep: {
    gate: [
      '(berlangganan|login|masuk|daftar|langgan|log masuk) *untuk (membaca|melanjutkan|meneruskan|lanjut)~',
      '(artikel|konten|berita) *(khusus|hanya untuk) (pelanggan|member|pelanggan premium)',
    ],
    sponsored: [
      '(iklan|advertorial|konten sponsor|konten promosi|advertisement|sponsor|bersponsor|iklan berbayar|penajaan)',
      'artikel sponsor',
    ],
    note: [
      '(ralat|koreksi|sumber|catatan redaksi|pembetulan):',
      '(artikel|berita|tulisan) ini *(telah tayang|pertama kali|diterbitkan|sudah tayang|disadur)',
    ],
    comments: ['(komentar|tulis komentar|berikan komentar|tinggalkan komentar|komen)'],
  },
} as const satisfies CuePhrases
