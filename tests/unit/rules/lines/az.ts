import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Bizi Facebook-da izləyin'],
    newsletter: ['Bülletenimizə abunə olun'],
    app: ['Tətbiqimizi yükləyin'],
    notifications: ['Bildirişləri açın'],
    subscribe: ['İndi abunə olun'],
    donate: ['Müstəqil jurnalistikanı dəstək verin'],
    listen: ['Podkastımızı dinləyin'],
    'take-part': ['Sorğumuzda iştirak edin'],
    tips: ['Bizə yazın'],
  },
  lead: ['Həmçinin oxuyun: Yeni körpü', 'Daha ətraflı oxuyun'],
  heading: ['Ən çox oxunanlar', 'Son xəbərlər'],
  stay: ['Nazir bülletenə yazı verdi.', 'Tətbiqi bir milyon nəfər yükləyib.'],
}
