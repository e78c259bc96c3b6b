import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Segueix-nos a WhatsApp'],
    newsletter: ['Subscriu-te al nostre butlletí'],
    app: ['Descarrega la nostra app'],
    notifications: ['Activa les notificacions'],
    subscribe: ['Subscriu-te ara'],
    donate: ['Fes-te soci'],
    listen: ['Escolta el nostre podcast'],
    'take-part': ['Participa en la nostra enquesta'],
    tips: ['Escriu-nos'],
  },
  lead: ['Llegeix també: Un pont nou', 'Et pot interessar'],
  heading: ['El més llegit', 'Notícies relacionades', 'Últimes notícies'],
  stay: [
    'El ministre es va subscriure al butlletí.',
    "Un milió de persones van descarregar l'app.",
    'La fundació dona diners als periodistes.',
  ],
}
