const words = (list: string) => new Set(list.split(' '))

/** Elements whose text no reader sees, or that are no text of the page. */
export const SKIPPED = words(
  'script style noscript template svg iframe object head select option datalist canvas audio',
)

/** Elements that run inside a line of text. */
export const INLINE = words(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark picture q s samp slot small source span strike strong sub sup time tt u var wbr input button svg amp-img',
)

export const HEADINGS = words('h1 h2 h3 h4 h5 h6')

/** Attributes in which templates say what an element is. */
export const NAMING = words('class id data-testid data-component data-module data-type aria-label role itemprop')

const LONGEST_VALUE = 200

/** What a publisher calls an element: class, id and a few attributes that templates use likewise, lower case. */
export function nameOf(element: Element): string {
  let values = ''
  for (const attribute of element.getAttributeNames())
    if (NAMING.has(attribute)) values += nameValue(element.getAttribute(attribute))
  return nameFrom(values)
}

/** A naming attribute's part of a name, as it is written. */
export function nameValue(value: string | null): string {
  return value ? ` ${value.slice(0, LONGEST_VALUE)}` : ''
}

/** Words in camel case and between underscores come apart, so that a pattern can tell `promoBox` from `promotion`; hashes must not. */
export function nameFrom(values: string): string {
  return values
    .replace(/([a-z]{3})(?=[A-Z][a-z]{2})/g, '$1-')
    .replaceAll('_', '-')
    .toLowerCase()
}
