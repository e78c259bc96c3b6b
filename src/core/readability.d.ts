/** The part of @mozilla/readability that Lede uses, in a file of its own: it reads the document and changes nothing. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export { isProbablyReaderable as default } from '@mozilla/readability'
}
