import { nameFrom, nameValue, NAMING } from './tags.ts'

/** Reads the few attributes that matter, with as few questions to the document as possible: one for most elements. */
export interface AttributeReader {
  /** @returns false for an element that is hidden by hand */
  read(element: Element): boolean
  /** Of the element that was read last: see `nameOf`. */
  readonly name: string
  /** Of the element that was read last, trimmed; empty where it has none. */
  readonly href: string
}

export function attributeReader(): AttributeReader {
  // the items of a list have the same few classes again and again
  const names = new Map<string, string>()
  const reader = {
    name: '',
    href: '',
    read(element: Element): boolean {
      let values = ''
      reader.href = ''
      for (const attribute of element.getAttributeNames()) {
        if (NAMING.has(attribute)) values += nameValue(element.getAttribute(attribute))
        else if (attribute === 'href') reader.href = element.getAttribute(attribute)?.trim() ?? ''
        else if (attribute === 'hidden') return false
        else if (attribute === 'style' && isDisplayNone(element.getAttribute(attribute) ?? '')) return false
      }
      reader.name = values === '' ? values : (names.get(values) ?? remember(values))
      return true
    },
  }
  function remember(values: string): string {
    const name = nameFrom(values)
    names.set(values, name)
    return name
  }
  return reader
}

function isDisplayNone(style: string): boolean {
  return /display\s*:\s*none/i.test(style)
}
