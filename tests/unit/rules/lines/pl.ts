import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Obserwuj nas w Google News'],
    newsletter: ['Zapisz się na nasz newsletter'],
    app: ['Pobierz naszą bezpłatną aplikację'],
    notifications: ['Włącz powiadomienia i bądź na bieżąco'],
    subscribe: ['Wykup subskrypcję od 9,90 zł'],
    donate: ['Wspieraj niezależne dziennikarstwo'],
    listen: ['Posłuchaj naszego podcastu'],
    'take-part': ['Weź udział w naszej ankiecie'],
    tips: ['Masz temat? Napisz do nas'],
  },
  lead: ['Czytaj także: Nowy most', 'Zobacz też', 'Więcej na ten temat'],
  heading: ['Najczęściej czytane', 'Polecamy', 'Może Cię zainteresować'],
  stay: [
    'Minister zapisał się na newsletter partii.',
    'Aplikację pobrało milion osób.',
    'Fundacja wspiera dziennikarzy darowiznami.',
    'Więcej pieniędzy dla szkół',
  ],
}
