/** Annotations of researchers: Praat TextGrid, ELAN EAF, NIST STM and CTM. A tier or a speaker is a party. */
import { middle, type SaidTurn, turnsOfWords } from './said.ts'

const inOrder = (turns: SaidTurn[]) => turns.sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
const silent = /^(?:|sil|sp|spn|<\w+>|\[\w+\]|ignore_time_segment_in_scoring)$/i

/** Praat, long and short text form: interval tiers only. @returns null when it is none */
export function readTextGrid(text: string): SaidTurn[] | null {
  if (!/ooTextFile|IntervalTier/.test(text.slice(0, 2000))) return null
  const turns: SaidTurn[] = []
  for (const tier of text.split(/"IntervalTier"/).slice(1)) {
    const party = /"((?:[^"]|"")*)"/.exec(tier)?.[1] ?? null
    const interval = /(?:xmin =\s*)?(\d+(?:\.\d+)?)\s+(?:xmax =\s*)?(\d+(?:\.\d+)?)\s+(?:text =\s*)?"((?:[^"]|"")*)"/g
    for (const [, start, end, label = ''] of tier.matchAll(interval)) {
      const said = label.replaceAll('""', '"').trim()
      if (!silent.test(said)) turns.push({ party, text: said, start: Number(start), end: Number(end) })
    }
  }
  return inOrder(turns)
}

/** ELAN: annotations with times; those that only refer to others are left out. @returns null when it is none */
export function readEaf(text: string): SaidTurn[] | null {
  if (!/<ANNOTATION_DOCUMENT/.test(text.slice(0, 4000))) return null
  const slots = new Map<string, number>()
  for (const [, slot] of text.matchAll(/<TIME_SLOT\b([^>]{0,200})>/g)) {
    const [id, value] = [attribute(slot ?? '', 'TIME_SLOT_ID'), attribute(slot ?? '', 'TIME_VALUE')]
    if (id && value) slots.set(id, Number(value) / 1000)
  }
  const turns: SaidTurn[] = []
  for (const tier of text.split(/<TIER\b/).slice(1)) {
    const party = attribute(tier.slice(0, 500), 'PARTICIPANT') || attribute(tier.slice(0, 500), 'TIER_ID')
    const found = tier.matchAll(/<ALIGNABLE_ANNOTATION\b([^>]{0,300})>\s*<ANNOTATION_VALUE>([^<]*)<\/ANNOTATION_VALUE>/g)
    for (const [, head = '', value = ''] of found) {
      const at = (name: string) => slots.get(attribute(head, name) ?? '') ?? null
      const said = plain(value)
      if (!silent.test(said)) turns.push({ party, text: said, start: at('TIME_SLOT_REF1'), end: at('TIME_SLOT_REF2') })
    }
  }
  return inOrder(turns)
}

const attribute = (text: string, name: string) => new RegExp(`\\b${name}="([^"]{0,200})"`).exec(text)?.[1] ?? null
const plain = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&').trim()

const stmLine = /^\S+\s+\S+\s+(\S+)\s+(\d+(?:\.\d+)?)\s+(\d+(?:\.\d+)?)\s+(?:<[^>]*>\s+)?(.+)$/
const ctmLine = /^\S+\s+(\S+)\s+(\d+(?:\.\d+)?)\s+(\d+(?:\.\d+)?)\s+(\S+)(?:\s+(\d+(?:\.\d+)?))?\s*$/

/** NIST: one segment a line (STM) or one word a line (CTM). @returns null when most lines are neither */
export function readNist(text: string): { format: 'stm' | 'ctm'; turns: SaidTurn[] } | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith(';;'))
  const fits = (pattern: RegExp) => lines.slice(0, 200).filter((line) => pattern.test(line)).length > Math.min(lines.length, 200) * 0.8
  if (lines.length === 0) return null
  if (fits(ctmLine)) return { format: 'ctm', turns: turnsOfWords(lines.flatMap(ctmWord)) }
  return fits(stmLine) ? { format: 'stm', turns: inOrder(lines.flatMap(stmTurn)) } : null
}

function ctmWord(line: string) {
  const [, channel, start, length, word, confidence] = ctmLine.exec(line) ?? []
  if (!word) return []
  const p = confidence === undefined ? null : middle([Number(confidence)])
  return [{ party: channel ?? null, text: word, start: Number(start), end: Number(start) + Number(length), confidence: p }]
}

function stmTurn(line: string): SaidTurn[] {
  const [, party = null, start, end, said = ''] = stmLine.exec(line) ?? []
  return silent.test(said.trim()) ? [] : [{ party, text: said.trim(), start: Number(start), end: Number(end) }]
}
