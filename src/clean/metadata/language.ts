/**
 * The language of an article: the text itself against what the page or its container declares.
 *
 * When both agree, or only one speaks, that is the answer. When they differ and the text is sure, the text wins and
 * the declaration is kept; when the text is unsure, the declaration stands if it is a language at all.
 */
import type { Fact } from '../../model/index.ts'
import { languageOf } from '../../text/language/index.ts'
import { type Candidate, factFrom } from './fact.ts'

/** The primary part of a declared tag, lower case: `de-AT` → `de`; null when it is none. */
export function primaryTag(declared: string | null | undefined): string | null {
  const tag = /^\s*([a-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*\s*$/i.exec(declared ?? '')?.[1]?.toLowerCase()
  return tag === undefined ? null : tag === 'ua' ? 'uk' : tag === 'nb' || tag === 'nn' ? 'no' : tag
}

/**
 * Settle the language.
 *
 * @param declared in the order of their weight, with where each was read
 */
export function languageFact(
  text: string,
  declared: readonly { readonly tag: string | null | undefined; readonly source: string }[],
): Fact<string> {
  const said = declared.flatMap(({ tag, source }): Candidate<string>[] => {
    const value = primaryTag(tag)
    return value ? [{ value, certainty: 'stated', source, raw: tag ?? '' }] : []
  })
  const guess = languageOf(text)
  const seen: Candidate<string>[] = guess.tag
    ? [{ value: guess.tag, certainty: guess.sure ? 'derived' : 'guessed', source: `text ${guess.by}`, raw: guess.tag }]
    : []
  const first = said[0]
  if (!first || !guess.tag) return factFrom([...said, ...seen])
  if (guess.tag === first.value || !guess.sure) return factFrom([...said, ...seen])
  return factFrom([...seen, ...said])
}
