import type { Lines } from '../lines-of.ts'

export const lines: Lines = {
  promotion: {
    follow: ['Silandele ku-Facebook'],
    newsletter: ['Bhalisela incwadi yezindaba'],
    app: ['Landa i-app yethu'],
    notifications: ['Thola izaziso zethu'],
    subscribe: ['Bhalisa manje'],
    donate: ['Sekela ubuntatheli obuzimele'],
    listen: ['Lalela i-podcast yethu'],
    'take-part': ['Ngenela umncintiswano wethu'],
    tips: ['Sibhalele'],
  },
  lead: ['Funda nalokhu: Ibhuloho elisha', 'Funda kabanzi'],
  heading: ['Izindaba ezihlobene', 'Ezifundwa kakhulu'],
  stay: ['UNgqongqoshe wethule uhlelo olusha.', 'Abantu abayisigidi balande uhlelo.'],
}
