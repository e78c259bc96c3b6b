const SVG = 'http://www.w3.org/2000/svg'

/** Drawn on 16 by 16, in the colour of the text around it. */
const DRAWINGS = {
  more: 'M8 2.2a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8zm0 4.4a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8zm0 4.4a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8z',
  back: 'M10.5 2.5a.8.8 0 0 1 0 1.1L6.1 8l4.4 4.4a.8.8 0 0 1-1.1 1.1L4.4 8.6a.8.8 0 0 1 0-1.1l5-5a.8.8 0 0 1 1.1 0z',
  fold: 'M4.3 6.2a.8.8 0 0 1 1.1 0L8 8.8l2.6-2.6a.8.8 0 1 1 1.1 1.1l-3.1 3.1a.8.8 0 0 1-1.2 0L4.3 7.3a.8.8 0 0 1 0-1.1z',
} as const

/** A drawing beside or instead of words; the words say all that it says. */
export function icon(name: keyof typeof DRAWINGS): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg')
  drawing.setAttribute('viewBox', '0 0 16 16')
  drawing.setAttribute('aria-hidden', 'true')
  drawing.setAttribute('class', `icon ${name}`)
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', DRAWINGS[name])
  drawing.append(path)
  return drawing
}
