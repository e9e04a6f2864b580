/** Topics: what the words of a call speak about. A cue is a suggestion, never a claim that it happened. */
import { topicRows } from './topics.data.ts'

/** Cues of one topic in one language, as patterns. */
export interface TopicCues {
  readonly code: string
  readonly patterns: string
}

/** How many topics a statement may carry. */
export const topicsPerStatement = 3

/** Last letters that inflection changes; a cue is looked for by what stands before them. */
const endings = /(?:[aeiouyаеиоуыяіїєьйёюęąó]{1,2}|s|es)$/u

function stem(word: string): string {
  if (word.length < 5) return word
  const short = word.replace(endings, '')
  return `${short.length >= 4 ? short : word}*`
}

/** Topic cues of a language; an unknown language has none. */
export function topicCues(tag: string): readonly TopicCues[] {
  return topicRows
    .map(({ code, cues }) => ({
      code,
      patterns: (cues[tag] ?? '')
        .split(';')
        .filter(Boolean)
        .map((cue) => cue.split(' ').map(stem).join(' '))
        .join(' ; '),
    }))
    .filter(({ patterns }) => patterns)
}
