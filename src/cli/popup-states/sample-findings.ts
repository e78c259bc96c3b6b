import type { Finding, Story } from '../../core/report.ts'
import { STORIES } from '../sample/stories.ts'

/** A finding as a page tells it. Nothing imports the extension, so its own parts are named here. */
export type ToldFinding = Omit<Finding, 'elements'> & { readonly id: number; readonly restored: boolean }

const SITE = 'http://harbourpost.example/'

const sampleStories: readonly Story[] = Object.values(STORIES).map(({ path, title, section, time, teaser }) => ({
  url: SITE + path,
  title,
  section,
  time,
  teaser,
}))

const elsewhere: Story = {
  url: 'https://lantern.example/notes/the-lamp-and-the-law',
  title: 'The lamp and the law: who may light a coast?',
  section: 'Essays',
}

const bare = ({ url, title }: Story): Story => ({ url, title })

let last = 0

/** A list after the text unless told otherwise. */
export function finding(parts: Partial<ToldFinding>): ToldFinding {
  last += 1
  return {
    id: last,
    restored: false,
    detector: 'story-list',
    kind: 'related',
    place: 'after',
    text: (parts.stories ?? []).map(({ title }) => title).join(' '),
    evidence: [],
    stories: [],
    ...parts,
  }
}

const promotion = (detector: ToldFinding['detector'], text: string, evidence: ToldFinding['evidence']) =>
  finding({ detector, kind: 'promotion', place: 'inside', text, evidence })

export const PROMOTIONS: readonly ToldFinding[] = [
  promotion('follow', 'Follow our channel on WhatsApp for the news of the coast', [
    { rule: 'cue:follow', detail: 'follow our channel' },
  ]),
  promotion('newsletter', 'The Harbour Letter: every Friday in your inbox. Your e-mail address. Sign up', [
    { rule: 'name', detail: 'newsletter' },
    { rule: 'field', detail: 'input[type="email"]' },
  ]),
  promotion('subscribe', 'Read without limits: one year of The Harbour Post for the price of a ferry ticket.', [
    { rule: 'cue:subscribe', detail: 'read without limits' },
    { rule: 'address', detail: 'https://www.harbourpost.example/subscribe' },
  ]),
]

export const BLOCKS: readonly ToldFinding[] = [
  finding({
    detector: 'pointer-line',
    place: 'inside',
    evidence: [{ rule: 'cue:lead', detail: 'read more' }],
    stories: sampleStories.slice(0, 1).map(bare),
  }),
  finding({
    heading: 'More from The Harbour Post',
    evidence: [{ rule: 'cue:related-heading', detail: 'more from' }],
    stories: sampleStories.slice(1, 6),
  }),
  finding({
    heading: 'Most read',
    evidence: [{ rule: 'cue:related-heading', detail: 'most read' }],
    stories: [...sampleStories.slice(6).map(bare), elsewhere],
  }),
]

/** As many stories as asked for, in blocks of ten. */
export function manyBlocks(count: number): readonly ToldFinding[] {
  return Array.from({ length: Math.ceil(count / 10) }, (_, block) =>
    finding({
      heading: `Notes of week ${block + 1}`,
      stories: Array.from({ length: Math.min(10, count - block * 10) }, (__, place) => ({
        url: `${SITE}notes/${block + 1}-${place + 1}.html`,
        title: `Note ${place + 1} of week ${block + 1}: what the tide left on the landing`,
        section: 'Coast',
        time: '3 hours ago',
        teaser: 'A bottle, two oars, and a letter that nobody has opened yet.',
      })),
    }),
  )
}
