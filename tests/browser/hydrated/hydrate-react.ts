import { createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { ReactPage } from './react-page.ts'
import type { Story } from './story.ts'
import { takeOver } from './take-over.ts'

const { story } = globalThis as unknown as { readonly story: Story }
const root = document.getElementById('root')
if (root)
  takeOver(() => {
    hydrateRoot(root, createElement(ReactPage, { story }), {
      onRecoverableError: (error) => {
        console.error('hydration', error)
      },
    })
  })
