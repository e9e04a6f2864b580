/**
 * SpkAtt-2023, task 1 (github.com/umanlp/SpkAtt-2023, CC BY-SA 4.0): speeches of the German parliament as lists of tokens, with
 * `sentence:token` numbers of cue, source, addressee and message. The corpus has no running text; it is put together here.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/model/index.ts'
import type { CorpusText, Marked } from './corpus.ts'

interface File {
  readonly Sentences: readonly { readonly SentenceId: number; readonly Tokens: readonly string[] }[]
  readonly Annotations: readonly Readonly<Partial<Record<'Cue' | 'Source' | 'Addr' | 'Message', readonly string[]>>>[]
}

/** Marks that stand against the word before them, and against the word behind. */
const closes = /^[.,;:!?)\]“”’…]$/
const opens = /^[([„‚]$/

/** Tokens as one text, with the place of each. */
export function setTokens(sentences: File['Sentences']): { text: string; tokens: Span[]; numbers: Map<string, number> } {
  let text = ''
  const tokens: Span[] = []
  const numbers = new Map<string, number>()
  let tight = true
  for (const { SentenceId, Tokens } of sentences)
    Tokens.forEach((token, at) => {
      if (!tight && !closes.test(token)) text += ' '
      tight = opens.test(token)
      numbers.set(`${SentenceId}:${at}`, tokens.length)
      tokens.push([text.length, text.length + token.length])
      text += token
    })
  return { text, tokens, numbers }
}

/** @param split `dev` or `train`; the test half was published without answers */
export function loadSpkatt(folder: string, split: string): CorpusText[] {
  const home = join(folder, 'data', split, 'task1')
  return readdirSync(home)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const file = JSON.parse(readFileSync(join(home, name), 'utf8')) as File
      const { text, tokens, numbers } = setTokens(file.Sentences)
      const ids = (list: readonly string[] = []) => list.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b)
      const gold = file.Annotations.map(
        ({ Cue, Source, Addr, Message }): Marked => ({
          ...{ content: ids(Message), source: ids(Source), cue: ids(Cue), addressee: ids(Addr), frame: [], form: null },
        }),
      )
      return { name, text, language: 'de', tokens, gold }
    })
}
