import type { Story } from './story.ts'
import { vuePage } from './vue-page.ts'

const { story } = globalThis as unknown as { readonly story: Story }
vuePage(story).mount('#root')
