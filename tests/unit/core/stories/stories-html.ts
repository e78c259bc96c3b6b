/** Addresses and headlines of invented stories, and their links. */
export const STORIES = [
  [
    '/harbour/2026/03/12/skippers-leave-spoiled-whelks-on-council-steps',
    'Skippers leave spoiled whelks on council steps',
  ],
  ['/news/2026/03/10/market-hall-stands-empty-for-first-time', 'Market hall stands empty for first time since 1961'],
  ['/news/2026/03/08/who-pays-when-a-ship-blocks-a-harbour', 'Who pays when a ship blocks a harbour?'],
] as const

export const TITLES = STORIES.map(([, title]) => title)

/** The story's link with its headline. */
export function link(at: 0 | 1 | 2, host = ''): string {
  const [path, title] = STORIES[at]
  return `<a href="${host}${path}">${title}</a>`
}

/** A list of all the stories. */
export function list(attributes = '', host = ''): string {
  return `<ul ${attributes}>${([0, 1, 2] as const).map((at) => `<li>${link(at, host)}</li>`).join('')}</ul>`
}

/** A story in a box of its own, with a picture. */
export function card(at: 0 | 1 | 2, attributes = ''): string {
  const [path] = STORIES[at]
  return `<div ${attributes}><a href="${path}"><img src="/a.jpg" alt=""></a><h3>${link(at)}</h3></div>`
}
