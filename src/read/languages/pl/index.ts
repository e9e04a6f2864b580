/**
 * Polish. What is particular to it: a dash after a quotation starts the cue clause, the past shows gender and may stand
 * without a subject, the case stands on the noun, and `miał powiedzieć` (was to have said) reports without vouching.
 */
import type { Gender } from '../../../model/index.ts'
import type { GrammarCase, Language } from '../../language.ts'
import { cueNouns, cuePrepositions, cueVerbs, hedges, people, stances, words } from '../assemble.ts'
import { conjugate } from './conjugate.ts'
import { decline } from './decline.ts'
import * as W from './words.data.ts'

/** Gender and number of a past form (-ł, -ła, -ło, -li, -ły); a present in -ą is plural. */
function verbShows(folded: string): { readonly gender?: Gender; readonly number?: 'sg' | 'pl' } | null {
  if (/ła$/u.test(folded)) return { gender: 'f', number: 'sg' }
  if (/ło$/u.test(folded)) return { gender: 'n', number: 'sg' }
  if (/(?:li|ły|ją|ą)$/u.test(folded)) return { number: 'pl' }
  if (/ł$/u.test(folded)) return { gender: 'm', number: 'sg' }
  return /(?:je|ie|i|y|a)$/u.test(folded) ? { number: 'sg' } : null
}

/** Cases a name or an unknown noun may stand in, by its ending; endings that tell nothing give none. */
function guessCases(folded: string): readonly GrammarCase[] {
  if (/(?:ego)$/u.test(folded)) return ['gen', 'acc']
  if (/(?:emu|owi)$/u.test(folded)) return ['dat']
  if (/(?:skiej|ckiej)$/u.test(folded)) return ['gen', 'dat', 'loc']
  if (/(?:ski|cki|ska|cka)$/u.test(folded)) return ['nom']
  if (/(?:iem|em|ym|im)$/u.test(folded)) return ['ins', 'loc']
  return []
}

const ADJECTIVE =
  /(?:sk|ck|dzk)(?:i|a|ie|iego|iej|iemu|ą|im|ich|imi)$|(?:ow|n|w|t|ł)(?:y|a|e|ego|ej|emu|ą|ym|ych|ymi)$|(?:szy|sza|sze|szego|szej)$|ąc(?:y|a|e|ego|ej|emu|ą|ym|ych|ymi)$/u
const FINITE = /(?:[aeiyuął]ł|[aeiyuę]ła|[aeiyuę]ło|[aeiyu]li|[aeiyuę]ły|uje|ują|ają)$/u
const KNOWN_VERBS = new Set(words('jest są był była było byli były będzie będą ma mają może mogą mówi mówią pisze'))

/** Women's first names that end in -a; any other first name in -a is a man's in the genitive. */
const WOMEN = new Set(words(W.WOMEN))

/** Władimira Putina, Anny Nowak, Tuska, Lisowskiego: forms that are hardly a nominative. One word in -a alone tells nothing. */
function genitiveName(first: string, last: string): boolean {
  if (/(?:[sc]kiego|ego)$/u.test(last || first)) return true
  if (/(?:[sc]kiej|[sc]kich)$/u.test(last || first)) return true
  if (last === '')
    return /[bcdfghjklmnprstwz]in[ay]$|[aeiouy]wa$|[^aeiouy][rt]a$/u.test(first) && !WOMEN.has(first) && !/(?:ska|cka)$/u.test(first)
  if (WOMEN.has(first) || /(?:ska|cka|dzka)$/u.test(last)) return false
  return /a$/u.test(first) ? /a$/u.test(last) : /[^aeiouy][yi]$/u.test(first) && WOMEN.has(`${first.slice(0, -1)}a`)
}

