/**
 * Ukrainian and Russian names back in the nominative: adjectives that agree with a noun ("Федеральной" службы), given
 * names by list, surnames by their ending and the gender that the given name shows.
 *
 * Where an ending tells nothing for certain the word stays as it is written: a label is better odd than invented.
 */
import type { Gender } from '../../model/index.ts'
import { givenName, isGiven, slavicGender } from './slavic-names.ts'

type Tongue = 'uk' | 'ru'

const keepCapital = (written: string, folded: string): string =>
  /^\p{Lu}/u.test(written) ? folded.charAt(0).toUpperCase() + folded.slice(1) : folded

/** Endings of adjectives by the case they show, longest first. */
const oblique: Readonly<Record<Tongue, RegExp>> = {
  uk: /(?:ього|ого|ьому|ому|ьої|ої|ій|ою|ими|им|их|ію|у|ю)$/u,
  ru: /(?:ого|его|ому|ему|ыми|ими|ым|им|ом|ем|ой|ей|ую|юю|ых|их)$/u,
}

const nominative: Readonly<Record<Tongue, Readonly<Record<Gender, string>>>> = {
  uk: { m: 'ий', f: 'а', n: 'е' },
  ru: { m: 'ый', f: 'ая', n: 'ое' },
}

/** Nominative of an adjective before a noun of this gender: "Следственном" m → "Следственный", "Національної" f → "Національна". */
export function plainAdjective(written: string, gender: Gender, tongue: Tongue): string {
  const folded = written.toLowerCase()
  const ends = nominative[tongue][gender]
  const feminine = gender === 'f' && (tongue === 'ru' ? /[ая]я$/u : /[ая]$/u).test(folded)
  const neuter = gender === 'n' && (tongue === 'ru' ? /[ое]е$/u : /[ея]$/u).test(folded)
  const masculine = gender === 'm' && (tongue === 'ru' ? /(?:ый|ий|ой)$/u : /(?:ий|ій)$/u).test(folded)
  if (feminine || neuter || masculine || !oblique[tongue].test(folded)) return written
  const stem = folded.replace(oblique[tongue], '')
  const soft = tongue === 'ru' && /(?:[гкхжшчщ])$/u.test(stem)
  const end = soft && gender === 'm' ? 'ий' : tongue === 'ru' && /[жшчщ]$/u.test(stem) && gender === 'n' ? 'ее' : ends
  return keepCapital(written, stem + end)
}

/** Nominative of a surname in another case, by its ending and the gender of its bearer. */
function strip(folded: string, gender: Gender, tongue: Tongue, foreign = false): string {
  const adjective = gender === 'm' ? /^(\p{L}+(?:сь?к|ц?ьк|зьк))(?:ого|ому|им|ім|ом)$/u : /^(\p{L}+(?:сь?к|ц?ьк|зьк))(?:ої|ій|ою|ой|ую|у)$/u
  const like = adjective.exec(folded)
  if (like?.[1]) return like[1] + (gender === 'm' ? 'ий' : tongue === 'uk' ? 'а' : 'ая')
  const own = /^(\p{L}+(?:ов|ев|єв|ёв|ін|їн|ин|ын))(.*)$/u.exec(folded)
  if (own?.[1] && gender === 'm' && /^(?:а|у|ым|им|ом|е|і|ові|еві)$/u.test(own[2] ?? '')) return own[1]
  if (own?.[1] && gender === 'f' && /^(?:ой|у|ою|ої|ій)$/u.test(own[2] ?? '')) return `${own[1]}а`
  if (gender === 'f') return tongue === 'ru' ? folded.replace(/([нт])ой$/u, '$1ая') : folded.replace(/([нт])ої$/u, '$1а')
  const ukrainian = /^(\p{L}+[^аеиоуіїєюя]к)(?:а|у|ом|ові)$/u.exec(folded)
  if (ukrainian?.[1] && tongue === 'uk') return `${ukrainian[1]}о`
  if (/енк/u.test(folded)) return folded
  const ec = /^(\p{L}+[^аеиоуіїєяюыэ])ц(?:я|ю|ем|еві|а|у|ом)$/u.exec(folded)
  if (ec?.[1] && !foreign) return `${ec[1]}${tongue === 'uk' ? 'ець' : 'ец'}`
  if (/(?:ого|ому|его|ему)$/u.test(folded)) return folded
  const hard = /^(\p{L}+[бвгґджзклмнпрстфхцчшщ])(?:а|у|ом|ем|ові|еві)$/u.exec(folded)
  return hard?.[1] ?? folded
}

/**
 * A person's name in the nominative: "Беном Уоллесом" → "Бен Уоллес", "Марии Захаровой" → "Мария Захарова". Words as
 * written, the given name first; one word alone is changed only where the gender is known and its form is no nominative.
 */
export function plainName(written: readonly string[], gender: Gender | null, tongue: Tongue): readonly string[] {
  const folded = written.map((word) => word.toLowerCase())
  const [first = '', last = ''] = [folded[0], folded.at(-1)]
  if (written.length < 2) return gender === null ? written : alone(written, gender, tongue)
  if (isGiven(first)) return written
  const given = givenName(first, tongue)
  const bothIns = given === null && /[^аеиоуіїєяюыэ]ом$/u.test(first) && /(?:ом|ем|ым|им)$/u.test(last)
  if (given === null && !bothIns) return written
  const sex = given === null ? 'm' : (slavicGender(given) ?? gender)
  if (sex === null || sex === 'n') return written
  const start = given ?? first.slice(0, -2)
  const between = written.slice(1, -1)
  return [keepCapital(written[0] ?? '', start), ...between, keepCapital(written.at(-1) ?? '', strip(last, sex, tongue, given === null))]
}

/** A surname alone: only forms of a man's or woman's name that can be no nominative of theirs. */
function alone(written: readonly string[], gender: Gender, tongue: Tongue): readonly string[] {
  const word = written[0] ?? ''
  const folded = word.toLowerCase()
  const sure =
    gender === 'm'
      ? /(?:ов|ев|єв|ёв|ін|їн|ин)(?:а|у|ым|им)$|(?:сь?к|ц?ьк|зьк)(?:ого|ому|им)$/u
      : /(?:ов|ев|єв|ін|їн|ин|сь?к|ц?ьк)(?:ой|ою|ої)$/u
  return sure.test(folded) ? [keepCapital(word, strip(folded, gender, tongue))] : written
}
