/**
 * For the tests of the evaluator only: one small gold document, the readings that answer it, and a folder to keep it in.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { PrintedReading, PrintedStatement, Span } from '../../model/index.ts'
import { loadGold } from './index.ts'

export const TEXT = [
  'The ministry published a tapped call.',
  '“We are out of bread,” the driver apparently told the cook. The cook said that nobody had written “any letters”.',
  'The call could not be verified.',
].join('\n\n')

export const GOLD = {
  half: 'train',
  kind: 'newspaper',
  entities: [
    { id: 'driver', name: 'driver', type: 'person', role: 'call-party' },
    { id: 'cook', name: 'cook', type: 'person', role: 'call-party' },
    { id: 'ministry', name: 'ministry', type: 'organisation' },
    { id: 'call', name: 'tapped call', type: 'call', links: ['publisher:ministry'] },
  ],
  statements: [
    {
      id: 's1',
      type: 'direct',
      content: ['We are out of bread,'],
      cue: 'told',
      source: 'the driver',
      source_entity: 'driver',
      addressee: 'the cook',
      addressee_entity: 'cook',
      call: 'call',
      turn: 0,
      hedges: [{ span: 'apparently', kind: 'epistemic', scope: 'attribution' }],
    },
    {
      id: 's2',
      type: 'mixed',
      content: ['nobody had <...> “any letters”'],
      cue: 'said',
      source: 'The cook',
      source_entity: 'cook',
      chain: ['speaker:cook', 'publisher:ministry', 'article'],
      call: 'call',
      turn: 1,
    },
  ],
  positions: [{ id: 'a1', span: 'The call could not be verified.', stance: 'could-not-verify', by: 'article', target: 'call' }],
}

export const who = (text: string, label: string) => ({
  text,
  label,
  name: null,
  party: null,
  entity: null,
  span: at(text),
  p: 1,
  alternatives: [],
})
export const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]
export const link = (role: string, name: string | null) => ({ role, name, evidence: 'explicit', cue: null, p: 1 })

export function said(content: string, more: Partial<PrintedStatement>): PrintedStatement {
  const lists = { quoted: [], hedges: [], topics: [], notes: [] }
  const nulls = { cue: null, cueClass: null, source: null, addressee: null, call: null, turn: null, parent: null, continues: null }
  const rest = {
    medium: 'call',
    cueSpans: [],
    sourceKind: 'explicit',
    chain: [],
    polarity: 'positive',
    commitment: 'UU',
    aside: false,
    p: 1,
  } as const
  return { id: content, type: 'direct', content, spans: [at(content)], ...lists, ...nulls, ...rest, ...more }
}

export const FIRST = said('We are out of bread,', {
  cue: 'told',
  cueSpans: [at('told')],
  source: who('the driver', 'driver'),
  addressee: who('the cook', 'cook'),
  chain: [link('speaker', 'the driver'), link('publisher', 'The ministry'), link('article', null)],
  hedges: [{ text: 'apparently', span: at('apparently'), kind: 'epistemic', scope: 'attribution', strength: 'medium' }],
  turn: 0,
})
export const SECOND = said('nobody had written “any letters”', {
  type: 'mixed',
  cueSpans: [at('said')],
  source: who('The cook', 'cook'),
  chain: [link('speaker', 'the cook'), link('publisher', 'the ministry'), link('article', null)],
  turn: 1,
})

export function reading(statements: PrintedStatement[], positions: PrintedReading['positions'] = []): PrintedReading {
  const none = { path: null, title: null, outlet: null, authors: [], published: null, updated: null, language: 'en', translatedFrom: null }
  return {
    article: { ...none, canonical: null, text: TEXT, blocks: [], removed: [], captions: [], credits: [], asides: [], notes: [] },
    calls: [{ id: 'c1', parties: [], links: [], when: null, places: [] }],
    statements,
    positions,
    relays: [],
    echoes: [],
    times: [],
    names: [],
    version: { code: '0', lexicon: '0', weights: null },
  }
}

export const POSITION: PrintedReading['positions'][number] = {
  id: 'p1',
  text: 'The call could not be verified.',
  span: at('The call could not be verified.'),
  cue: 'could not be verified',
  by: { role: 'article', label: null, text: null },
  stance: 'could-not-verify',
  target: 'c1',
  method: [],
  chain: [],
  notes: [],
}

let dir = ''
export const folder = (): string => dir
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hearsay-gold-'))
  write(GOLD)
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

export function write(gold: object, name = 'bread.en', text = TEXT): void {
  writeFileSync(join(dir, `${name}.txt`), `${text}\n`)
  writeFileSync(join(dir, `${name}.gold`), JSON.stringify(gold))
}
export const gold = () => {
  const [one] = loadGold(dir)
  if (!one) throw new Error('no gold')
  return one
}
