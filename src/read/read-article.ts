/**
 * The whole reading of one article: the stages in their order, and their finds put into the nouns of the house.
 *
 * view → marks → drafts (proposed) → people (weighed) → calls, chains (decided) → hedges, positions, echoes (labelled).
 * This page is the order of reading; each step is a page of its own.
 */
import type { Article, ReadResult, Span } from '../model/index.ts'
import { buildStatements } from './build-statements.ts'
import { classifyMarks } from './classify-marks.ts'
import { compileLanguage } from './compile-language.ts'
import { findCalls } from './find-calls.ts'
import { addDialogue } from './find-dialogue.ts'
import { addInterviews } from './find-interviews.ts'
import { findNames } from './find-names.ts'
import { fillParties } from './find-parties.ts'
import { findPositions } from './find-positions.ts'
import { findTimes } from './find-times.ts'
import { gatherResult } from './gather-result.ts'
import { languageFor } from './languages/index.ts'
import { addLeads } from './lead-paragraphs.ts'
import { mergeParagraphs } from './merge-paragraphs.ts'
import { addBackwards } from './propose-backwards.ts'
import { addInserted } from './propose-inserted.ts'
import { addLabels } from './propose-labels.ts'
import { proposeStatements } from './propose-statements.ts'
import { addMood } from './read-mood.ts'
import { makeView } from './view.ts'
import { weighSources } from './weigh-sources.ts'

export interface ReadOptions {
  /** BCP 47 tag that overrides the article's own. */
  readonly language?: string
  /** `YYYY-MM-DD`: the day against which times are resolved; overrides the article's own. */
  readonly published?: string
}

/** Longest text that is read, in UTF-16 units; what stands beyond it is left unread and a note says so. */
export const longestText = 64 * 1024 * 1024

/**
 * Read one article: statements, positions, calls, relays, echoes, times, names.
 *
 * Never throws on odd text. A text in a language that is not known is read for what is universal (quotation marks,
 * names), and `notes` say so.
 */
export function read(article: Article, options: ReadOptions = {}): ReadResult {
  const tag = options.language ?? article.language.value
  const { language, known } = languageFor(tag)
  const compiled = compileLanguage(language)
  const view = makeView(article, compiled)
  classifyMarks(view)
  const proposed = addInserted(view, proposeStatements(view))
  const spoken = addLabels(view, addInterviews(view, addDialogue(view, proposed)))
  const drafts = mergeParagraphs(view, addMood(view, addLeads(view, addBackwards(view, spoken))))
  const names = findNames(view)
  const { world, answers } = weighSources(view, drafts, names)
  const calls = findCalls(view, world, answers)
  const byAnswer = fillParties(view, world, calls, answers)
  const times = findTimes(view, options.published ?? article.published.value?.day ?? null)
  const positions = findPositions(view, world, calls, answers)
  const built = buildStatements({ article, view, world, answers, calls, byAnswer, positions })
  const unread = known ? [] : [unknownLanguage(tag)]
  return gatherResult({ article, view, world, calls, built, times, names, language: language.tag, notes: unread })
}

function unknownLanguage(tag: string | null) {
  const text = tag
    ? `No word list for the language "${tag}": only quotation marks and names were read.`
    : 'The language is not known: only quotation marks and names were read.'
  const span: Span = [0, 0]
  return { rule: 'language.unknown', weight: 0, text, span }
}
