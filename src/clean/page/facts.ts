/** Facts of a page: each reader's answer, put together. */
import type { Article, Credit, Fact, Note } from '../../model/index.ts'
import { inside } from '../blocks/scope.ts'
import type { Context } from '../classify/context.ts'
import { pageDays } from '../dates/page-days.ts'
import { isName } from '../furniture/names.ts'
import { authorFacts, type VisibleLines } from '../metadata/authors.ts'
import { canonicalFact, markupCredits } from '../metadata/canonical.ts'
import { creditsOf } from '../metadata/credits.ts'
import { languageFact, primaryTag } from '../metadata/language.ts'
import type { PageView } from '../metadata/page-view.ts'
import { translationOf } from '../metadata/translation.ts'
import { keptAs, type Piece } from '../piece.ts'
import { closingInitials, initialsIn } from '../plain/initials.ts'
import { fold } from '../words/phrases.ts'

/** What facts are read from. */
export interface FactsView {
  readonly view: PageView
  readonly context: Context
  readonly title: Fact<string>
  readonly outlet: Fact<string>
  readonly pieces: readonly Piece[]
  readonly text: string
}

type Facts = Pick<
  Article,
  'title' | 'outlet' | 'authors' | 'published' | 'updated' | 'language' | 'translatedFrom' | 'translationKind' | 'canonical' | 'credits'
>

/** Short lines near the title and the end of the text, and short lines elsewhere outside of navigation. */
function dayLines({ context }: FactsView): { lines: string[]; others: string[] } {
  const lines: string[] = []
  const others: string[] = []
  for (const one of context.known) {
    if (one.words > 25 || (one.block.scope.inside & (inside.nav | inside.footer | inside.aside)) !== 0) continue
    const near = context.titleAt >= 0 && one.index >= context.titleAt - 6 && one.index <= context.titleAt + 14
    if (near) lines.push(one.block.text)
    else others.push(one.block.text)
  }
  return { lines, others }
}

function declaredTags(view: PageView): { tag: string | null | undefined; source: string }[] {
  const structured = typeof view.article?.inLanguage === 'string' ? view.article.inLanguage : null
  return [
    { tag: structured, source: 'json-ld inLanguage' },
    { tag: view.survey.htmlLang, source: 'html lang' },
    { tag: view.survey.metas.get('og:locale')?.[0], source: 'meta og:locale' },
    { tag: view.survey.metas.get('content-language')?.[0] ?? view.survey.metas.get('language')?.[0], source: 'meta content-language' },
    { tag: view.hints?.language, source: 'container' },
  ]
}

/** Lines that may name authors, near the title. */
function authorLines({ context }: FactsView): VisibleLines {
  const from = Math.max(0, context.titleAt)
  const near = context.known.filter((one) => Math.abs(one.index - from) < 40)
  const bold = near.filter((one) => {
    const next = context.known[one.index + 1]
    return (
      one.index > from &&
      one.words <= 8 &&
      one.boldShare > 0.8 &&
      one.block.text.split('/').every((name) => isName(name)) &&
      (next?.words ?? 0) >= 20
    )
  })
  return {
    bylines: near.filter((one) => one.byline).map((one) => one.block.text),
    boldNames: bold.slice(0, 1).map((one) => one.block.text),
  }
}

function creditsIn(given: FactsView): Credit[] {
  const near = given.pieces.filter(
    (piece) => !('drop' in piece.verdict && (piece.verdict.drop === 'navigation' || piece.verdict.drop === 'related')),
  )
  return [...markupCredits(given.view), ...creditsOf(near), ...(given.view.hints?.credits ?? [])]
}

function translationIn(given: FactsView, language: Fact<string>, credits: readonly Credit[]): ReturnType<typeof translationOf> {
  const { view, pieces, text } = given
  const last = pieces.findLast((piece) => keptAs(piece))
  const initials = last ? closingInitials(last.text) : null
  const declared = declaredTags(view).slice(0, 2)
  return translationOf({
    language: language.value,
    text,
    around: pieces
      .filter((piece) => !keptAs(piece))
      .map((piece) => piece.text)
      .slice(0, 400),
    initials: initials !== null && /^[\p{Ll}/]+$/u.test(initials.inside),
    stated: credits.filter((one) => one.kind === 'translated').map((one) => one.raw),
    declared: language.certainty === 'derived' ? declared.flatMap(({ tag }) => primaryTag(tag) ?? []) : [],
    url: view.url,
    browserTranslated: /translated-(?:ltr|rtl)/.test(view.survey.htmlClass),
  })
}

/** Who signed with initials at the very end, where nobody but the house is named: "(mk/dpa)" is mk. */
function signedWith(pieces: readonly Piece[]): Fact<string>[] {
  const last = pieces.findLast((piece) => keptAs(piece))
  const inside = (last ? closingInitials(last.text) : null)?.inside ?? ''
  return initialsIn(inside).map((value) => ({ value, certainty: 'derived', source: 'initials', raw: inside, others: [] }))
}

/** All facts of the page. */
export function pageFacts(given: FactsView): Facts & { notes: Note[] } {
  const { view, text, title, outlet } = given
  const credits = creditsIn(given)
  const language = languageFact(text, declaredTags(view))
  const translation = translationIn(given, language, credits)
  const names = [outlet.value ?? '', ...outlet.others.map((one) => one.value)]
  const houses = new Set(names.map(fold))
  const authors = authorFacts(view, authorLines(given), names)
  const signed = signedWith(given.pieces)
  return {
    title,
    outlet,
    authors: signed.length > 0 && authors.every((one) => houses.has(fold(one.value ?? ''))) ? signed : authors,
    ...pageDays(view, dayLines(given)),
    language,
    translatedFrom: translation.from,
    translationKind: translation.kind,
    canonical: canonicalFact(view),
    credits,
    notes: translation.notes,
  }
}
