/**
 * German Wikinews with quotations (github.com/uhh-lt/german-news-quotation-attribution-2024, CC BY-NC-SA 4.0): one JSON file an
 * article, with its text, its tokens and the token numbers of quote, speaker, cue, addressee and frame.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CorpusText, Marked } from './corpus.ts'

interface Part {
  readonly tokenIds?: readonly number[]
}
interface File {
  readonly documentName: string
  readonly originalText: string
  readonly tokens: readonly { readonly charBegin: number; readonly charEnd: number }[]
  readonly annotations: readonly (Readonly<Partial<Record<'quote' | 'speaker' | 'cue' | 'addressee' | 'frame', Part>>> & {
    readonly type?: string
  })[]
}

const numbers = (part: Part | undefined): number[] => [...new Set(part?.tokenIds ?? [])].sort((a, b) => a - b)

/** @param split `dev`, `test` or `train` */
export function loadWikinewsDe(folder: string, split: string): CorpusText[] {
  const home = join(folder, 'data', split)
  return readdirSync(home)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const file = JSON.parse(readFileSync(join(home, name), 'utf8')) as File
      const gold = file.annotations
        .map(
          ({ quote, speaker, cue, addressee, frame, type }): Marked => ({
            content: numbers(quote),
            source: numbers(speaker),
            cue: numbers(cue),
            addressee: numbers(addressee),
            frame: numbers(frame),
            form: type ?? null,
          }),
        )
        // The corpus' own scorer divides by the length of the message.
        .filter(({ content }) => content.length > 0)
      return {
        name,
        text: file.originalText,
        language: 'de',
        tokens: file.tokens.map(({ charBegin, charEnd }) => [charBegin, charEnd]),
        gold,
      }
    })
}
