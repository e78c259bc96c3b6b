import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { pageDocument } from '../../../src/cli/page-document.ts'

/** jsdom 29 throws on it, browsers drop the one declaration. */
const BAD = 'min-height: calc(($wide - 16px) / 16 * 9)'

describe('pageDocument', () => {
  it('reads pages whose styles jsdom throws on', () => {
    expect(() => new JSDOM(`<style>p { ${BAD} }</style>`)).toThrow()
    const document = pageDocument(`<style media="all">p { ${BAD} }</style ><p style="${BAD}">Words</p>`)
    expect(document.body.innerHTML).toBe('<p>Words</p>')
  })

  it('keeps what an element hides by itself', () => {
    const document = pageDocument(`<p style="color: red; Display : NONE">a</p><p style='display:block'>b</p>`)
    expect(document.body.innerHTML).toBe('<p style="display:none">a</p><p>b</p>')
  })

  it('takes a style tag inside of a script or a comment for no tag', () => {
    const html = '<!-- <style> --><script>"<style>"</script><p>Words</p><style>p {}</style>'
    const document = pageDocument(`<body>${html}</body>`)
    expect(document.body.innerHTML).toBe('<!-- <style> --><script>"<style>"</script><p>Words</p>')
  })

  it('has the address of the page', () => {
    expect(pageDocument('<a href="/b">', new URL('https://paper.example/a')).links[0]).toHaveProperty(
      'href',
      'https://paper.example/b',
    )
  })
})
