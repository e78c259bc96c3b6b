import type { Story } from './story.ts'
import { takeOver } from './take-over.ts'
import { vuePage } from './vue-page.ts'

const { story } = globalThis as unknown as { readonly story: Story }
takeOver(() => {
  vuePage(story).mount('#root')
})
