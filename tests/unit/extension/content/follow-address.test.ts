// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://paper.example/first"}
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { followAddress } from '../../../../src/extension/content/follow-address.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('followAddress', () => {
  const changed = vi.fn()
  const go = (address: string) => {
    history.pushState(null, '', address)
  }

  beforeEach(() => {
    go('/first')
    changed.mockClear()
  })

  it('asks the Navigation API, where there is one', () => {
    const navigation = new EventTarget()
    followAddress(Object.assign(Object.create(window) as Window, { navigation, location }), document, changed)
    const tell = (address: string) => {
      go(address)
      navigation.dispatchEvent(new Event('currententrychange'))
    }
    tell('/second')
    expect(changed).toHaveBeenCalledTimes(1)
    tell('/second?page=2')
    expect(changed).toHaveBeenCalledTimes(2)
    tell('/second?page=2#part')
    tell('/second?page=2')
    expect(changed).toHaveBeenCalledTimes(2)
    tell('/second?page=2#/third')
    tell('/second?page=2#!/fourth')
    expect(changed).toHaveBeenCalledTimes(4)
  })

  it('elsewhere looks when the reader goes back and when the title changes', async () => {
    followAddress(window, document, changed)
    document.dispatchEvent(new Event('DOMContentLoaded'))
    document.title = 'The first story'
    await settled()
    expect(changed).not.toHaveBeenCalled()
    go('/second')
    document.title = 'The second story'
    await settled()
    expect(changed).toHaveBeenCalledTimes(1)
    go('/first')
    window.dispatchEvent(new Event('popstate'))
    expect(changed).toHaveBeenCalledTimes(2)
    go('/first#/third')
    window.dispatchEvent(new Event('hashchange'))
    expect(changed).toHaveBeenCalledTimes(3)
  })
})
