import { app } from './app.ts'
import type { Detector } from './detector.ts'
import { donate } from './donate.ts'
import { follow } from './follow.ts'
import { fullStoryLink } from './full-story-link.ts'
import { linkedHeadline } from './linked-headline.ts'
import { listen } from './listen.ts'
import { newsletter } from './newsletter.ts'
import { notifications } from './notifications.ts'
import { pointerLine } from './pointer-line.ts'
import { storyCard } from './story-card.ts'
import { storyList } from './story-list.ts'
import { subscribe } from './subscribe.ts'
import { takePart } from './take-part.ts'
import { tips } from './tips.ts'

/** In the order in which they run: what one takes, the next ones do not see. */
export const ALL_DETECTORS: readonly Detector[] = [
  follow,
  newsletter,
  app,
  notifications,
  subscribe,
  donate,
  listen,
  takePart,
  tips,
  fullStoryLink,
  pointerLine,
  linkedHeadline,
  storyCard,
  storyList,
]
