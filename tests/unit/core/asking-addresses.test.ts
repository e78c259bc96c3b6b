import { describe, expect, it } from 'vitest'
import { askingLine } from '../../../src/core/asking-addresses.ts'
import { mapOf } from './read-html.ts'

const HOMES = new Set(['tidewater.example', 'tidewater'])

function asked(inner: string) {
  const [block] = mapOf(`<p>${inner}</p>`).blocks
  return block && askingLine(HOMES, block)
}

const LONG = 'Pidä huolta, että saat sen joka aamu'

describe('a line that leads to a platform’s channel alone', () => {
  it('asks in any language', () => {
    expect(asked(`<a href="https://www.whatsapp.com/channel/0029Va">${LONG}</a>`)?.kind).toBe('follow')
    expect(asked('<a href="https://www.patreon.com/tidewater">Tidewater</a>')?.kind).toBe('donate')
    expect(asked('<a href="https://tidewater.onelink.me/x1">Tidewater</a>')?.kind).toBe('app')
  })

  it('asks for nothing amid other words, or where it leads elsewhere', () => {
    expect(asked('The club wrote so on <a href="https://t.me/tidewaterclub">its channel</a>.')).toBeUndefined()
    expect(asked(`<a href="https://www.facebook.com/sharer/sharer.php?u=x">${LONG}</a>`)).toBeUndefined()
    expect(asked(LONG)).toBeUndefined()
  })
})

describe('a line that leads to a page of the publisher’s that asks', () => {
  it('asks, wherever the page stands', () => {
    expect(asked(`<a href="/spenden/">${LONG}</a>`)).toMatchObject({ kind: 'donate', isLabel: false })
    expect(asked(`<a href="https://join.tidewater.example/donate/now?from=x">${LONG}</a>`)?.kind).toBe('donate')
    expect(asked(`<a href="https://abo.tidewater.example/">${LONG}</a>`)?.kind).toBe('subscribe')
    expect(asked(`${LONG} <a href="/newsletter">täällä ja nyt heti</a>`)?.kind).toBe('newsletter')
  })

  it('may be a menu’s where it is short', () => {
    expect(asked('<a href="/abo">Abo</a>')).toMatchObject({ kind: 'subscribe', isLabel: true })
  })

  it('asks for nothing where somebody else’s page, a story or another page stands there', () => {
    expect(asked(`<a href="https://elsewhere.example/spenden/">${LONG}</a>`)).toBeUndefined()
    expect(asked(`<a href="/abo/das-blatt-von-morgen-123">${LONG}</a>`)).toBeUndefined()
    expect(asked(`<a href="/abo">${LONG}</a> <a href="/harbour">Harbour</a>`)).toBeUndefined()
    expect(asked(`${LONG.repeat(8)} <a href="/abo">${LONG}</a>`)).toBeUndefined()
  })
})

describe('a line with a letter box', () => {
  it('asks where it is the newsroom’s', () => {
    expect(asked('Tiedot: newsdesk@tidewater.example')?.kind).toBe('tips')
    expect(asked('<a href="mailto:contact@mail.tidewater.example">contact@mail.tidewater.example</a>')?.kind).toBe(
      'tips',
    )
  })

  it('asks for nothing where it is a writer’s or somebody else’s', () => {
    expect(asked('Writer: ruth.amdal@tidewater.example')).toBeUndefined()
    expect(asked('The museum answers at info@museum.example')).toBeUndefined()
  })
})
