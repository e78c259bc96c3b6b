import type { Page } from 'puppeteer-core'
import { fullArticle } from './own-pages.ts'

const [, HEAD = '', MAIN = '', FOOT = ''] = /^([^]*)(<main[^]*<\/main>)([^]*)$/.exec(fullArticle()) ?? []

const shadow = (html: string) => `<template shadowrootmode="open">${html}</template>`

/** The sample's article in the shadow tree that the markup declares, in a slot of another, on a page that lets no style in. */
export const DECLARED = `${HEAD.replace(/<style[^]*?<\/style>/g, '').replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="style-src 'none'">`)}
<front-frame>${shadow(`<nav><a href="/">Home</a></nav><slot></slot>`)}<story-page>${shadow(MAIN)}</story-page></front-frame>${FOOT}`

const SIGN_UP = `<h3>Sign up for our newsletter</h3><form><input type="email"><button>Sign up</button></form>`
const MOST_READ = `<h2>More from the coast</h2><ul>${[
  ['ferry-runs-again-after-eleven-quiet-weeks', 'Ferry runs again after eleven quiet weeks'],
  ['harbour-wall-gets-its-third-coat-of-lime', 'Harbour wall gets its third coat of lime'],
  ['night-anglers-find-a-bell-from-1868', 'Night anglers find a bell from 1868'],
]
  .map(([path = '', title = '']) => `<li><a href="/coast/${path}.html">${title}</a></li>`)
  .join('')}</ul>`

/** With elements in the middle of the text and below it that the script `DEFINE` fills. */
export const DEFINED_LATE = fullArticle()
  .replace('<p class="more"', '<sign-up></sign-up>$&')
  .replace('</main>', '<most-read></most-read></main>')

export const DEFINE = `{
  const trees = ${JSON.stringify({ 'sign-up': SIGN_UP, 'most-read': MOST_READ })}
  for (const [name, html] of Object.entries(trees)) customElements.define(name, class extends HTMLElement {
    constructor() {
      super()
      this.attachShadow({ mode: 'open' }).innerHTML = html
    }
  })
}`

/** Whether the first element that matches is seen, in whichever tree it stands. */
export const isSeen = (page: Page, selector: string) =>
  page.evaluate(`{
    const find = (tree) => tree.querySelector(${JSON.stringify(selector)}) ??
      [...tree.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && find(shadowRoot)).find(Boolean)
    find(document).checkVisibility()
  }`)

/** The page with its open shadow trees, serialised. */
export const wholeMarkup = (page: Page) =>
  page.evaluate(`{
    const all = (tree) => tree.innerHTML +
      [...tree.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot ? all(shadowRoot) : '').join('')
    all(document.documentElement)
  }`)
