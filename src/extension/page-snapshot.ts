import { DETECTOR_IDS } from '../core/detectors/detector-ids.ts'
import type { Evidence, Finding, Story } from '../core/report.ts'
import { isCount, isFlag, isListOf, isOneOf, isOptional, isRecord, isText } from './shape.ts'

export const PAGE_STATES = ['cleaned', 'nothing-found', 'not-article', 'off', 'paused'] as const

export type PageState = (typeof PAGE_STATES)[number]

/** A finding without the page's nodes: what can travel to the popup. */
export interface FindingSummary extends Omit<Finding, 'elements'> {
  /** Stays the same as long as the page keeps the finding's first element. */
  readonly id: number
  /** The reader brought it back for this visit. */
  readonly restored: boolean
}

/** All that the popup knows about a page. */
export interface PageSnapshot {
  /** The site that the switch stands for: the page's host without `www.`. */
  readonly site: string
  readonly state: PageState
  /** The reader's own word, if there is one: the page is an article, or is none. */
  readonly told?: boolean | undefined
  /** In document order; empty unless the state is `cleaned`. */
  readonly findings: readonly FindingSummary[]
}

export function isPageSnapshot(value: unknown): value is PageSnapshot {
  return (
    isRecord(value) &&
    isText(value['site']) &&
    isOneOf(PAGE_STATES, value['state']) &&
    isOptional(isFlag, value['told']) &&
    isListOf(isFindingSummary, value['findings'])
  )
}

function isFindingSummary(value: unknown): value is FindingSummary {
  return (
    isRecord(value) &&
    isCount(value['id']) &&
    isFlag(value['restored']) &&
    isOneOf(DETECTOR_IDS, value['detector']) &&
    isOneOf(['promotion', 'related'], value['kind']) &&
    isOneOf(['before', 'inside', 'after'], value['place']) &&
    isOptional(isText, value['heading']) &&
    isText(value['text']) &&
    isListOf(isEvidence, value['evidence']) &&
    isListOf(isStory, value['stories'])
  )
}

function isEvidence(value: unknown): value is Evidence {
  return isRecord(value) && isText(value['rule']) && isOptional(isText, value['detail'])
}

function isStory(value: unknown): value is Story {
  return (
    isRecord(value) &&
    isText(value['title']) &&
    isText(value['url']) &&
    ['section', 'time', 'teaser', 'heading'].every((name) => isOptional(isText, value[name]))
  )
}
