import { siteOfHost } from '../settings.ts'

/**
 * The site that a reader means: a host, an address, `*.` before it or not. As it is stored: a host in lower case
 * without `www.`. Undefined for what names no site.
 */
export function siteOf(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^\*\./, '')
  if (!/^[^\s/?#@]+(?:[/?#].*)?$/.test(plain) || !URL.canParse(`http://${plain}`)) return undefined
  const host = new URL(`http://${plain}`).hostname
  // A browser takes nearly every character for a part of a host.
  const isHost = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?$/.test(host) || /^\[[\d:a-f.]+\]$/.test(host)
  return isHost ? siteOfHost(host) : undefined
}
