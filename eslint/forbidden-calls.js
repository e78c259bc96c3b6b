/** Options of no-restricted-syntax: what no source file may call, with the reason. */

const MARKUP = 'Page text must never become markup: build nodes, and set textContent.'
const NETWORK = 'Nothing leaves the device: what ships makes no request.'

export const noMarkup = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: MARKUP,
  },
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', message: MARKUP },
  { selector: 'CallExpression[callee.property.name="createContextualFragment"]', message: MARKUP },
]

const NETWORK_NAMES = '/^(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|importScripts)$/'

export const noNetwork = [
  { selector: `CallExpression[callee.name=${NETWORK_NAMES}]`, message: NETWORK },
  { selector: `NewExpression[callee.name=${NETWORK_NAMES}]`, message: NETWORK },
  { selector: `MemberExpression[property.name=${NETWORK_NAMES}]`, message: NETWORK },
]
