/**
 * The day a page was first published, and the day it was changed, after the ideas of htmldate (Apache-2.0).
 *
 * Readers stand in the order of their weight; the first that gives a possible day answers, the others are kept. A
 * changed day never fills in for a published one. Days before 1995 and after the capture are impossible.
 */
import type { Day, Fact } from '../../model/index.ts'
import type { PageView } from '../metadata/page-view.ts'
import { candidate, type DayCandidate, type Which } from './day-of.ts'
import { freeDays, headDays, lineDays, markedDays, toldDays } from './from-page.ts'
import { addressDays, imageDays, metaDays, scriptDays, structuredDays } from './from-structure.ts'
import { latestDay, settleDay } from './settle.ts'

/** Texts in which days are looked for. */
export interface DayTexts {
  /** Short lines of head and foot of the article, in page order. */
  readonly lines: readonly string[]
  /** Other lines of the page outside lists of other articles. */
  readonly others: readonly string[]
}

function container(view: PageView, which: Which): DayCandidate[] {
  const value = view.hints?.[which]
  return value ? candidate(value, 'stated', 'container') : []
}

function headline(view: PageView): DayCandidate[] {
  const first = view.survey.headings.find((one) => one.tag === 'h1' && !one.aside)
  return [view.survey.titleTag, first?.text].flatMap((text) => (text ? candidate(text, 'guessed', 'title') : []))
}

function freeTextDays(view: PageView, texts: DayTexts): DayCandidate[] {
  return [
    headline(view),
    toldDays([...texts.lines, ...texts.others]),
    headDays(texts.lines),
    scriptDays(view, 'published'),
    lineDays(texts.others, 'published'),
    headDays(texts.others),
    imageDays(view),
    freeDays(texts.others),
  ].flat()
}

/** Both days. */
export function pageDays(view: PageView, texts: DayTexts): { published: Fact<Day>; updated: Fact<Day> } {
  const latest = latestDay(view.captureDay)
  const stated = [
    structuredDays(view, 'published'),
    metaDays(view, 'published'),
    addressDays(view),
    markedDays(view, 'published'),
    metaDays(view, 'created'),
    container(view, 'published'),
    lineDays(texts.lines, 'published'),
  ].flat()
  // Free text is read only when nothing better is there: it is slow, and would only add noise to `others`.
  const free = stated.length > 0 ? [] : freeTextDays(view, texts)
  const updatedOnes = [
    structuredDays(view, 'updated'),
    metaDays(view, 'updated'),
    markedDays(view, 'updated'),
    container(view, 'updated'),
    lineDays(texts.lines, 'updated'),
    scriptDays(view, 'updated').slice(0, 1),
  ]
  return { published: settleDay([...stated, ...free], latest), updated: settleDay(updatedOnes.flat(), latest) }
}
