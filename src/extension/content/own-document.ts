/**
 * A document whose properties are the browser's own. To a script, `<img name="body">` is `document.body`, and
 * `<form name="querySelector">` what the name says: the elements that a page names hide the document's properties, in
 * extensions' scripts too.
 */
export function ownDocument(document: Document): Document {
  const interfaces: object = Object.getPrototypeOf(document) as object
  return new Proxy(document, {
    get(target, name) {
      const value: unknown = Reflect.get(interfaces, name, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}
