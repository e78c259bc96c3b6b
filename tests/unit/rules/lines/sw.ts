import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Tufuate kwenye Facebook'],
    newsletter: ['Jisajili kupata jarida letu'],
    app: ['Pakua app yetu'],
    notifications: ['Washa arifa'],
    subscribe: ['Jisajili kusoma gazeti letu'],
    donate: ['Unga mkono uandishi huru'],
    listen: ['Sikiliza podikasti yetu'],
    'take-part': ['Toa maoni yako'],
    tips: ['Tuandikie'],
  },
  lead: ['Soma pia: Daraja jipya', 'Soma zaidi'],
  heading: ['Habari zinazohusiana', 'Zilizosomwa zaidi'],
  stay: ['Waziri alizindua programu mpya.', 'Watu milioni moja walipakua programu hiyo.'],
}