export const polish: Language = {
  tag: 'pl',
  quoteMarks: ['„”', '„“', '»«', '«»', '""', '“”', '‚’', '„"'],
  dialogueDash: true,
  naming: W.NAMING,
  cueVerbs: cueVerbs(W.VERBS, conjugate),
  cuePrepositions: cuePrepositions(W.PREPOSITIONS),
  cueNouns: cueNouns(W.NOUNS),
  asWords: 'jak',
  asSaying: 'słowami; mówiąc',
  complementisers: 'że; iż; czy; żeby; aby; by; jakoby',
  addresseePrepositions: 'do; w rozmowie z|ze; w wywiadzie dla; wobec; przed; w odpowiedzi na',
  addresseeCases: ['dat'],
  subject: 'both',
  dropsSubject: true,
  grammar: {
    determiners: W.DETERMINERS,
    prepositions: W.PREPOSITION_WORDS,
    conjunctions: W.CONJUNCTIONS,
    relatives: W.RELATIVES,
    auxiliaries: W.AUXILIARIES,
    modals: W.MODALS,
    adverbs: W.ADVERBS,
    negation: W.NEGATION,
    adversatives: W.ADVERSATIVES,
    nounPrepositions: W.NOUN_PREPOSITIONS,
    numbers: W.NUMBERS,
    bodyPrepositions: 'w we',
    clitics: 'mu jej im mi go ją się',
    aboutPrepositions: 'o',
    backPointers: 'tak to',
    answerWords: 'tak nie no jasne',
    questionWords: 'dlaczego czemu kto gdzie kiedy ile skąd dokąd jaki jaka jakie',
    notNames: W.NOT_NAMES,
    standAlone: 'niektórzy niektóre wszyscy wszystkie kilku kilka wielu inni inne ci te obaj obie sam sama',
    passives: 'został została zostali zostały zostało',
  },
  pronouns: [
    { words: 'on', person: 3, gender: 'm', number: 'sg', form: 'nom' },
    { words: 'ona', person: 3, gender: 'f', number: 'sg', form: 'nom' },
    { words: 'ono', person: 3, gender: 'n', number: 'sg', form: 'nom' },
    { words: 'oni one', person: 3, number: 'pl', form: 'nom' },
    { words: 'jego go niego', person: 3, gender: 'm', number: 'sg', form: 'obj' },
    { words: 'ją nią', person: 3, gender: 'f', number: 'sg', form: 'obj' },
    { words: 'jemu mu niemu', person: 3, gender: 'm', number: 'sg', form: 'dat' },
    { words: 'jej niej', person: 3, gender: 'f', number: 'sg', form: 'dat' },
    { words: 'im nim', person: 3, number: 'pl', form: 'dat' },
    { words: 'jego', person: 3, gender: 'm', number: 'sg', form: 'poss' },
    { words: 'jej', person: 3, gender: 'f', number: 'sg', form: 'poss' },
    { words: 'ich', person: 3, number: 'pl', form: 'poss' },
    { words: 'ja', person: 1, number: 'sg', form: 'nom' },
    { words: 'my', person: 1, number: 'pl', form: 'nom' },
    { words: 'mi mnie', person: 1, number: 'sg', form: 'dat' },
    { words: 'nam', person: 1, number: 'pl', form: 'dat' },
    { words: 'ty', person: 2, number: 'sg', form: 'nom' },
    { words: 'wy państwo', person: 2, number: 'pl', form: 'nom' },
  ],
  people: people(W.PEOPLE, W.FAMILIES, decline),
  otherParty:
    'jego|jej rozmówca|rozmówcy|rozmówcę; rozmówca|rozmówcy|rozmówcę; jego|jej rozmówczyni; rozmówczyni; drugi żołnierz; po drugiej stronie słuchawki|linii',
  oneOf: 'jeden z nich; jedna z nich; jeden z; jedna z; pierwszy; jeden',
  theOther: 'drugi; druga; drugiemu; drugiej; inny; inna',
  outlets: W.OUTLETS,
  callNouns: W.CALL_NOUNS,
  callNounsPlural: W.CALL_NOUNS_PLURAL,
  intercepted: W.INTERCEPTED,
  interceptNouns: W.INTERCEPT_NOUNS,
  carriers: [
    {
      role: 'interceptor',
      active:
        'przechwycił; przechwyciła; przechwycili; przechwyciło; przechwytuje; podsłuchał; podsłuchała; podsłuchali; podsłuchiwał; podsłuchiwała; podsłuchiwali; podsłuchiwały',
      participle: 'przechwycon*; podsłuchan*',
    },
    {
      role: 'recorder',
      active: 'nagrał; nagrała; nagrali; zarejestrował; zarejestrowała; zarejestrowali',
      participle: 'nagran*; zarejestrowan*',
    },
    {
      role: 'publisher',
      active:
        'opublikował; opublikowała; opublikowali; opublikowało; opublikowały; publikuje; publikują; udostępnił; udostępniła; udostępnili; ujawnił; ujawniła; ujawnili; ujawniło; wyemitował; wyemitowała; nadał; nadała; nadało; udostępniły; udostępniło; wypuścił; wypuściła',
      participle: 'opublikowan*; udostępnion*; ujawnion*; wyemitowan*',
    },
    { role: 'translator', active: 'przetłumaczył; przetłumaczyła; przetłumaczyli', participle: 'przetłumaczon*' },
    {
      role: 'relay',
      active:
        'podał; podała; podało; podaje; podają; podali; donosi; donoszą; doniósł; doniosła; pisze; piszą; napisał; napisała; informuje; informują; poinformował; poinformowała; poinformowało; cytuje; cytują; relacjonuje; przekazał; przekazała',
      participle: 'cytowan*',
    },
  ],
  agentPrepositions: 'przez',
  partyPrepositions: 'z ze między pomiędzy',
  caseEndings: 'a ą ę u owi em iem ie y i o',
  behind: W.BEHIND,
  previously: 'wcześniej; uprzednio; najpierw; jako pierwszy|pierwsza|pierwsze; poprzednio',
  reportatives: [{ pattern: 'rzekomo; podobno; ponoć; jakoby', strength: 'strong', kind: 'reportative' }],
  particles: 'podobno; ponoć; rzekomo; jakoby',
  hedges: hedges(W.HEDGES),
  authenticity: {
    targets: W.TARGETS,
    generic: W.GENERIC,
    stances: stances(W.STANCES),
    assuring: W.ASSURING,
  },
  states: ['ranny ranna rannego rannemu szpital szpitalu szpitala', 'front froncie frontu okop okopie okopach'],
  reset: W.RESET,
  furniture: W.FURNITURE,
  abbreviations:
    'prof dr mgr inż gen płk mjr kpt por sierż św ul al pl tys mln mld zł r w np tj tzw tzn m in godz nr str ok ds im pt itd itp al red ks bp abp lek hab ppłk pos woj os jw',
  nameParticles: 'de van von da di del la le el al bin',
  time: {
    months: W.MONTHS,
    weekdays: W.WEEKDAYS,
    relativeDays: [
      { pattern: 'dziś|dzisiaj', days: 0 },
      { pattern: 'wczoraj', days: -1 },
      { pattern: 'przedwczoraj', days: -2 },
      { pattern: 'jutro', days: 1 },
      { pattern: 'pojutrze', days: 2 },
    ],
    units: [
      { forms: 'minuta|minuty|minut|minutę', unit: 'minute' },
      { forms: 'godzina|godziny|godzin|godzinę', unit: 'hour' },
      { forms: 'dzień|dni|dnia', unit: 'day' },
      { forms: 'tydzień|tygodnie|tygodni|tygodnia', unit: 'week' },
      { forms: 'miesiąc|miesiące|miesięcy|miesiąca', unit: 'month' },
      { forms: 'rok|lata|lat|roku', unit: 'year' },
    ],
    last: 'ubiegły ubiegłego ubiegłą ubiegłej zeszły zeszłego zeszłą zeszłej miniony minioną',
    next: 'przyszły przyszłego przyszłą przyszłej następny następnego',
    ago: 'temu',
    numeric: 'dmy',
    about: 'prawie niemal około blisko ponad',
  },
  verbShows,
  guessCases,
  genitiveName,
  noGenitive: (folded) => /[bcdfghjklłmnprstwzżńść]$/u.test(folded) && !/(?:ów|[yi]ch|ej)$/u.test(folded),
  looksAdjective: (folded) => ADJECTIVE.test(folded),
  looksVerb: (folded) => FINITE.test(folded) || KNOWN_VERBS.has(folded),
  maybeVerb: (folded) => /(?:uje|ują|ają|eją|ą|ano|ono|rzy|nie|ęto|to|iony|iona|ione|any|ana|ane)$/u.test(folded),
  looksInfinitive: (folded) => /ć$/u.test(folded),
  nameGender: (folded) =>
    /a$/u.test(folded) && !/(?:kuba|barnaba|kosma|bonawentura)$/u.test(folded)
      ? 'f'
      : /[bcdfghjklłmnprstwzżńśćyi]$/u.test(folded)
        ? 'm'
        : null,
}
