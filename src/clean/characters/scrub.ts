/**
 * Characters that have no place in a text: NUL and other controls, lone surrogates, bidi overrides, byte order marks,
 * soft hyphens. They are taken out and counted; letters, quotes and apostrophes stay as printed. NFC, nothing more.
 */
import type { Note } from '../../model/index.ts'

/** How many of each were taken out. */
export interface ScrubCount {
  controls: number
  bidi: number
  surrogates: number
}

/** A fresh count. */
export function noScrubs(): ScrubCount {
  return { controls: 0, bidi: 0, surrogates: 0 }
}

const odd =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]/

/** One text without them, NFC. `count` is added to. */
export function scrub(text: string, count: ScrubCount): string {
  if (!odd.test(text)) return text.normalize('NFC')
  return text
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g, () => tally(count, 'controls'))
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, () => tally(count, 'bidi'))
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, () => tally(count, 'surrogates'))
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .normalize('NFC')
}

function tally(count: ScrubCount, kind: keyof ScrubCount): string {
  count[kind]++
  return ''
}

/** What was taken out, as notes for a person. */
export function scrubNotes(count: ScrubCount): Note[] {
  const notes: Note[] = []
  const say = (rule: string, number: number, what: string) => {
    if (number > 0)
      notes.push({ rule: `characters/${rule}`, weight: 0, text: `${number} ${what} ${number === 1 ? 'was' : 'were'} taken out.` })
  }
  say('controls', count.controls, count.controls === 1 ? 'control character' : 'control characters')
  say('bidi', count.bidi, count.bidi === 1 ? 'mark that turns the reading direction' : 'marks that turn the reading direction')
  say('surrogates', count.surrogates, count.surrogates === 1 ? 'broken character' : 'broken characters')
  return notes
}
